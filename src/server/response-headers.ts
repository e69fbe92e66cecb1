import { splitLanguage } from '../paths.ts';
import { NO_STORE } from './cache-policy.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/**
 * Adds the headers that every response has to what a page or an endpoint responds with, besides the policy for its content, for which its
 * body has to be read (`toStoredResponse`). @param pathname as it was requested
 */
export function withResponseHeaders(response: Response, pathname: string): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) headers.set(name, value);
  const type = headers.get('Content-Type') ?? '';
  if (/^(?:text\/|application\/json)/.test(type) && !type.includes('charset'))
    headers.set('Content-Type', `${type}; charset=utf-8`);
  if (/^text\/(?:html|markdown)|xml$|feed\+json/.test(type.replace(/;.*/, '')))
    headers.set('Content-Language', splitLanguage(pathname).language.locale);
  // In development nothing may be kept.
  if (import.meta.env.DEV) {
    headers.delete('Expires');
    headers.set('Cache-Control', NO_STORE);
  }
  return new Response(response.body, { status: response.status, headers });
}

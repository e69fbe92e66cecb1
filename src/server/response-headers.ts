import { embedPath, splitLanguage } from '../paths.ts';
import { NO_STORE } from './cache-policy.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** Adds the headers that every response has to what a page or an endpoint responds with. @param pathname as it was requested */
export async function withResponseHeaders(response: Response, pathname: string): Promise<Response> {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) headers.set(name, value);
  const type = headers.get('Content-Type') ?? '';
  if (/^(?:text\/|application\/json)/.test(type) && !type.includes('charset'))
    headers.set('Content-Type', `${type}; charset=utf-8`);
  if (/^text\/(?:html|markdown)|xml$|feed\+json/.test(type.replace(/;.*/, '')))
    headers.set('Content-Language', splitLanguage(pathname).language.locale);
  const { status } = response;
  // In development nothing may be kept, and there is no policy, since Vite's styles and scripts come without hashes.
  if (import.meta.env.DEV) {
    headers.delete('Expires');
    headers.set('Cache-Control', NO_STORE);
    return new Response(response.body, { status, headers });
  }
  // Its octets are compared as they are, since decoding and encoding them again would take longer than all else here.
  const html = type.startsWith('text/html') ? Buffer.from(await response.arrayBuffer()) : undefined;
  headers.set(
    'Content-Security-Policy',
    contentSecurityPolicy({
      policy: headers.get('Content-Security-Policy'),
      type,
      html: html?.toString('latin1') ?? '',
      isFramable: response.ok && splitLanguage(pathname).path.startsWith(embedPath),
    }),
  );
  return new Response(html ?? response.body, { status, headers });
}

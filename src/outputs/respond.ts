import type { APIContext } from 'astro';
import { absoluteUrl } from '../paths.ts';
import { keepUntil } from '../server/cache-policy.ts';

interface Content {
  type: string;
  text: string;
  /** The instant (ms) until which it is valid, `Infinity` if nothing in it changes. */
  nextChange: number;
}

/** Responds with a text that is for search engines and this site alone. */
export function respondWithText(context: APIContext, { type, text, nextChange }: Content): Response {
  const headers = new Headers({ 'Content-Type': `${type}; charset=utf-8` });
  keepUntil(context, headers, nextChange);
  return new Response(text, { headers });
}

/** Responds with a feed. Any page on the web may read it: it holds nothing that isn't public. */
export function respondWithFeed(context: APIContext, content: Content): Response {
  const response = respondWithText(context, content);
  response.headers.set('Access-Control-Allow-Origin', '*');
  return response;
}

export function respondWithError(error: string): Response {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Access-Control-Allow-Origin': '*' };
  return new Response(error, { status: 400, headers });
}

/** The absolute URL that was requested, as the site has it. */
export const urlOf = ({ url }: APIContext): string => absoluteUrl(url.pathname + url.search);

/** Responds with a JSON Schema, which is known by its own URL. */
export function respondWithSchema(
  context: APIContext,
  title: string,
  { $schema, ...schema }: Readonly<Record<string, unknown>>,
): Response {
  const text = JSON.stringify({ $schema, $id: urlOf(context), title, ...schema });
  return respondWithFeed(context, { type: 'application/schema+json', text, nextChange: Infinity });
}

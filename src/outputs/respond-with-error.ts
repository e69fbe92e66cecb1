import { feedHeaders } from './feed-headers.ts';

/** Tells a program what is wrong in the address that it asked for. */
export function respondWithError(mistake: string): Response {
  return new Response(mistake, { status: 400, headers: feedHeaders('text/plain; charset=utf-8') });
}

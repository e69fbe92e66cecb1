import type { APIContext } from 'astro';

/** No response is kept longer than this, so that a new deployment is seen. */
export const MAX_AGE_SECONDS = 3600;

/**
 * Whole seconds from `now` to `expiresAt` (ms), an hour at most, and none when it has passed.
 * @param now the instant at which the response is sent, or kept
 */
export function secondsUntil(expiresAt: number, now: number): number {
  return Math.max(0, Math.min(MAX_AGE_SECONDS, Math.floor((expiresAt - now) / 1000)));
}

/** How long caches keep what has no expiry of its own: redirects, and that a page doesn't exist. */
export const PASSING_SECONDS = 60;

/** The instant (ms) until which a response is right, which its page has set when it was rendered. */
export function expiryOf({ headers }: Response): number | undefined {
  const expires = headers.get('Expires');
  return expires === null ? undefined : Date.parse(expires);
}

/** What nobody keeps: errors, and responses that are about this instant. */
export const NO_STORE = 'no-store';

/**
 * Browsers ask again each time, which an `ETag` makes cheap; a shared cache keeps a response for as long as it is right.
 * nginx counts whole seconds from the receipt and includes the last, so it gets one less; without `stale-while-revalidate=0`,
 * Varnish serves what has expired for ten seconds more (its grace).
 * @param expiresAt ms, as `setExpiry` has it
 * @param now the instant at which the response is sent
 */
export function cacheControl(expiresAt: number, now: number): string {
  const seconds = Math.max(0, secondsUntil(expiresAt, now) - 1);
  return `public, max-age=0, must-revalidate, s-maxage=${String(seconds)}, stale-while-revalidate=0`;
}

/**
 * Says until which instant (ms) a response is right, an hour from `now` at most. `Expires` carries that to the server, which keeps
 * the response and replaces the header by `Cache-Control`.
 * @param nextChange ms, `Infinity` if nothing in the response changes
 */
export function setExpiry(headers: Headers, nextChange: number, now: number): void {
  const expiresAt = Math.min(nextChange, now + MAX_AGE_SECONDS * 1000);
  headers.set('Expires', new Date(Math.floor(expiresAt / 1000) * 1000).toUTCString());
}

/** Says how long a page is right: until `nextChange` (ms, `Infinity` if nothing on it changes), or until the banner over it does. */
export function keepUntil({ locals }: Pick<APIContext, 'locals'>, headers: Headers, nextChange: number): void {
  setExpiry(headers, Math.min(nextChange, locals.nextBannerChange ?? Infinity), locals.now);
}

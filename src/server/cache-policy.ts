import type { APIContext } from 'astro';

/** No answer is kept longer than this, so that a new deployment is seen. */
export const MAX_AGE_SECONDS = 3600;

/**
 * Whole seconds from `now` to `expiresAt` (ms), an hour at most, and none when it has passed.
 * @param now the instant at which the answer is sent, or kept
 */
export function secondsUntil(expiresAt: number, now: number): number {
  return Math.max(0, Math.min(MAX_AGE_SECONDS, Math.floor((expiresAt - now) / 1000)));
}

/** How long CDNs keep what has no expiry of its own: redirects, and that a page doesn't exist. */
export const PASSING_SECONDS = 60;

/** The instant (ms) until which an answer is right, which its page has set when it was rendered. */
export function expiryOf({ headers }: Response): number | undefined {
  const expires = headers.get('Expires');
  return expires === null ? undefined : Date.parse(expires);
}

/**
 * Browsers ask again each time, which an `ETag` makes cheap; a CDN keeps an answer for as long as it is right.
 * @param now the instant at which the answer is sent
 */
export function cacheControl(response: Response, now: number): string {
  const expiresAt = expiryOf(response);
  const isPassing = [301, 302, 404].includes(response.status);
  if (expiresAt === undefined && !isPassing) return 'no-store';
  const seconds = expiresAt === undefined ? PASSING_SECONDS : secondsUntil(expiresAt, now);
  return `public, max-age=0, must-revalidate, s-maxage=${String(seconds)}`;
}

/**
 * Says until which instant (ms) an answer is right, an hour from `now` at most, without keeping it in the route cache.
 * `Expires` carries that to the response policy, which also sees answers from the route cache.
 * @param nextChange ms, `Infinity` if nothing in the answer changes
 * @returns that instant
 */
export function setExpiry(headers: Headers, nextChange: number, now: number): number {
  const expiresAt = Math.min(nextChange, now + MAX_AGE_SECONDS * 1000);
  headers.set('Expires', new Date(Math.floor(expiresAt / 1000) * 1000).toUTCString());
  return expiresAt;
}

/**
 * Says how long a page is right: until `nextChange` (ms, `Infinity` if nothing on it changes), or until the banner over it does.
 * The route cache keeps it until then.
 */
export function keepUntil(
  { cache, locals, url }: Pick<APIContext, 'cache' | 'locals' | 'url'>,
  headers: Headers,
  nextChange: number,
): void {
  const expiresAt = setExpiry(headers, Math.min(nextChange, locals.nextBannerChange ?? Infinity), locals.now);
  const maxAge = secondsUntil(expiresAt, locals.now);
  // There is no end of queries; keeping the answers here would crowd out the pages.
  if (cache.enabled && maxAge > 0 && url.search === '') cache.set({ maxAge });
}

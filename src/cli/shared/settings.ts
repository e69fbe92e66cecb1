import { createClock } from '../../clock.ts';

/** What is wrong with how a command was called, for whoever did. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** The time (ms) that a command goes by: that of `SITE_NOW`, or the real one. @throws UsageError when it is set to no instant */
export function readClock(siteNow: string | undefined): number {
  try {
    return createClock(siteNow).now();
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}

/**
 * Where the site will be, with its base, as `SITE_URL` and `SITE_BASE` say: `https://example.org/community/`.
 * `undefined` when they aren't set to a URL. Workflows set what they don't know to the empty text.
 */
export function readSiteSetting({ SITE_URL = '', SITE_BASE = '' }: NodeJS.ProcessEnv): string | undefined {
  return URL.parse(SITE_BASE || '/', SITE_URL)?.href.replace(/\/*$/, '/');
}

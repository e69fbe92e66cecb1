import robotsParser from 'robots-parser';

/** What `robots.txt` calls this program, and servers as well. */
export const ROBOT = 'event-sync';

/** So much is read of one (RFC 9309 §2.5). */
const MAX_LENGTH = 500 * 1024;
/** More than this isn't waited for between two requests. */
const MAX_DELAY_MS = 10_000;

interface Permission {
  isAllowed: boolean;
  /** How long a site wants to be left alone between two requests. */
  delayMs: number;
}

/**
 * What sites let programs fetch (RFC 9309). Each site's `robots.txt` is asked for once.
 * @param load gives the text of one; empty, where there is none @returns rejects where it can't be known
 */
export function createRobots(load: (place: URL, isRedirect: boolean) => Promise<string>) {
  const texts = new Map<string, Promise<string>>();
  /** @param isRedirect whether another page sent on to this one */
  return async (url: URL, isRedirect: boolean): Promise<Permission> => {
    const place = new URL('/robots.txt', url);
    const text = texts.get(place.href) ?? load(place, isRedirect);
    texts.set(place.href, text);
    const robots = robotsParser(place.href, (await text).slice(0, MAX_LENGTH));
    return {
      isAllowed: robots.isAllowed(url.href, ROBOT) !== false,
      delayMs: Math.min(MAX_DELAY_MS, (robots.getCrawlDelay(ROBOT) ?? 0) * 1000),
    };
  };
}

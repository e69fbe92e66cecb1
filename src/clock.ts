import { isLocalDate } from './events/dates/local-date.ts';

/**
 * The one read of the clock, on the server and in the browser.
 *
 * `SITE_NOW` sets the site's clock: `2027-03-18T22:59:59Z` stops it at that instant,
 * `2027-03-18T22:59:59Z+` starts it there and lets it run. Without it, it's the real one.
 */
export interface Clock {
  /** The site's time, ms since the epoch. */
  now: () => number;
  /** How the page passes the clock to its script, see `clockFromSetting`; absent for the real one. */
  setting?: string | undefined;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

function parseInstant(text: string): number {
  const instant = INSTANT.test(text) && isLocalDate(text.slice(0, 10)) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(instant)) {
    throw new RangeError(
      `SITE_NOW is "${text}", which is not an instant. Write a date, a time and an offset, such as 2027-03-18T22:59:59Z, ` +
        'followed by + if the clock should run on from there.',
    );
  }
  return instant;
}

/** The clock that a setting of `SITE_NOW` asks for. @throws RangeError if it isn't an instant */
export function createClock(siteNow: string | undefined): Clock {
  if (siteNow === undefined || siteNow === '') return { now: Date.now };
  if (!siteNow.endsWith('+')) {
    const instant = parseInstant(siteNow);
    return { now: () => instant, setting: new Date(instant).toISOString() };
  }
  const offset = parseInstant(siteNow.slice(0, -1)) - Date.now();
  return { now: () => Date.now() + offset, setting: String(offset) };
}

/** In the browser: the clock that the page has set, by an instant or by ms ahead of the real one. */
export function clockFromSetting(setting: string | undefined): Clock {
  if (setting === undefined) return { now: Date.now };
  const offset = Number(setting);
  if (Number.isNaN(offset)) {
    const instant = Date.parse(setting);
    return { now: () => instant };
  }
  return { now: () => Date.now() + offset };
}

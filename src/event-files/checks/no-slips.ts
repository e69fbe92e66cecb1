import { daysBetween, firstDayOf, isLocalDate, lastDayOf, type PartialDate } from '../../events/dates/local-date.ts';
import { checkEach, problemAt, type Finding } from './check.ts';

const DAY = 86_400_000;
/** Clocks differ by up to 14 hours: what is dated today somewhere isn't in the future. */
const TOLERANCE = DAY;

/** Days that tell when something was done, and so can't be to come. Builds don't know what day it is. */
export const noFutureDates = checkEach('no-future-dates', (file, { now }) => {
  if (now === undefined) return [];
  const { added, updated, news = [] } = file.fields;
  const dates = [
    { path: ['added'], date: added, what: 'The file was added' },
    { path: ['updated'], date: updated, what: 'The file was updated' },
    ...news.map(({ on }, index) => ({ path: ['news', index, 'on'], date: on, what: 'This was announced' })),
  ];
  return dates.flatMap(({ path, date, what }) => {
    if (date === undefined || Date.parse(date) <= now + TOLERANCE) return [];
    const today = new Date(now).toISOString().slice(0, 10);
    const message = `${what} on ${date}, which is still to come: today is ${today}. Correct the date.`;
    return problemAt(file, path, message, 'warning');
  });
});

/** Longer than any event but a season of talks, which are events of their own. */
const LONG_DAYS = 90;
/** As long as events are. */
const USUAL_DAYS = 31;

const lengthOf = (startDate: PartialDate, endDate: PartialDate) =>
  daysBetween(firstDayOf(startDate), lastDayOf(endDate)) + 1;

/** An end that is a year late, most often. Of an event whose days aren't known its months say nothing. */
export const noLongEvents = checkEach('no-long-events', (file) => {
  const { startDate, endDate } = file.fields;
  if (startDate === undefined || endDate === undefined || !isLocalDate(startDate) || !isLocalDate(endDate)) return [];
  const length = lengthOf(startDate, endDate);
  if (length <= LONG_DAYS) return [];
  const years = [Number(endDate.slice(0, 4)) - 1, Number(startDate.slice(0, 4)), Number(startDate.slice(0, 4)) + 1];
  const meant = years
    .map((year) => `${String(year)}${endDate.slice(4)}`)
    .find((date) => isLocalDate(date) && date >= startDate && lengthOf(startDate, date) <= USUAL_DAYS);
  const fix = meant === undefined ? 'Check both dates.' : `If its year is wrong, write ${meant}.`;
  return problemAt(file, ['endDate'], `The event lasts ${String(length)} days, until ${endDate}. ${fix}`, 'warning');
});

/** Finds values that are in a list twice. @param keyOf what they have in common */
function findTwice<Item>(items: readonly Item[], keyOf: (item: Item) => string): { index: number; first: number }[] {
  const seen = new Map<string, number>();
  return items.flatMap((item, index) => {
    const key = keyOf(item);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    return first === undefined ? [] : { index, first };
  });
}

/** Sessions with one id are an error of their own. */
export const noRepeatedItems = checkEach('no-repeated-items', (file) => {
  const { recordings = [], links = [], sessions = [], tags = [], related = [], news = [] } = file.fields;
  const report = (path: PropertyKey[], twice: { index: number; first: number }[]): Finding[] =>
    twice.map(({ index, first }) => {
      const message = `is the same as number ${String(first + 1)} of the list. Keep one.`;
      return problemAt(file, [...path, index], message, 'warning');
    });
  return [
    ...report(
      ['recordings'],
      findTwice(recordings, ({ url }) => url),
    ),
    ...report(
      ['links'],
      findTwice(links, ({ url }) => url),
    ),
    ...report(
      ['news'],
      findTwice(news, ({ on, text }) => `${on} ${text}`),
    ),
    ...report(
      ['tags'],
      findTwice(tags, (tag) => tag.toLowerCase()),
    ),
    ...report(
      ['related'],
      findTwice(related, (id) => id),
    ),
    ...report(
      ['sessions'],
      findTwice(sessions, ({ title, startsAt, endsAt, room }) =>
        JSON.stringify([title.toLowerCase(), startsAt, endsAt, room]),
      ),
    ),
    ...sessions.flatMap(({ speakers = [] }, index) =>
      report(
        ['sessions', index, 'speakers'],
        findTwice(speakers, (name) => name.toLowerCase()),
      ),
    ),
  ];
});

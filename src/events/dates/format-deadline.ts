import { formatMessage, type Message } from '../../strings/format-message.ts';
import { formatDate, formatTime, joinTime } from './format-dates.ts';
import { formatZone } from './date-format.ts';
import type { LocalDate } from './local-date.ts';
import { ANYWHERE_ON_EARTH } from '../resolve-event.ts';
import type { Cfp } from '../community-event.ts';

/** A closing day as printed: the day, and the time where one is given; `timeZone` is where that day ends. */
export type ClosingDay = Pick<Cfp, 'closesTime' | 'closesAt' | 'timeZone'> & { closes: LocalDate };

/** Whether a call closes on a day: a rolling one doesn't. */
export const hasClosingDay = (cfp: Cfp): cfp is Cfp & ClosingDay => cfp.closes !== undefined;

/** What a deadline is written with: the zone of one that has none, and a day with its zone. */
export interface DeadlineWords {
  anywhereOnEarth: string;
  withNote: Message<'text' | 'note'>;
}

const formatDeadlineZone = (timeZone: string, instant: number, locale: string, anywhereOnEarth: string): string =>
  timeZone === ANYWHERE_ON_EARTH ? anywhereOnEarth : formatZone(timeZone, instant, locale);

/** `11 October 2026, 23:59 CEST`, or `31 January 2027 (Anywhere on Earth)`: a deadline is never written without its zone. */
export function formatDeadline(deadline: ClosingDay, locale: string, words: DeadlineWords): string {
  const { closes, closesTime, closesAt, timeZone } = deadline;
  const zone = formatDeadlineZone(timeZone, closesAt - 1, locale, words.anywhereOnEarth);
  const day = formatDate(closes, 'day', locale);
  return closesTime === undefined
    ? formatMessage(words.withNote, { text: day, note: zone })
    : `${joinTime(day, formatTime(`${closes}T${closesTime}`, locale), locale)} ${zone}`;
}

/** `Call for proposals open until 31 January 2027 (Anywhere on Earth)`, in a line of a list. */
export function formatOpenCfp(
  cfp: Cfp,
  locale: string,
  strings: DeadlineWords & { cfpOpen: (deadline: string) => string; cfpOpenRolling: string },
): string {
  return hasClosingDay(cfp) ? strings.cfpOpen(formatDeadline(cfp, locale, strings)) : strings.cfpOpenRolling;
}

/** `1 November 2026 (CET)`: the day on which something opens, at its first instant (ms). */
export function formatOpening(
  opening: { opens: LocalDate; opensAt: number; timeZone: string },
  locale: string,
  words: DeadlineWords,
): string {
  const { opens, opensAt, timeZone } = opening;
  return formatMessage(words.withNote, {
    text: formatDate(opens, 'day', locale),
    note: formatDeadlineZone(timeZone, opensAt, locale, words.anywhereOnEarth),
  });
}

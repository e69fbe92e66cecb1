import type { CommunityEvent, Occurrence } from '../community-event.ts';
import { isEventId } from '../event-id.ts';
import { isRecurring } from '../recurrence/expand-recurrence.ts';
import { firstDayOf, lastDayOf, precisionOf } from '../dates/local-date.ts';
import { formatDate } from '../dates/format-dates.ts';
import { monthOf, monthsBetween } from '../dates/month.ts';
import { toLocalDateTime } from '../dates/resolve-local-time.ts';
import { selectOccurrences } from '../lists/select-occurrences.ts';
import { CONTINENTS, continentOf } from '../place.ts';
import { deadlineAt } from '../status-at.ts';
import { ATTENDANCES, locationOf } from '../event-data.ts';
import { FILTERS, type FilterName } from './filters.ts';
import { LONGEST_TEXT, SEARCH_TEXT } from './search-text.ts';
import { toIndexWords } from './search-words.ts';
import { millisecondsInDay } from 'date-fns/constants';

/** So far ahead recurrences are looked at. */
const HORIZON_MS = 2 * 366 * millisecondsInDay;

/** The months that an occurrence lies in. What has begun before an instant is in none that was over then where it takes place. */
function monthsFrom({ startDate, endDate, startsAt, timeZone }: Occurrence, since: number): string[] {
  const months = monthsBetween(firstDayOf(startDate), lastDayOf(endDate));
  if (startsAt >= since) return months;
  const firstMonth = monthOf(toLocalDateTime(since, timeZone));
  return months.filter((month) => month >= firstMonth);
}

/** Those of events that take place once, which each request for a list asks for. */
const monthsOf = new WeakMap<CommunityEvent, string[]>();

function allMonthsOf(event: CommunityEvent): string[] {
  const { startDate, endDate } = event.data;
  const months = monthsOf.get(event) ?? monthsBetween(firstDayOf(startDate), lastDayOf(endDate ?? startDate));
  monthsOf.set(event, months);
  return months;
}

/** The months in which an event is or may be; of a recurring one, up to two years after `now` (ms). @param since ms */
export function selectMonths(event: CommunityEvent, now: number, since = now): readonly string[] {
  if (!isRecurring(event) && event.startsAt >= since) return allMonthsOf(event);
  const to = isRecurring(event) ? now + HORIZON_MS : Infinity;
  const occurrences = selectOccurrences(event, { from: since, to });
  return [...new Set(occurrences.flatMap((occurrence) => monthsFrom(occurrence, since)))].sort();
}

/** What the site says of an event besides its fields, in the language of a page: its type, its place, its body. */
export interface FacetWords {
  texts: readonly string[];
  locale: string;
}

export interface FacetMoment extends Pick<Occurrence, 'event' | 'status'> {
  now: number;
  /** The instant (ms) from which on months count; `now` without it. */
  since?: number;
}

/** What only the server knows of a filter: its values in a query, and what its facet is of an event, at any time or at an instant. */
export type FilterSource = {
  /** Brings what clearly means the same into one form; in lowercase without it. */
  normalize?: (value: string) => string;
  isValid: (value: string, typeIds: readonly string[]) => boolean;
  /** What can be asked for, in a line for whoever writes a program. */
  describe: (typeIds: readonly string[]) => string;
} & (
  { toFacet: (event: CommunityEvent, words: FacetWords) => string } | { toFacetAt: (moment: FacetMoment) => string }
);

/** The names of the months in which an event is, and their years; of a recurring one, of its first two years. */
function nameMonths(event: CommunityEvent, locale: string): string[] {
  const months = event.precision === 'year' ? [] : selectMonths(event, event.startsAt);
  const names = months.map((month) => formatDate(month, 'month', locale));
  return [event.data.startDate.slice(0, 4), ...names];
}

function toWords(event: CommunityEvent, { texts, locale }: FacetWords): string {
  const { data } = event;
  const { title, summary, sessions = [], tags = [], organizer } = data;
  const venue = data.attendance === 'online' ? data.online.platform : data.location.venue;
  const ofSessions = sessions.flatMap((session) => [session.title, ...(session.speakers ?? [])]);
  const own = [title, venue, summary, organizer?.name, ...tags, ...ofSessions];
  return toIndexWords([...own, ...nameMonths(event, locale), ...texts].join('\n'));
}

const countryOf = ({ data }: CommunityEvent) => locationOf(data)?.country ?? '';

const oneOf = (values: readonly string[]): Pick<FilterSource, 'isValid' | 'describe'> => ({
  isValid: (value) => values.includes(value),
  describe: () => values.join(', '),
});

const MONTH: FilterSource = {
  isValid: (value) => precisionOf(value) === 'month',
  describe: () => 'a month, such as 2027-03',
  toFacetAt: ({ event, now, since }) => selectMonths(event, now, since).join(' '),
};

export const FILTER_SOURCES: Readonly<Record<FilterName, FilterSource>> = {
  q: {
    ...SEARCH_TEXT,
    describe: () => `words, up to ${String(LONGEST_TEXT)} characters`,
    toFacet: toWords,
  },
  type: {
    isValid: (value, typeIds) => typeIds.includes(value),
    describe: (typeIds) => typeIds.join(', '),
    toFacet: ({ data }) => data.type,
  },
  attendance: { ...oneOf(ATTENDANCES), toFacet: ({ data }) => data.attendance },
  continent: { ...oneOf(CONTINENTS), toFacet: (event) => continentOf(countryOf(event)) ?? '' },
  country: {
    // Of other letters, some have capitals of two: those of ß are SS, which is South Sudan.
    normalize: (value) => value.trim().replace(/^[a-z]{2}$/i, (code) => code.toUpperCase()),
    isValid: (value) => continentOf(value) !== undefined,
    describe: () => 'two letters as in ISO 3166-1, such as ES',
    toFacet: countryOf,
  },
  from: MONTH,
  to: MONTH,
  cfp: {
    ...oneOf(['open']),
    toFacetAt: ({ event: { cfps }, status, now }) =>
      status !== 'cancelled' && cfps.some((cfp) => deadlineAt(cfp, now) === 'open') ? 'open' : '',
  },
  registration: {
    ...oneOf(['open']),
    toFacetAt: ({ event: { registration }, status, now }) =>
      status !== 'cancelled' && registration !== undefined && deadlineAt(registration, now) === 'open' ? 'open' : '',
  },
  id: {
    isValid: isEventId,
    describe: () => `an event, such as 2027/kubecon-eu; up to ${String(FILTERS.id.most)} of them`,
    toFacet: ({ id }) => id,
  },
};

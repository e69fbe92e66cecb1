import leven from 'leven';
import { LRUCache } from 'lru-cache';
import { millisecondsInWeek } from 'date-fns/constants';
import { searchWords } from '../filters/search-words.ts';
import type { CommunityEvent } from '../community-event.ts';
import { locationOf } from '../event-data.ts';

/** How much of a title may be written otherwise and still be the same: a slip, a plural, another spelling. */
const TOLERANCE = 0.15;

/** Words that say which edition it is, or nothing. */
const SILENT = /^(?:\d{4}|the|a|an|of|in|at|and|on)$/;

/** Titles are compared in pairs, and taking one apart takes longer than comparing two. */
const wordsByTitle = new LRUCache<string, string>({ max: 10_000, memoMethod: distinctiveWords });

/** The words that distinguish a title from others, in one order, so that `Porto KCD 2027` and `KCD Porto` are the same. */
function distinctiveWords(title: string): string {
  return searchWords(title)
    .filter((word) => !SILENT.test(word))
    .sort()
    .join(' ');
}

/** Whether two titles may be of the same event: the same words in any order, apart from years and slips. */
export function areSimilarTitles(a: string, b: string): boolean {
  const [first, second] = [wordsByTitle.memo(a), wordsByTitle.memo(b)];
  if (first === '' || second === '') return a === b;
  const tolerance = TOLERANCE * Math.max(first.length, second.length);
  // Of a greater distance it isn't asked how great it is.
  return leven(first, second, { maxDistance: Math.floor(tolerance) + 1 }) <= tolerance;
}

/** Whether two events have an instant in common. */
export const overlap = (a: CommunityEvent, b: CommunityEvent): boolean =>
  a.startsAt < b.endsAt && b.startsAt < a.endsAt;

const cityWords = (city: string) => searchWords(city).join(' ');

function isSamePlace(a: CommunityEvent, b: CommunityEvent): boolean {
  const [here, there] = [locationOf(a.data), locationOf(b.data)];
  if (here === undefined || here.country !== there?.country) return false;
  return here.city === there.city || cityWords(here.city) === cityWords(there.city);
}

/** The type of gatherings that have nothing in common: many of them can be in one city at once. */
const MIXED_TYPE = 'other';
/** Words that many gatherings have in their names, of what they are or where. */
const COMMON =
  /^(?:con|conf|conference|day|days|event|events|forum|meetup|meeting|summit|week|workshop|workshops|africa|america|americas|apac|asia|eu|europe|emea|latam|na|north|south)$/;
/** How much of their names two gatherings share that may be one. */
const LIKENESS = 0.5;

/** The words of a name that could be of no other gathering at its place. */
function ownWords({ data }: CommunityEvent): Set<string> {
  const place = searchWords(locationOf(data)?.city ?? '');
  const words = wordsByTitle.memo(data.title).split(' ');
  return new Set(words.filter((word) => word !== '' && !COMMON.test(word) && !place.includes(word)));
}

/** Whether the names of two gatherings have half of their words in common. */
function areAlike(a: CommunityEvent, b: CommunityEvent): boolean {
  const [words, others] = [ownWords(a), ownWords(b)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared >= LIKENESS * (words.size + others.size - shared);
}

/** Whether two events of one type at one place are one, as far as their type and names say. */
const isLikeInType = (a: CommunityEvent, b: CommunityEvent): boolean =>
  a.data.type === b.data.type && (a.data.type !== MIXED_TYPE || areAlike(a, b));

/** Whether two files may be about one event. While only a year is known much takes place at the same time, so that only the title counts. */
function mayBeSame(a: CommunityEvent, b: CommunityEvent): boolean {
  if (!overlap(a, b)) return false;
  const isVague = a.precision === 'year' || b.precision === 'year';
  const hasSameSite = a.data.url !== undefined && a.data.url === b.data.url;
  if (!isVague && (hasSameSite || (isLikeInType(a, b) && isSamePlace(a, b)))) return true;
  return areSimilarTitles(a.data.title, b.data.title);
}

const isRelated = (a: CommunityEvent, b: CommunityEvent): boolean =>
  [a.data.partOf, ...(a.data.related ?? [])].includes(b.id) ||
  [b.data.partOf, ...(b.data.related ?? [])].includes(a.id);

/** The events that may be the same as one; not those that either names as `related` or `partOf`, nor itself. */
export const selectDuplicates = (event: CommunityEvent, events: readonly CommunityEvent[]): CommunityEvent[] =>
  events.filter((other) => other.id !== event.id && !isRelated(event, other) && mayBeSame(event, other));

/** The events of other types in the same city on the same days, to which one may belong; not those that either names as `related` or `partOf`. */
export const selectCompanions = (event: CommunityEvent, events: readonly CommunityEvent[]): CommunityEvent[] =>
  events.filter(
    (other) =>
      other.id !== event.id &&
      other.data.type !== event.data.type &&
      other.data.status === 'scheduled' &&
      isSamePlace(event, other) &&
      overlap(event, other) &&
      !isRelated(event, other),
  );

/** The events of the same type within a week before or after one, whose people would like to go to both. Endless ones are left out. */
export const selectClashes = (event: CommunityEvent, events: readonly CommunityEvent[]): CommunityEvent[] =>
  events.filter(
    (other) =>
      other.id !== event.id &&
      other.data.type === event.data.type &&
      other.data.status === 'scheduled' &&
      other.endsAt !== Infinity &&
      other.startsAt < event.endsAt + millisecondsInWeek &&
      event.startsAt < other.endsAt + millisecondsInWeek,
  );

/**
 * Other events of the same type: first the event's own editions, the latest first, then others, of which those nearest in time are chosen, in
 * order of start.
 * @param events in order of start
 * @param ownEditions of the event's series, the latest first
 */
export function selectOtherEditions(
  events: readonly CommunityEvent[],
  event: CommunityEvent,
  ownEditions: readonly CommunityEvent[] = [],
  limit = 4,
): CommunityEvent[] {
  const own = ownEditions.filter(({ id }) => id !== event.id).slice(0, limit);
  const others = events.filter((other) => !ownEditions.includes(other) || other.id === event.id);
  return [...own, ...selectNearest(others, event, limit - own.length)];
}

function selectNearest(events: readonly CommunityEvent[], event: CommunityEvent, limit: number): CommunityEvent[] {
  const editions = events.filter(({ data }) => data.type === event.data.type);
  const place = editions.findIndex(({ startsAt }) => startsAt >= event.startsAt);
  const middle = place < 0 ? editions.length : place;
  return editions
    .slice(Math.max(0, middle - limit), middle + limit + 1)
    .filter(({ id }) => id !== event.id)
    .sort((a, b) => Math.abs(a.startsAt - event.startsAt) - Math.abs(b.startsAt - event.startsAt))
    .slice(0, limit)
    .sort((a, b) => a.startsAt - b.startsAt);
}

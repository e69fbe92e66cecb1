import { areSimilarTitles } from './are-similar-titles.ts';
import type { CommunityEvent } from '../community-event.ts';
import { locationOf, type EventData } from '../event-data.ts';
import { searchWords } from '../filters/search-words.ts';

/** The city and country as they are compared, of events that are somewhere. */
function placeOf(data: EventData): string | undefined {
  const location = locationOf(data);
  return location && `${searchWords(location.city).join(' ')}, ${location.country}`;
}

/** Whether two events have an instant in common. */
export function overlap(a: CommunityEvent, b: CommunityEvent): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}

/** Whether two events are in one city. */
export function isSamePlace(a: CommunityEvent, b: CommunityEvent): boolean {
  const place = placeOf(a.data);
  return place !== undefined && place === placeOf(b.data);
}

/**
 * Whether two files may be about one event: at the same time, and of the same type in one place, or with a title or site that doesn't distinguish them.
 * While only a year is known much takes place at the same time, so that only the title counts.
 */
function mayBeSame(a: CommunityEvent, b: CommunityEvent): boolean {
  if (!overlap(a, b)) return false;
  const isVague = a.precision === 'year' || b.precision === 'year';
  const hasSameSite = a.data.url !== undefined && a.data.url === b.data.url;
  if (!isVague && (hasSameSite || (a.data.type === b.data.type && isSamePlace(a, b)))) return true;
  return areSimilarTitles(a.data.title, b.data.title);
}

/** Whether one of two events names the other as `related`. */
export function isRelated(a: CommunityEvent, b: CommunityEvent): boolean {
  return (a.data.related?.includes(b.id) ?? false) || (b.data.related?.includes(a.id) ?? false);
}

/** The events that may be the same as one; not those that either names as `related`, nor itself. */
export function selectDuplicates(event: CommunityEvent, events: readonly CommunityEvent[]): CommunityEvent[] {
  return events.filter((other) => other.id !== event.id && !isRelated(event, other) && mayBeSame(event, other));
}

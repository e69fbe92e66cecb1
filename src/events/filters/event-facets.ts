import type { CommunityEvent, Occurrence } from '../community-event.ts';
import { continentOf } from '../continent.ts';
import { deadlineAt } from '../deadline-at.ts';
import type { EventFacets } from './event-filter.ts';
import { searchWords } from './search-words.ts';
import { selectMonths } from './select-months.ts';

/** The words by which an event is found: of its title, place, summary, sessions and speakers. */
function toWords({ data }: CommunityEvent, placeName: string): string {
  const { title, summary, sessions = [] } = data;
  const venue = data.attendance === 'online' ? data.online.platform : data.location.venue;
  const ofSessions = sessions.flatMap((session) => [session.title, ...(session.speakers ?? [])]);
  return [...new Set(searchWords([title, placeName, venue ?? '', summary, ...ofSessions].join(' ')))].join(' ');
}

/** What filters look at in an event at any time. @param placeName how its place is written, country included */
export function toFacets(event: CommunityEvent, placeName: string): EventFacets {
  const { data } = event;
  const country = data.attendance === 'online' ? undefined : data.location.country;
  return {
    type: data.type,
    attendance: data.attendance,
    country,
    continent: country === undefined ? undefined : continentOf(country),
    words: toWords(event, placeName),
  };
}

/**
 * The same with what depends on the time: the months that are ahead, and whether its call is open at `now` (ms).
 * @param since from which instant (ms) on months count
 */
export function toFacetsAt(
  facets: EventFacets,
  { event, status }: Pick<Occurrence, 'event' | 'status'>,
  now: number,
  since = now,
): EventFacets {
  const { cfp } = event;
  return {
    ...facets,
    months: selectMonths(event, now, since),
    isCfpOpen: cfp !== undefined && status !== 'cancelled' && deadlineAt(cfp, now) === 'open',
  };
}

import type { EventLeaf } from 'schema-dts';
import type { CommunityEvent, Occurrence, Session } from '../../events/community-event.ts';
import { onlyKnown } from './only-known.ts';
import { placeNodeId, toLocations } from './to-locations.ts';
import { stateOccurrence, stateTimes, toDateTime } from './to-times.ts';

/** An occurrence of a series, at the place of the series. @param url the series' page */
export function toOccurrenceNode(occurrence: Occurrence, url: string): EventLeaf {
  const { data } = occurrence.event;
  return {
    '@type': 'Event',
    name: data.title,
    ...stateOccurrence(occurrence),
    location: toLocations(data, url).map(({ '@id': id = '' }) => ({ '@id': id })),
  };
}

/** A session of an event, which is put off or called off with it. @param url the event's page */
export function toSessionNode(session: Session, { data }: CommunityEvent, url: string): EventLeaf {
  const { title, startsAt, endsAt, room, speakers } = session;
  const times = { startDate: toDateTime(startsAt, data.timeZone), endDate: toDateTime(endsAt, data.timeZone) };
  const hasRoom = room !== undefined && data.attendance !== 'online';
  return onlyKnown<EventLeaf>({
    '@type': 'Event',
    name: title,
    ...(data.status === 'scheduled' ? times : stateTimes(data.status, times)),
    location: hasRoom ? { '@type': 'Place', name: room, containedInPlace: { '@id': placeNodeId(url) } } : undefined,
    performer: speakers.length === 0 ? undefined : speakers.map((name) => ({ '@type': 'Person', name })),
    url: session.url,
  });
}

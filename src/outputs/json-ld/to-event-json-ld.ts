import { millisecondsInSecond } from 'date-fns/constants';
import type { EventLeaf, EventSeriesLeaf, OfferLeaf, OrganizationLeaf, WithContext } from 'schema-dts';
import type { CommunityEvent, Occurrence, Registration } from '../../events/community-event.ts';
import type { Attendance } from '../../events/event-data.ts';
import { languageOf, textsOf } from '../../events/event-texts.ts';
import { isRecurring, type RecurringEvent } from '../../events/recurrence/expand-recurrence.ts';
import { selectOriginalOccurrence } from '../../events/lists/select-occurrences.ts';
import { hasEnded } from '../../events/status-at.ts';
import { onlyKnown } from './json-ld.ts';
import {
  toLocations,
  toOccurrenceNode,
  toSessionNode,
  EVENT_STATUS,
  stateOccurrence,
  toDateTime,
} from './event-parts.ts';
import { site } from '../../site.ts';
import { toSchedule } from './to-schedule.ts';

/** An event by its name and the URL of its page. */
type EventLink = Record<'name' | 'url', string>;

export interface EventPage {
  /** Its absolute URL, which names the event as well. */
  url: string;
  image?: string | undefined;
  /** The event that it is part of, and those that are part of it, each by its own page. */
  parent?: EventLink | undefined;
  parts?: readonly EventLink[];
  /** The occurrences to list one by one. */
  next: readonly Occurrence[];
  now: number;
  /** The page's language, BCP 47, which names are in and of which the node says so; without it, that of the site. */
  locale?: string;
}

const ATTENDANCE_MODE = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const satisfies Record<Attendance, EventLeaf['eventAttendanceMode']>;

const oneOrMore = <Value>(values: Value[]): Value | Value[] | undefined => (values.length > 1 ? values : values[0]);

/** A registration as an offer, from the first second to the last of its days; its price only if that is nothing. */
const toOffer = ({ url, opensAt, closes, closesAt, timeZone, free }: Registration): OfferLeaf =>
  onlyKnown<OfferLeaf>({
    '@type': 'Offer',
    url,
    validFrom: opensAt === undefined ? undefined : toDateTime(opensAt, timeZone),
    // Without a last day `closesAt` is the event's end, which nobody has promised.
    validThrough: closes === undefined ? undefined : toDateTime(closesAt - millisecondsInSecond, timeZone),
    price: free === true ? 0 : undefined,
  });

const toEventNode = ({ name, url }: EventLink): EventLeaf => ({ '@type': 'Event', '@id': url, name, url });

function toCommon(
  event: CommunityEvent,
  { url, image, parent, parts = [], next, now, locale }: EventPage,
): Omit<EventLeaf, '@type'> {
  const { data, registration } = event;
  const { title, summary, lang } = textsOf(data, locale ?? site.locale);
  const { organizer, recordings = [] } = data;
  /** Nobody registers for what is cancelled or over. */
  const canRegister = data.status !== 'cancelled' && !hasEnded(event, now);
  const subEvents = [
    ...next.map((occurrence) => toOccurrenceNode(occurrence, url)),
    ...event.sessions.map((session) => toSessionNode(session, event, url)),
    ...parts.map(toEventNode),
  ];
  return onlyKnown<Omit<EventLeaf, '@type'>>({
    '@id': url,
    name: title,
    description: summary,
    inLanguage: locale === undefined ? undefined : (lang ?? languageOf(locale)),
    url,
    sameAs: data.url,
    image,
    eventAttendanceMode: ATTENDANCE_MODE[data.attendance],
    location: oneOrMore(toLocations(data, url)),
    organizer:
      organizer && onlyKnown<OrganizationLeaf>({ '@type': 'Organization', name: organizer.name, url: organizer.url }),
    isAccessibleForFree: registration?.free,
    offers: canRegister && registration !== undefined ? toOffer(registration) : undefined,
    recordedIn: oneOrMore(recordings.map(({ label, url }) => ({ '@type': 'CreativeWork', name: label, url }))),
    superEvent: parent && toEventNode(parent),
    subEvent: subEvents.length === 0 ? undefined : subEvents,
  });
}

/** A recurring event has a schedule instead of dates (schema.org/eventSchedule), or its first day where no schedule can say its rule or it is postponed. */
function toRecurrenceTimes(event: RecurringEvent): Omit<EventSeriesLeaf, '@type'> {
  const { status } = event.data;
  const eventStatus = EVENT_STATUS[status];
  const { startDate, previousStartDate } = stateOccurrence(selectOriginalOccurrence(event));
  if (status === 'postponed') return onlyKnown({ eventStatus, startDate, previousStartDate });
  const eventSchedule = toSchedule(event);
  return eventSchedule === undefined ? onlyKnown({ eventStatus, startDate }) : { eventStatus, eventSchedule };
}

/** An event in schema.org's vocabulary: what its file says, and nothing else. */
export function toEventJsonLd(event: CommunityEvent, page: EventPage): WithContext<EventLeaf | EventSeriesLeaf> {
  const common = toCommon(event, page);
  const head = { '@context': 'https://schema.org' } as const;
  return isRecurring(event)
    ? { ...head, '@type': 'EventSeries', ...common, ...toRecurrenceTimes(event) }
    : { ...head, '@type': 'Event', ...common, ...stateOccurrence(selectOriginalOccurrence(event)) };
}

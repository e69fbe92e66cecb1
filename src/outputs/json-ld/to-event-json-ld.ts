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
  toOtherEventNode,
  toSessionNode,
  EVENT_STATUS,
  stateOccurrence,
  toDateTime,
} from './event-parts.ts';
import { site } from '../../site.ts';
import { toSchedule } from './to-schedule.ts';

/** Another event and the URL of its page. */
interface OtherEvent {
  event: CommunityEvent;
  url: string;
}

export interface EventPage {
  /** Its absolute URL, which names the event as well. */
  url: string;
  image?: string | undefined;
  /** The event that it is part of, and those that are part of it, each by its own page. */
  parent?: OtherEvent | undefined;
  parts?: readonly OtherEvent[];
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
    ...parts.map((part) => toOtherEventNode(part.event, part.url)),
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
    superEvent: parent && toOtherEventNode(parent.event, parent.url),
    subEvent: subEvents.length === 0 ? undefined : subEvents,
  });
}

/** A recurring event has its first day, which search engines require, and a schedule (schema.org/eventSchedule) unless none can say its rule or it is postponed. */
function toRecurrenceTimes(event: RecurringEvent): Omit<EventSeriesLeaf, '@type'> {
  const { status } = event.data;
  const eventStatus = EVENT_STATUS[status];
  const { startDate, previousStartDate } = stateOccurrence(selectOriginalOccurrence(event));
  const eventSchedule = status === 'postponed' ? undefined : toSchedule(event);
  return onlyKnown({ eventStatus, startDate, previousStartDate, eventSchedule });
}

/** An event in schema.org's vocabulary: what its file says, and nothing else. */
export function toEventJsonLd(event: CommunityEvent, page: EventPage): WithContext<EventLeaf | EventSeriesLeaf> {
  const common = toCommon(event, page);
  const head = { '@context': 'https://schema.org' } as const;
  return isRecurring(event)
    ? { ...head, '@type': 'EventSeries', ...common, ...toRecurrenceTimes(event) }
    : { ...head, '@type': 'Event', ...common, ...stateOccurrence(selectOriginalOccurrence(event)) };
}

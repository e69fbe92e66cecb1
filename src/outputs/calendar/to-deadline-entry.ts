import { millisecondsInMinute } from 'date-fns/constants';
import { slug } from 'github-slugger';
import { ICalAlarmType } from 'ical-generator';
import type { CommunityEvent, Registration } from '../../events/community-event.ts';
import { addDays, type LocalDate } from '../../events/dates/local-date.ts';
import { listCfps, type EventCfp } from '../../events/lists/select-cfps.ts';
import type { FeedSource } from '../feed-source.ts';
import { type CalendarEntry, toCommonData, toDays, toTimesOfDay, toDescription } from './calendar-entry.ts';

/** A call that closes on a day. */
export type CfpWithDeadline = EventCfp & { cfp: { closes: LocalDate } };

/** Whether a call has a deadline: a rolling one has none. */
export const hasDeadline = (item: EventCfp): item is CfpWithDeadline => item.cfp.closes !== undefined;

/** A registration that closes on a day, with its event. */
interface RegistrationDeadline {
  event: CommunityEvent;
  registration: Registration & { closes: LocalDate };
}

/** The last day of something, or its last minute where that is known. */
interface Deadline {
  event: CommunityEvent;
  /** What of the event closes, see `toUid`. */
  part: string;
  title: string;
  closes: LocalDate;
  closesTime?: string | undefined;
  /** The first instant (ms) at which it is closed. */
  closesAt: number;
  timeZone: string;
  url: string;
  details?: string | undefined;
}

/** @param alarmSeconds so long before it to suggest a reminder */
function toEntry(deadline: Deadline, source: FeedSource, alarmSeconds?: number): CalendarEntry {
  const { event, part, closes, closesTime, closesAt, timeZone, url, details } = deadline;
  const { status, statusNote, summary } = event.data;
  const isCancelled = status === 'cancelled';
  const lastMinute = closesAt - millisecondsInMinute;
  // What closes stays as it is when its event is postponed, which a prefix would deny.
  const title = status === 'postponed' ? source.strings.ofPostponedEvent(deadline.title) : deadline.title;
  return {
    data: {
      ...toCommonData(event, source, isCancelled ? 'cancelled' : 'scheduled', part),
      ...(closesTime === undefined ? toDays(closes, addDays(closes, 1)) : toTimesOfDay(lastMinute, closesAt, timeZone)),
      summary: isCancelled ? `${source.strings.titlePrefix.cancelled}${title}` : title,
      description: toDescription([statusNote, summary, details, url, source.toUrl(event.id)]),
      url,
      // Nothing to hand in for what is cancelled.
      ...(alarmSeconds !== undefined &&
        !isCancelled && { alarms: [{ type: ICalAlarmType.display, trigger: alarmSeconds, description: title }] }),
    },
    ...(closesTime !== undefined && { times: { timeZone, from: lastMinute, to: closesAt } }),
  };
}

/** The last day of a CFP, or its last minute where that is known. @param alarmSeconds so long before it to suggest a reminder */
export function toDeadlineEntry({ event, cfp }: CfpWithDeadline, source: FeedSource, alarmSeconds?: number) {
  const { label, travelSupport } = cfp;
  const { title } = event.data;
  const deadline: Deadline = {
    ...cfp,
    event,
    part: label === undefined ? 'cfp' : `cfp-${slug(label)}`,
    title: source.strings.cfpCloses(label === undefined ? title : `${title} (${label})`),
    details: travelSupport,
  };
  return toEntry(deadline, source, alarmSeconds);
}

function toRegistrationEntry({ event, registration }: RegistrationDeadline, source: FeedSource, alarmSeconds?: number) {
  const title = source.strings.registrationEnds(event.data.title);
  return toEntry({ ...registration, event, part: 'registration', title }, source, alarmSeconds);
}

/** A deadline among the others of its kind. */
interface ListedDeadline {
  closesAt: number;
  toEntry: (source: FeedSource, alarmSeconds?: number) => CalendarEntry;
}

function listCfpDeadlines(events: readonly CommunityEvent[]): ListedDeadline[] {
  return listCfps(events)
    .filter(hasDeadline)
    .map((item) => ({ closesAt: item.cfp.closesAt, toEntry: (...options) => toDeadlineEntry(item, ...options) }));
}

function listRegistrationDeadlines(events: readonly CommunityEvent[]): ListedDeadline[] {
  return events.flatMap((event) => {
    const { registration } = event;
    const closes = registration?.closes;
    if (registration === undefined || closes === undefined) return [];
    const item = { event, registration: { ...registration, closes } };
    return { closesAt: registration.closesAt, toEntry: (...options) => toRegistrationEntry(item, ...options) };
  });
}

/** The deadlines of events, each kind of which has a calendar; none of what has no last day. */
export const DEADLINES = { cfps: listCfpDeadlines, registrations: listRegistrationDeadlines } as const;

export type DeadlineKind = keyof typeof DEADLINES;

import { TZDate } from '@date-fns/tz';
import { formatISO } from 'date-fns/formatISO';
import type { EventLeaf } from 'schema-dts';
import type { Occurrence } from '../../events/community-event.ts';
import type { EventStatus } from '../../events/event-data.ts';
import { selectOriginalOccurrence } from '../../events/lists/select-occurrences.ts';

/** Start and end as schema.org's `Date` (both inclusive; `2027-03` while only the month is known) or `DateTime`. */
export interface Times {
  startDate: string;
  endDate?: string;
}

/** When something takes place, or would have, and whether it does. */
export type StatedTimes = Pick<EventLeaf, 'eventStatus' | 'startDate' | 'endDate' | 'previousStartDate'>;

/** schema.org's word for a status. */
export const EVENT_STATUS = {
  scheduled: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
} as const satisfies Record<EventStatus, EventLeaf['eventStatus']>;

/** An instant (ms) as clocks in a zone show it, with the offset that they have then: `2027-03-28T17:00:00+02:00`. */
export function toDateTime(instant: number, timeZone: string): string {
  return formatISO(new TZDate(instant, timeZone));
}

function toTimes({ startDate, endDate, startTime, startsAt, endsAt, timeZone, precision }: Occurrence): Times {
  if (startTime !== undefined) {
    return { startDate: toDateTime(startsAt, timeZone), endDate: toDateTime(endsAt, timeZone) };
  }
  // A file that names one month alone doesn't say that the event ends in it.
  return precision !== 'day' && endDate === startDate ? { startDate } : { startDate, endDate };
}

/** The times that still apply with a status: a postponed event has lost its own, and has no new ones yet. */
export function stateTimes(status: EventStatus, times: Times): StatedTimes {
  const eventStatus = EVENT_STATUS[status];
  return status === 'postponed' ? { eventStatus, previousStartDate: times.startDate } : { eventStatus, ...times };
}

/** Whether and when an occurrence takes place; one that has moved says from where. */
export function stateOccurrence(occurrence: Occurrence): StatedTimes {
  const { event, originalDate, status } = occurrence;
  const times = toTimes(occurrence);
  const { startDate: previousStartDate } = toTimes(selectOriginalOccurrence(event, originalDate));
  return status === 'scheduled' && previousStartDate !== times.startDate
    ? { eventStatus: 'https://schema.org/EventRescheduled', ...times, previousStartDate }
    : stateTimes(status, times);
}

import type { CommunityEvent, Occurrence } from '../community-event.ts';
import {
  expandRecurrence,
  isRecurring,
  lastEndedOccurrence,
  resolveOccurrence,
  type TimeWindow,
} from '../recurrence/expand-recurrence.ts';
import { hasEnded } from '../status-at.ts';

function soleOccurrence(event: CommunityEvent): Occurrence {
  const { startsAt, endsAt, precision } = event;
  const { startDate, endDate = startDate, startTime, endTime, timeZone, status, statusNote } = event.data;
  const local = { startDate, endDate, startTime, endTime, timeZone };
  return { event, originalDate: startDate, ...local, status, statusNote, startsAt, endsAt, precision };
}

/** The occurrence that the file or its rule gives for a day, without changes. */
export const selectOriginalOccurrence = (event: CommunityEvent, date = event.data.startDate): Occurrence =>
  isRecurring(event) ? resolveOccurrence(event, { date }) : soleOccurrence(event);

/** The occurrences that overlap a window (ms), in order of start, at most `limit`. */
export function selectOccurrences(event: CommunityEvent, window: TimeWindow, limit = Infinity): Occurrence[] {
  if (isRecurring(event)) return expandRecurrence(event, window, limit);
  return !hasEnded(event, window.from) && event.startsAt < window.to ? [soleOccurrence(event)] : [];
}

/** Up to `limit` occurrences that haven't ended at `now` (ms), the next one first. */
export const selectNextOccurrences = (event: CommunityEvent, now: number, limit: number): Occurrence[] =>
  selectOccurrences(event, { from: now, to: Infinity }, limit);

/** The occurrence that ended last at `now` (ms), if any has. */
export function selectLastOccurrence(event: CommunityEvent, now: number): Occurrence | undefined {
  if (isRecurring(event)) return lastEndedOccurrence(event, now);
  return hasEnded(event, now) ? soleOccurrence(event) : undefined;
}

/** The occurrence by which an event is known at `now` (ms): its next one, or its last when it is over. */
export const selectCurrentOccurrence = (event: CommunityEvent, now: number): Occurrence =>
  selectNextOccurrences(event, now, 1)[0] ?? selectLastOccurrence(event, now) ?? soleOccurrence(event);

/** How many dates readers and programs are shown. */
const MOST = 6;

/** The dates of a recurring event that haven't ended at `now` (ms), the next one first; none of an event that takes place once. */
export const selectNextDates = (event: CommunityEvent, now: number): Occurrence[] =>
  isRecurring(event) ? selectNextOccurrences(event, now, MOST) : [];

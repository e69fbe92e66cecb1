import type { CommunityEvent, Occurrence } from '../community-event.ts';
import type { EventData, OccurrenceChange, RepeatsData } from '../event-data.ts';
import { addDays, daysBetween, toLocalDate, type LocalDate } from '../dates/local-date.ts';
import { generateDays, parseRecurrenceRule } from './recurrence-rule.ts';
import { resolveSpan } from '../dates/resolve-local-time.ts';
import { hasEnded } from '../status-at.ts';

/** A stretch of time in ms: from `from` up to, not including, `to`. */
export interface TimeWindow {
  from: number;
  to: number;
}

/** The last day that is asked for, in ms: as text, years have four digits. */
const LAST_INSTANT = Date.parse('9999-12-31');

export type RecurringEvent = CommunityEvent & { data: EventData & { repeats: RepeatsData } };

export const isRecurring = (event: CommunityEvent): event is RecurringEvent => event.data.repeats !== undefined;

/** How many days an occurrence goes on after its first one. */
const daysAfterFirst = ({ data: { startDate, endDate = startDate } }: RecurringEvent): number =>
  daysBetween(startDate, endDate);

/** The occurrence of a day of the rule, with a change if there is one. */
export function resolveOccurrence(
  event: RecurringEvent,
  date: LocalDate,
  change: Partial<OccurrenceChange> = {},
): Occurrence {
  const { timeZone, ...data } = event.data;
  const { startDate = date, startTime = data.startTime, endTime = data.endTime } = change;
  const { endDate = addDays(startDate, daysAfterFirst(event)), status = data.status } = change;
  const { statusNote = data.statusNote } = change;
  const local = { startDate, endDate, startTime, endTime, timeZone };
  return { event, originalDate: date, ...local, ...resolveSpan(local), status, statusNote };
}

/** Occurrences that differ from the rule; those that moved can be anywhere. */
export const changedOccurrences = (event: RecurringEvent): Occurrence[] =>
  (event.data.repeats.changes ?? []).map((change) => resolveOccurrence(event, change.date, change));

/** Days of occurrences as the rule has them, in order, without end if the rule has none. */
function* regularDays(event: RecurringEvent): Generator<LocalDate, void> {
  const { rule, except = [], changes = [] } = event.data.repeats;
  const irregular = new Set([...except, ...changes.map(({ date }) => date)]);
  for (const date of generateDays(rule, event.data.startDate)) {
    if (!irregular.has(date)) yield date;
  }
}

/** Zones are up to 14 hours from UTC, and clocks change by one or two: with two days more, no doubt is left. */
const DOUBT_DAYS = 2;

/**
 * The first day whose occurrence may not be over at an instant (ms). Those before surely are: their days are compared as text,
 * since resolving each would make a page dearer with every occurrence that has passed.
 */
function firstDoubtfulDay(event: RecurringEvent, instant: number): LocalDate {
  if (instant < Date.parse(event.data.startDate)) return event.data.startDate;
  return addDays(toLocalDate(new Date(Math.min(instant, LAST_INSTANT))), -daysAfterFirst(event) - DOUBT_DAYS);
}

/**
 * The occurrences that overlap a window, in order of start. Exceptions are left out, moved ones are where they moved to.
 * @param limit at most so many; a rule without an end needs it where the window has none
 */
export function expandRecurrence(event: RecurringEvent, { from, to }: TimeWindow, limit = Infinity): Occurrence[] {
  const overlaps = (occurrence: Occurrence) => !hasEnded(occurrence, from) && occurrence.startsAt < to;
  const firstDay = firstDoubtfulDay(event, from);
  const regular: Occurrence[] = [];
  for (const date of regularDays(event)) {
    if (date < firstDay) continue;
    const occurrence = resolveOccurrence(event, date);
    if (occurrence.startsAt >= to || regular.length >= limit) break;
    if (overlaps(occurrence)) regular.push(occurrence);
  }
  return [...regular, ...changedOccurrences(event).filter(overlaps)]
    .sort((a, b) => a.startsAt - b.startsAt)
    .slice(0, limit);
}

/** The occurrence that ended last at `now` (ms), or `undefined` if none has. */
export function lastEndedOccurrence(event: RecurringEvent, now: number): Occurrence | undefined {
  const firstDay = firstDoubtfulDay(event, now);
  let lastSure: LocalDate | undefined;
  const candidates = changedOccurrences(event);
  for (const date of regularDays(event)) {
    if (date < firstDay) {
      lastSure = date;
      continue;
    }
    const occurrence = resolveOccurrence(event, date);
    candidates.push(occurrence);
    if (!hasEnded(occurrence, now)) break;
  }
  if (lastSure !== undefined) candidates.push(resolveOccurrence(event, lastSure));
  return candidates.filter((occurrence) => hasEnded(occurrence, now)).sort((a, b) => b.endsAt - a.endsAt)[0];
}

/** The end (ms) of the last occurrence, that of the event's own span if none takes place; `Infinity` when the rule has neither `COUNT` nor `UNTIL`. */
export function endOfRecurrence(event: RecurringEvent): number {
  const { rule } = event.data.repeats;
  if (parseRecurrenceRule(rule).isEndless) return Infinity;
  const lastRegular = [...regularDays(event)].slice(-1);
  const last = [...lastRegular.map((date) => resolveOccurrence(event, date)), ...changedOccurrences(event)];
  return last.length === 0 ? event.endsAt : Math.max(...last.map(({ endsAt }) => endsAt));
}

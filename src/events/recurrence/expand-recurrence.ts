import type { CommunityEvent, Occurrence } from '../community-event.ts';
import type { EventData, OccurrenceChange, RepeatsData } from '../event-data.ts';
import { addDays, daysBetween, type LocalDate } from '../dates/local-date.ts';
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

/** An event with `repeats`. */
export type RecurringEvent = CommunityEvent & { data: EventData & { repeats: RepeatsData } };

export function isRecurring(event: CommunityEvent): event is RecurringEvent {
  return event.data.repeats !== undefined;
}

/** The occurrence of a day of the rule, with a change if there is one. */
export function resolveOccurrence(event: RecurringEvent, date: LocalDate, change?: OccurrenceChange): Occurrence {
  const { data } = event;
  const startDate = change?.startDate ?? date;
  const days = daysBetween(data.startDate, data.endDate ?? data.startDate);
  const local = {
    startDate,
    endDate: change?.endDate ?? addDays(startDate, days),
    startTime: change?.startTime ?? data.startTime,
    endTime: change?.endTime ?? data.endTime,
    timeZone: data.timeZone,
  };
  return {
    event,
    originalDate: date,
    ...local,
    ...resolveSpan(local),
    status: change?.status ?? data.status,
    statusNote: change?.statusNote ?? data.statusNote,
  };
}

/** Occurrences that differ from the rule; those that moved can be anywhere. */
export function changedOccurrences(event: RecurringEvent): Occurrence[] {
  return (event.data.repeats.changes ?? []).map((change) => resolveOccurrence(event, change.date, change));
}

/** The days of the rule on which nothing takes place as the rule has it. */
function irregularDays({ data }: RecurringEvent): Set<LocalDate> {
  const { except = [], changes = [] } = data.repeats;
  return new Set([...except, ...changes.map(({ date }) => date)]);
}

/** Days of occurrences as the rule has them, in order, without end if the rule has none. */
function* regularDays(event: RecurringEvent): Generator<LocalDate, void> {
  const irregular = irregularDays(event);
  for (const date of generateDays(event.data.repeats.rule, event.data.startDate)) {
    if (!irregular.has(date)) yield date;
  }
}

/** Zones are up to 14 hours from UTC, and clocks change by one or two: with two days more, no doubt is left. */
const DOUBT_DAYS = 2;

/**
 * The first day whose occurrence may not be over at an instant (ms). Those before surely are: their days are compared as text,
 * since resolving each would make a page dearer with every occurrence that has passed.
 */
function firstDoubtfulDay({ data }: RecurringEvent, instant: number): LocalDate {
  if (instant < Date.parse(data.startDate)) return data.startDate;
  const days = daysBetween(data.startDate, data.endDate ?? data.startDate);
  return addDays(new Date(Math.min(instant, LAST_INSTANT)).toISOString().slice(0, 10), -days - DOUBT_DAYS);
}

/**
 * The occurrences of a series that overlap a window, in order of start. Exceptions are left out, moved ones are where they moved to.
 * @param limit at most so many; a series without an end needs it where the window has none
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

/** The occurrence of a series that ended last at `now` (ms), or `undefined` if none has. */
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

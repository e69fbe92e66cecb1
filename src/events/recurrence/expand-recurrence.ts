import type { CommunityEvent, Occurrence } from '../community-event.ts';
import type { EventData, OccurrenceChange, RepeatsData } from '../event-data.ts';
import { addDays, daysBetween, toLocalDate, type LocalDate } from '../dates/local-date.ts';
import { generateDays, parseRecurrenceRule } from './recurrence-rule.ts';
import { resolveSpan, type LocalSpan } from '../dates/resolve-local-time.ts';
import { hasEnded } from '../status-at.ts';

/** A stretch of time in ms: from `from` up to, not including, `to`. */
export type TimeWindow = Record<'from' | 'to', number>;

/** The last day that is asked for, in ms: as text, years have four digits. */
const LAST_INSTANT = Date.parse('9999-12-31');

export type RecurringEvent = CommunityEvent & { data: EventData & { repeats: RepeatsData } };

export const isRecurring = (event: CommunityEvent): event is RecurringEvent => event.data.repeats !== undefined;

/** How many days an occurrence goes on after its first one. */
export const daysAfterFirst = ({ startDate, endDate = startDate }: Pick<EventData, 'startDate' | 'endDate'>): number =>
  daysBetween(startDate, endDate);

/** The days and times of an occurrence: what its change doesn't say is as in the event. */
export function spanOfChange(data: Pick<EventData, keyof LocalSpan>, change: OccurrenceChange): LocalSpan {
  const { startDate = change.date, startTime = data.startTime, endTime = data.endTime } = change;
  const { endDate = addDays(startDate, daysAfterFirst(data)) } = change;
  return { startDate, endDate, startTime, endTime, timeZone: data.timeZone };
}

/** The occurrence of a day of the rule, with what is changed. */
export function resolveOccurrence(event: RecurringEvent, change: OccurrenceChange): Occurrence {
  const { date: originalDate, status = event.data.status, statusNote = event.data.statusNote } = change;
  const local = spanOfChange(event.data, change);
  return { event, originalDate, ...local, ...resolveSpan(local), status, statusNote };
}

/** Occurrences that differ from the rule; those that moved can be anywhere. */
export const changedOccurrences = (event: RecurringEvent): Occurrence[] =>
  (event.data.repeats.changes ?? []).map((change) => resolveOccurrence(event, change));

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

/** The first day whose occurrence may not be over at an instant (ms): comparing days as text is quicker than resolving all that have passed. */
function firstDoubtfulDay(event: RecurringEvent, instant: number): LocalDate {
  if (instant < Date.parse(event.data.startDate)) return event.data.startDate;
  return addDays(toLocalDate(new Date(Math.min(instant, LAST_INSTANT))), -daysAfterFirst(event.data) - DOUBT_DAYS);
}

/** The occurrences that overlap a window, in order of start; moved ones are where they moved to. Without any end, a `limit` is needed. */
export function expandRecurrence(event: RecurringEvent, { from, to }: TimeWindow, limit = Infinity): Occurrence[] {
  const overlaps = (occurrence: Occurrence) => !hasEnded(occurrence, from) && occurrence.startsAt < to;
  const firstDay = firstDoubtfulDay(event, from);
  const regular: Occurrence[] = [];
  for (const date of regularDays(event)) {
    if (date < firstDay) continue;
    const occurrence = resolveOccurrence(event, { date });
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
    const occurrence = resolveOccurrence(event, { date });
    candidates.push(occurrence);
    if (!hasEnded(occurrence, now)) break;
  }
  if (lastSure !== undefined) candidates.push(resolveOccurrence(event, { date: lastSure }));
  return candidates.filter((occurrence) => hasEnded(occurrence, now)).sort((a, b) => b.endsAt - a.endsAt)[0];
}

/** The end (ms) of the last occurrence, that of the event's own span if none takes place; `Infinity` when the rule has neither `COUNT` nor `UNTIL`. */
export function endOfRecurrence(event: RecurringEvent): number {
  const { rule } = event.data.repeats;
  if (parseRecurrenceRule(rule).isEndless) return Infinity;
  const lastRegular = [...regularDays(event)].slice(-1);
  const last = [...lastRegular.map((date) => resolveOccurrence(event, { date })), ...changedOccurrences(event)];
  return last.length === 0 ? event.endsAt : Math.max(...last.map(({ endsAt }) => endsAt));
}

import type { CommunityEvent, Occurrence } from './community-event';
import type { EventData, OccurrenceChange, RepeatsData } from './event-data';
import { addDays, daysBetween, type LocalDate } from './local-date';
import { generateDays, parseRecurrenceRule } from './recurrence-rule';
import { resolveSpan } from './resolve-span';

/** A stretch of time in ms: from `from` up to, not including, `to`. */
export interface TimeWindow {
  from: number;
  to: number;
}

/** An event with `repeats`. */
export type SeriesEvent = CommunityEvent & { data: EventData & { repeats: RepeatsData } };

export function isSeries(event: CommunityEvent): event is SeriesEvent {
  return event.data.repeats !== undefined;
}

/** The occurrence of a day of the rule, with a change if there is one. */
export function resolveOccurrence(event: SeriesEvent, date: LocalDate, change?: OccurrenceChange): Occurrence {
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
export function changedOccurrences(event: SeriesEvent): Occurrence[] {
  return (event.data.repeats.changes ?? []).map((change) => resolveOccurrence(event, change.date, change));
}

/** The days of the rule on which nothing takes place as the rule has it. */
function irregularDays({ data }: SeriesEvent): Set<LocalDate> {
  const { except = [], changes = [] } = data.repeats;
  return new Set([...except, ...changes.map(({ date }) => date)]);
}

/** Occurrences as the rule has them, in order, without end if the rule has none. */
function* regularOccurrences(event: SeriesEvent): Generator<Occurrence, void> {
  const irregular = irregularDays(event);
  for (const date of generateDays(event.data.repeats.rule, event.data.startDate)) {
    if (!irregular.has(date)) yield resolveOccurrence(event, date);
  }
}

/**
 * The occurrences of a series that overlap a window, in order of start. Exceptions are left out, moved ones are where they moved to.
 * @param limit at most so many; a series without an end needs it where the window has none
 */
export function expandSeries(event: SeriesEvent, { from, to }: TimeWindow, limit = Infinity): Occurrence[] {
  const overlaps = ({ startsAt, endsAt }: Occurrence) => endsAt > from && startsAt < to;
  const regular: Occurrence[] = [];
  for (const occurrence of regularOccurrences(event)) {
    if (occurrence.startsAt >= to || regular.length >= limit) break;
    if (overlaps(occurrence)) regular.push(occurrence);
  }
  return [...regular, ...changedOccurrences(event).filter(overlaps)]
    .sort((a, b) => a.startsAt - b.startsAt)
    .slice(0, limit);
}

/** The occurrence of a series that ended last at `now` (ms), or `undefined` if none has. */
export function lastEndedOccurrence(event: SeriesEvent, now: number): Occurrence | undefined {
  const ended = changedOccurrences(event).filter(({ endsAt }) => endsAt <= now);
  for (const occurrence of regularOccurrences(event)) {
    if (occurrence.endsAt > now) break;
    ended.push(occurrence);
  }
  return ended.sort((a, b) => b.endsAt - a.endsAt)[0];
}

/** The end (ms) of the last occurrence, that of the event's own span if none takes place; `Infinity` when the rule has neither `COUNT` nor `UNTIL`. */
export function endOfSeries(event: SeriesEvent): number {
  const { rule } = event.data.repeats;
  if (parseRecurrenceRule(rule).isEndless) return Infinity;
  const irregular = irregularDays(event);
  const lastRegular = [...generateDays(rule, event.data.startDate)].filter((date) => !irregular.has(date)).slice(-1);
  const last = [...lastRegular.map((date) => resolveOccurrence(event, date)), ...changedOccurrences(event)];
  return last.length === 0 ? event.endsAt : Math.max(...last.map(({ endsAt }) => endsAt));
}

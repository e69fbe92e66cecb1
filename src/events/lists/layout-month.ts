import type { Occurrence } from '../community-event.ts';
import { daysBetween, type LocalDate } from '../dates/local-date.ts';
import { monthOf, weeksOfMonth, type Month, type Weekday } from '../dates/month.ts';
import { occupiedDays, shareDay, type DaySpan } from './occupied-days.ts';
import { compareTypesOf } from './timeline.ts';

/** How many lines a day has for its events. Where they don't do, the last one says how many more there are. */
export const LINES = 4;

export interface Bar {
  occurrence: Occurrence;
  /** The column of its first day, from 0. */
  column: number;
  /** How many days it covers in this week. */
  span: number;
  /** Its line in each of these days, from 0. */
  lane: number;
  continuesBefore: boolean;
  continuesAfter: boolean;
}

export type CalendarWeek = ReturnType<typeof layoutWeek>;
export type CalendarDay = CalendarWeek['days'][number];

const coversColumn = ({ column, span }: Bar, index: number): boolean => column <= index && index < column + span;

export const barsOfDay = ({ bars }: CalendarWeek, index: number): Bar[] =>
  bars.filter((bar) => coversColumn(bar, index));

/** What is in a week, those that began earlier first, then by type, then those that last longer: its place doesn't depend on what comes later. */
function barsOf(occurrences: readonly Occurrence[], week: DaySpan): Bar[] {
  return occurrences
    .map((occurrence) => ({ occurrence, ...occupiedDays(occurrence) }))
    .filter((days) => shareDay(days, week))
    .sort(
      (a, b) =>
        a.first.localeCompare(b.first) ||
        compareTypesOf(a.occurrence.event, b.occurrence.event) ||
        b.last.localeCompare(a.last),
    )
    .map(({ occurrence, first, last }) => {
      const column = Math.max(0, daysBetween(week.first, first));
      const span = Math.min(6, daysBetween(week.first, last)) - column + 1;
      const [continuesBefore, continuesAfter] = [first < week.first, last > week.last];
      return { occurrence, column, span, lane: -1, continuesBefore, continuesAfter };
    });
}

/** Gives each bar the first lane that is free on all of its days; `LINES` where none is. */
function assignLanes(bars: readonly Bar[]): Bar[] {
  const freeFrom = new Array<number>(LINES).fill(0);
  return bars.map((bar) => {
    // Bars come in the order of their first days.
    const lane = freeFrom.findIndex((column) => column <= bar.column);
    if (lane === -1) return { ...bar, lane: LINES };
    freeFrom[lane] = bar.column + bar.span;
    return { ...bar, lane };
  });
}

const overlap = (a: Bar, b: Bar): boolean => a.column < b.column + b.span && b.column < a.column + a.span;

function layoutWeek(dates: readonly LocalDate[], month: Month, occurrences: readonly Occurrence[]) {
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  const bars = assignLanes(barsOf(occurrences, { first, last }));
  const unplaced = bars.filter(({ lane }) => lane === LINES);
  // Days with more than fits need their last line. A bar gives its own up as a whole; nothing else is on that line there.
  const yields = (bar: Bar) => bar.lane === LINES - 1 && unplaced.some((other) => overlap(bar, other));
  const { hidden = [], shown = [] } = Object.groupBy(bars, (bar) =>
    bar.lane === LINES || yields(bar) ? 'hidden' : 'shown',
  );
  return {
    days: dates.map((date, index) => ({
      date,
      isOutside: monthOf(date) !== month,
      /** How many occurrences of this day aren't shown. Its last line is free then. */
      more: hidden.filter((bar) => coversColumn(bar, index)).length,
    })),
    /** By lane, then column. No two cover the same line of a day. */
    bars: shown.sort((a, b) => a.lane - b.lane || a.column - b.column),
  };
}

/** A month in whole weeks, with bars across days; in a week, one is on all of its days or on none. @param occurrences in order, all with known days */
export const layoutMonth = (month: Month, occurrences: readonly Occurrence[], weekStart: Weekday): CalendarWeek[] =>
  weeksOfMonth(month, weekStart).map((dates) => layoutWeek(dates, month, occurrences));

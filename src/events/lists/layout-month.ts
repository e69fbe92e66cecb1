import type { Occurrence } from '../community-event.ts';
import { daysBetween, type LocalDate } from '../dates/local-date.ts';
import { monthOf, weeksOfMonth, type Month, type Weekday } from '../dates/month.ts';
import { occupiedDays, shareDay, type DaySpan } from './occupied-days.ts';

/** How many lines a day has for its events. Where they don't do, the last one says how many more there are. */
export const LINES = 4;

/** What is shown of an occurrence in one week. */
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

export interface CalendarDay {
  date: LocalDate;
  /** Whether it is a day of another month. */
  isOutside: boolean;
  /** How many occurrences of this day aren't shown. Its last line is free then. */
  more: number;
}

export interface CalendarWeek {
  days: CalendarDay[];
  /** By lane, then column. No two cover the same line of a day. */
  bars: Bar[];
}

interface OnDays {
  occurrence: Occurrence;
  days: DaySpan;
}

function coversColumn({ column, span }: Bar, index: number): boolean {
  return column <= index && index < column + span;
}

/** The bars that a day's cell is covered by. */
export function barsOfDay({ bars }: CalendarWeek, index: number): Bar[] {
  return bars.filter((bar) => coversColumn(bar, index));
}

/** What is in a week, those that began earlier first, then those that last longer: its place doesn't depend on what comes later. */
function barsOf(occurrences: readonly OnDays[], week: DaySpan): Bar[] {
  return occurrences
    .filter(({ days }) => shareDay(days, week))
    .sort((a, b) => a.days.first.localeCompare(b.days.first) || b.days.last.localeCompare(a.days.last))
    .map(({ occurrence, days: { first, last } }) => {
      const column = Math.max(0, daysBetween(week.first, first));
      return {
        occurrence,
        column,
        span: Math.min(6, daysBetween(week.first, last)) - column + 1,
        lane: -1,
        continuesBefore: first < week.first,
        continuesAfter: last > week.last,
      };
    });
}

/** Gives each bar the first lane that is free on all of its days. @returns those that have one, and those that don't */
function assignLanes(bars: readonly Bar[]): { placed: Bar[]; unplaced: Bar[] } {
  const freeFrom = Array.from({ length: LINES }, () => 0);
  const [placed, unplaced]: [Bar[], Bar[]] = [[], []];
  for (const bar of bars) {
    // Bars come in the order of their first days.
    const lane = freeFrom.findIndex((column) => column <= bar.column);
    if (lane === -1) unplaced.push(bar);
    else {
      freeFrom[lane] = bar.column + bar.span;
      placed.push({ ...bar, lane });
    }
  }
  return { placed, unplaced };
}

function overlap(a: Bar, b: Bar): boolean {
  return a.column < b.column + b.span && b.column < a.column + a.span;
}

function layoutWeek(dates: readonly LocalDate[], month: Month, occurrences: readonly OnDays[]): CalendarWeek {
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  const { placed, unplaced } = assignLanes(barsOf(occurrences, { first, last }));
  // Days with more than fits need their last line. A bar gives its own up as a whole; nothing else is on that line there.
  const yields = (bar: Bar) => bar.lane === LINES - 1 && unplaced.some((other) => overlap(bar, other));
  const hidden = [...unplaced, ...placed.filter(yields)];
  return {
    days: dates.map((date, index) => ({
      date,
      isOutside: monthOf(date) !== month,
      more: hidden.filter((bar) => coversColumn(bar, index)).length,
    })),
    bars: placed.filter((bar) => !yields(bar)).sort((a, b) => a.lane - b.lane || a.column - b.column),
  };
}

/**
 * A month in whole weeks, with what takes place in them as bars across days. A bar is shown in a week either on all of its days or on none.
 * @param occurrences in order, all with known days; those of other months appear on the days that fill the first and the last week
 */
export function layoutMonth(month: Month, occurrences: readonly Occurrence[], weekStart: Weekday): CalendarWeek[] {
  const onDays = occurrences.map((occurrence) => ({ occurrence, days: occupiedDays(occurrence) }));
  return weeksOfMonth(month, weekStart).map((dates) => layoutWeek(dates, month, onDays));
}

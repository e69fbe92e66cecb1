import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Occurrence } from '../../../../src/events/community-event.ts';
import { barsOfDay, layoutMonth, LINES, type CalendarWeek } from '../../../../src/events/lists/layout-month.ts';
import { addDays, lastDayOf } from '../../../../src/events/dates/local-date.ts';
import type { Weekday } from '../../../../src/events/dates/month.ts';
import { occupiedDays, shareDay } from '../../../../src/events/lists/occupied-days.ts';
import { makeOccurrence } from '../../../fixtures/make-event.ts';

const MONDAY = 1;

function occurrence(title: string, startDate: string, endDate = startDate): Occurrence {
  return makeOccurrence({ title, startDate, endDate });
}

/** A week as text: of each line a letter for each day, the first of a title, `+` for how many more. */
function draw(week: CalendarWeek | undefined): string[] {
  if (week === undefined) return [];
  const lines = Array.from({ length: LINES }, (_, lane) =>
    week.days
      .map((day, index) => {
        const bar = barsOfDay(week, index).find((one) => one.lane === lane);
        const more = lane === LINES - 1 && day.more > 0 ? String(day.more) : '.';
        return bar?.occurrence.event.data.title.slice(0, 1) ?? more;
      })
      .join(''),
  );
  return lines.filter((line) => line !== '.......');
}

const march = (...occurrences: Occurrence[]) => layoutMonth('2027-03', occurrences, MONDAY).map(draw);

describe('a month as weeks with bars', () => {
  test('an event over weeks is one bar in each, and says where it goes on', () => {
    const weeks = layoutMonth('2027-03', [occurrence('Long', '2027-03-06', '2027-03-15')], MONDAY);
    expect(weeks.map(draw)).toEqual([['.....LL'], ['LLLLLLL'], ['L......'], [], []]);
    expect(weeks.flatMap(({ bars }) => bars.map((bar) => [bar.continuesBefore, bar.continuesAfter]))).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
  });

  test('days of other months are marked and have their events as well', () => {
    const weeks = layoutMonth('2027-02', [occurrence('Before', '2027-01-30', '2027-01-31')], 7);
    expect(draw(weeks[0])).toEqual(['B......']);
    expect(weeks[0]?.days.map(({ isOutside }) => isOutside)).toEqual([true, ...Array<boolean>(6).fill(false)]);
  });

  test('what begins earlier is above, then what lasts longer, then what is first in the list', () => {
    const shown = march(
      occurrence('Earlier', '2027-03-14', '2027-03-16'),
      occurrence('A day', '2027-03-15'),
      occurrence('Besides', '2027-03-15'),
      occurrence('Longer', '2027-03-15', '2027-03-17'),
    );
    expect(shown[2]).toEqual(['EE.....', 'LLL....', 'A......', 'B......']);
  });

  test('of what begins on the same day, the first type is above, however long it lasts', () => {
    const longer = occurrence('Longer', '2027-03-15', '2027-03-17');
    const beside = { ...longer, event: { ...longer.event, typeOrder: 1 } };
    expect(march(beside, occurrence('First type', '2027-03-15'))[2]).toEqual(['F......', 'LLL....']);
  });

  test('a line is used again as soon as it is free', () => {
    const shown = march(occurrence('One', '2027-03-15', '2027-03-16'), occurrence('Two', '2027-03-17'));
    expect(shown[2]).toEqual(['OOT....']);
  });

  test('four fit; of five, three are shown and two are counted', () => {
    const some = ['A', 'B', 'C', 'D', 'E'].map((title) => occurrence(title, '2027-03-16'));
    expect(march(...some.slice(0, 4))[2]).toEqual(['.A.....', '.B.....', '.C.....', '.D.....']);
    expect(march(...some)[2]).toEqual(['.A.....', '.B.....', '.C.....', '.2.....']);
  });

  test('a bar that isn’t shown on a day is counted on all of its days; others keep their line', () => {
    const shown = march(
      ...['A', 'B', 'C'].map((title) => occurrence(title, '2027-03-15', '2027-03-19')),
      occurrence('D', '2027-03-15', '2027-03-17'),
      occurrence('E', '2027-03-17'),
      occurrence('F', '2027-03-18', '2027-03-19'),
    );
    expect(shown[2]).toEqual(['AAAAA..', 'BBBBB..', 'CCCCC..', '112FF..']);
  });

  test('29 February is a day like any other', () => {
    expect(
      layoutMonth('2028-02', [occurrence('Leap', '2028-02-28', '2028-03-01')], MONDAY)
        .map(draw)
        .at(-1),
    ).toEqual(['LLL....']);
  });

  test('a change of clocks shifts no day', () => {
    const timed = { startTime: '00:30', endTime: '03:30' };
    const shown = layoutMonth(
      '2027-03',
      [
        makeOccurrence({ title: 'Madrid', startDate: '2027-03-28', ...timed }),
        makeOccurrence({ title: 'New York', timeZone: 'America/New_York', startDate: '2027-03-14', ...timed }),
      ],
      MONDAY,
    ).map(draw);
    expect(shown.slice(1, 4)).toEqual([['......N'], [], ['......M']]);
  });
});

const someOccurrences = fc
  .array(fc.tuple(fc.integer({ min: -12, max: 45 }), fc.integer({ min: 0, max: 16 })), { maxLength: 40 })
  .map((spans) =>
    spans.map(([start, length], index) => {
      const startDate = addDays('2027-03-01', start);
      return occurrence(`Event ${String(index)}`, startDate, addDays(startDate, length));
    }),
  );
const someMonth = fc.constantFrom('2027-02', '2027-03', '2027-04', '2026-12', '2028-02');
const someWeekday = fc.integer({ min: 1, max: 7 }).map((day) => day as Weekday);

test('whatever a month holds: no bars overlap, and each occurrence is shown or counted on each of its days', () => {
  fc.assert(
    fc.property(someMonth, someOccurrences, someWeekday, (month, occurrences, weekStart) => {
      const weeks = layoutMonth(month, occurrences, weekStart);
      const dates = weeks.flatMap(({ days }) => days.map(({ date }) => date));
      expect(dates).toEqual(dates.map((_, index) => addDays(dates[0] ?? '', index)));
      expect(dates.slice(0, 7)).toContain(`${month}-01`);
      expect(dates.slice(-7)).toContain(lastDayOf(month));
      expect(new Date(dates[0] ?? '').getUTCDay()).toBe(weekStart % 7);
      for (const week of weeks) {
        for (const { column, span } of week.bars) expect(column >= 0 && span >= 1 && column + span <= 7).toBe(true);
        for (const [index, { date, more }] of week.days.entries()) {
          const bars = barsOfDay(week, index);
          const lanes = bars.map(({ lane }) => lane);
          const free = more > 0 ? LINES - 1 : LINES;
          expect(new Set(lanes).size).toBe(lanes.length);
          expect(lanes.every((lane) => lane >= 0 && lane < free)).toBe(true);
          const day = { first: date, last: date };
          const onDay = occurrences.filter((one) => shareDay(occupiedDays(one), day));
          expect(bars.every((bar) => onDay.includes(bar.occurrence))).toBe(true);
          expect(bars.length + more).toBe(onDay.length);
        }
      }
    }),
    { numRuns: 100 },
  );
});

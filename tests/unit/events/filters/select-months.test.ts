import { expect, test } from 'vitest';
import { selectMonths } from '../../../../src/events/filters/filter-sources.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');

test.each([
  [{ startDate: '2027-03-15' }, ['2027-03']],
  [{ startDate: '2026-12-30', endDate: '2027-01-02' }, ['2026-12', '2027-01']],
  [{ startDate: '2027-01-31', endDate: '2027-03-01' }, ['2027-01', '2027-02', '2027-03']],
  [{ startDate: '2027-06' }, ['2027-06']],
  [{ startDate: '2027' }, Array.from({ length: 12 }, (_, index) => `2027-${String(index + 1).padStart(2, '0')}`)],
  [{ startDate: '2026-11-20', endDate: '2026-11-25' }, ['2026-11']],
  [{ startDate: '2026-10-30', endDate: '2026-12-02' }, ['2026-11', '2026-12']],
  [{ startDate: '2030-05-01' }, ['2030-05']],
  [{ startDate: '2026' }, ['2026-11', '2026-12']],
  [{ startDate: '2026-11' }, ['2026-11']],
  [{ startDate: '2026-10' }, []],
  [{ startDate: '2025-03-15' }, []],
  [{ startDate: '2026-11-21' }, []],
  [{ startDate: '2027-01-01', timeZone: 'Pacific/Kiritimati' }, ['2027-01']],
  [{ startDate: '2026-12-31', timeZone: 'Pacific/Pago_Pago' }, ['2026-12']],
])('%j is in %j', (data, months) => {
  expect(selectMonths(makeEvent(data), NOW)).toEqual(months);
});

test.each([
  ['2026-11-30T22:59:59.999Z', ['2026-11']],
  ['2026-11-30T23:00:00Z', []],
])('at %s a last day of November in Barcelona is in %j', (now, months) => {
  expect(selectMonths(makeEvent({ startDate: '2026-11-30' }), Date.parse(now))).toEqual(months);
});

test('a recurring event is in the months of its occurrences that aren’t over, and in no other', () => {
  const event = makeEvent({
    startDate: '2026-09-03',
    repeats: {
      rule: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=1TH;COUNT=6',
      except: ['2027-03-04'],
      changes: [{ date: '2027-05-06', startDate: '2027-06-01' }],
    },
  });
  expect(selectMonths(event, NOW)).toEqual(['2027-01', '2027-06', '2027-07']);
});

test('a recurring event without end is looked at two years ahead', () => {
  const months = selectMonths(makeEvent({ startDate: '2020-01-06', repeats: { rule: 'FREQ=WEEKLY' } }), NOW);
  expect(months).toHaveLength(25);
  expect([months[0], months.at(-1)]).toEqual(['2026-11', '2028-11']);
});

test('a recurring event that is over is in no month', () => {
  const rule = 'FREQ=WEEKLY;COUNT=3';
  expect(selectMonths(makeEvent({ startDate: '2026-11-01', repeats: { rule } }), NOW)).toEqual([]);
});

test('from its beginning on, an event is in its past months as well', () => {
  const past = makeEvent({ startDate: '2025-03-31', endDate: '2025-04-01' });
  expect(selectMonths(past, NOW, past.startsAt)).toEqual(['2025-03', '2025-04']);
  const series = makeEvent({ startDate: '2026-09-03', repeats: { rule: 'FREQ=MONTHLY;BYDAY=1TH;COUNT=4' } });
  expect(selectMonths(series, NOW, series.startsAt)).toEqual(['2026-09', '2026-10', '2026-11', '2026-12']);
});

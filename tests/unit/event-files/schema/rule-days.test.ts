import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRule } from '../../../../src/event-files/schema/recurrence/check-rule.ts';
import { generateDays } from '../../../../src/events/recurrence/recurrence-rule.ts';

const DAY_MS = 86_400_000;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const LAST_DAY = '2033-12-31';

/** Whether RFC 5545 has a day in a rule of the parts below, found by looking at that day alone. */
function isInRule(parts: Map<string, string>, first: Date, day: Date): boolean {
  const list = (name: string) => parts.get(name)?.split(',');
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const date = day.getUTCDate();
  const length = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  const weekday = WEEKDAYS[day.getUTCDay()] ?? '';
  const months = (day.getUTCFullYear() - first.getUTCFullYear()) * 12 + day.getUTCMonth() - first.getUTCMonth();
  const weekOf = (time: Date) => Math.floor((time.getTime() / DAY_MS + 3) / 7);
  const isWeekday = (code: string) => {
    const nth = Number(code.slice(0, -2));
    const isNth = nth < 0 ? Math.ceil((length - date + 1) / 7) === -nth : nth === 0 || Math.ceil(date / 7) === nth;
    return code.endsWith(weekday) && isNth;
  };
  const byDay = list('BYDAY')?.some(isWeekday);
  const byMonthDay = list('BYMONTHDAY')?.some((n) => Number(n) === date || Number(n) === date - length - 1);
  const byMonth = list('BYMONTH')?.includes(String(day.getUTCMonth() + 1));
  const isSameDate = date === first.getUTCDate();
  switch (parts.get('FREQ')) {
    case 'DAILY':
      return ((day.getTime() - first.getTime()) / DAY_MS) % interval === 0;
    case 'WEEKLY':
      return (byDay ?? day.getUTCDay() === first.getUTCDay()) && (weekOf(day) - weekOf(first)) % interval === 0;
    case 'MONTHLY':
      return (byDay ?? byMonthDay ?? isSameDate) && months % interval === 0;
    default:
      return (
        (byDay ?? byMonthDay ?? isSameDate) &&
        (byMonth ?? months % 12 === 0) &&
        (day.getUTCFullYear() - first.getUTCFullYear()) % interval === 0
      );
  }
}

function daysOf(parts: Map<string, string>, startDate: string): string[] {
  const first = new Date(startDate);
  const days: string[] = [];
  for (let time = first.getTime(); time <= Date.parse(LAST_DAY); time += DAY_MS) {
    if (isInRule(parts, first, new Date(time))) days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}

const listOf = (value: fc.Arbitrary<unknown>) =>
  fc.uniqueArray(value, { minLength: 1, maxLength: 3 }).map((values) => values.join(','));
const weekday = fc.constantFrom(...WEEKDAYS);
const numbered = fc
  .tuple(fc.constantFrom(1, 2, 3, 4, 5, -1, -2), weekday)
  .map(([nth, code]) => `${String(nth)}${code}`);

const someParts = fc
  .record(
    {
      FREQ: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
      INTERVAL: fc.integer({ min: 1, max: 4 }).map(String),
      BYDAY: fc.oneof(listOf(weekday), listOf(numbered)),
      BYMONTHDAY: listOf(fc.constantFrom(1, 13, 28, 29, 30, 31, -1, -2)),
      BYMONTH: listOf(fc.integer({ min: 1, max: 12 })),
    },
    { requiredKeys: ['FREQ'] },
  )
  .map((parts) => new Map(Object.entries(parts)));

const someDay = fc.integer({ min: 0, max: 1200 }).map((days) => new Date(Date.UTC(2027, 0, 1) + days * DAY_MS));

test('a rule that is taken has the days that RFC 5545 gives it, and begins on the first', () => {
  fc.assert(
    fc.property(someParts, someDay, (parts, day) => {
      const rule = [...parts].map(([name, value]) => `${name}=${value}`).join(';');
      const startDate = day.toISOString().slice(0, 10);
      fc.pre(checkRule(rule, startDate) === undefined);
      const days: string[] = [];
      for (const date of generateDays(rule, startDate)) {
        if (date > LAST_DAY) break;
        days.push(date);
      }
      expect(days).toEqual(daysOf(parts, startDate));
    }),
    { numRuns: 100, maxSkipsPerRun: 1000 },
  );
});

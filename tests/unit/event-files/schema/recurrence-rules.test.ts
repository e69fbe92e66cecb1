import { describe, expect, test } from 'vitest';
import { reportOf } from '../report-of.ts';

const HOUR = { startTime: '17:00', endTime: '18:00' };
const weekly = (repeats: Record<string, unknown>) => ({ repeats: { rule: 'FREQ=WEEKLY', ...repeats } });

test('a recurring event needs the day of its first occurrence', () => {
  expect(reportOf({ startDate: '2027-03', ...weekly({}) })).toMatchInlineSnapshot(
    `"13:3 repeats: A recurring event needs the day of its first occurrence, but startDate is "2027-03"."`,
  );
});

test('an exception is a day of the rule', () => {
  expect(reportOf(weekly({ except: ['2027-03-22', '2027-03-23'] }))).toMatchInlineSnapshot(
    `"16:7 repeats.except[1]: 2027-03-23 isn't a day of the rule, so it can't be excluded. Correct the day."`,
  );
});

describe('a change', () => {
  test.each([
    ['cancel', { status: 'cancelled', statusNote: 'The hosts are away.' }],
    ['move to another day', { startDate: '2027-03-23' }],
    ['move to another hour', { startTime: '19:00', endTime: '20:00' }],
  ])('may %s an occurrence', (_, change) => {
    expect(reportOf({ ...HOUR, ...weekly({ changes: [{ date: '2027-03-22', ...change }] }) })).toBe('');
  });

  test('is of a day of the rule', () => {
    expect(reportOf(weekly({ changes: [{ date: '2027-03-23', status: 'cancelled' }] }))).toMatchInlineSnapshot(
      `"15:13 repeats.changes[0].date: 2027-03-23 isn't a day of the rule, so it can't be changed. Write the day that the rule gives; the new day goes into startDate."`,
    );
  });

  test('does not end before it starts', () => {
    const changes = [
      { date: '2027-03-22', endDate: '2027-03-21' },
      { date: '2027-03-29', startDate: '2027-03-31', endDate: '2027-03-30' },
    ];
    expect(reportOf(weekly({ changes }))).toMatchInlineSnapshot(`
      "16:16 repeats.changes[0].endDate: The occurrence ends (2027-03-21) before it starts (2027-03-22). Correct one of them.
      19:16 repeats.changes[1].endDate: The occurrence ends (2027-03-30) before it starts (2027-03-31). Correct one of them."
    `);
  });

  test.each([
    ['ends before its own start', { startTime: '19:00', endTime: '18:30' }],
    ["starts after the event's end time", { startTime: '19:00' }],
    ["ends before the event's start time", { endTime: '16:00' }],
  ])('is refused when it %s', (_, change) => {
    const report = reportOf({ ...HOUR, ...weekly({ changes: [{ date: '2027-03-22', ...change }] }) });
    expect(report).toContain('repeats.changes[0]');
  });

  test('of hours is refused in a recurring event of whole days', () => {
    expect(reportOf(weekly({ changes: [{ date: '2027-03-22', startTime: '18:00' }] }))).toContain('repeats.changes[0]');
  });

  test('to a time that clocks jump over is refused', () => {
    const changes = [{ date: '2027-03-22', startDate: '2027-03-28', startTime: '02:30', endTime: '04:00' }];
    expect(reportOf({ ...HOUR, ...weekly({ changes }) })).toContain('repeats.changes[0].startTime: ');
  });

  test('is made once for a day', () => {
    const changes = [
      { date: '2027-03-22', status: 'cancelled' },
      { date: '2027-03-22', startDate: '2027-03-23' },
    ];
    expect(reportOf(weekly({ changes }))).toContain('repeats.changes[1]');
  });

  test('is not made to a day that is excepted', () => {
    const report = reportOf(weekly({ except: ['2027-03-22'], changes: [{ date: '2027-03-22', status: 'cancelled' }] }));
    expect(report).not.toBe('');
  });

  test('has a note only with the status that it explains', () => {
    expect(reportOf(weekly({ changes: [{ date: '2027-03-22', statusNote: 'Away.' }] }))).not.toBe('');
  });
});

test('what is wrong with changes is reported at each, whatever is wrong with the rule', () => {
  const repeats = {
    rule: 'FREQ=WEEKLY;BYDAY=TU',
    changes: [
      { date: '2027-03-22', startTime: '19:00', endTime: '19:00' },
      { date: '2027-03-22', startDate: '2027-03-28', startTime: '02:30', endTime: '04:00' },
      { date: '2027-03-29', statusNote: 'Away.' },
    ],
  };
  expect(reportOf({ ...HOUR, repeats })).toMatchInlineSnapshot(`
    "19:16 repeats.changes[0].endTime: The occurrence ends when it starts (19:00). Write startTime and endTime; if it goes past midnight, endDate as well.
    22:18 repeats.changes[1].startTime: 02:30 doesn't exist on 2027-03-28 in Europe/Madrid: clocks jump from 01:59 to 03:00. Write 01:59 or earlier, or 03:00 or later.
    25:19 repeats.changes[2].statusNote: is only shown for an occurrence that is postponed or cancelled. Set status, or remove statusNote.
    15:9 repeats.rule: The rule doesn't give startDate (2027-03-15, a Monday). Its first day is 2027-03-16, a Tuesday: write that as startDate, or correct the rule."
  `);
  expect(reportOf({ ...HOUR, repeats: { ...repeats, rule: 'FREQ=WEEKLY' } })).toMatchInlineSnapshot(`
    "19:16 repeats.changes[0].endTime: The occurrence ends when it starts (19:00). Write startTime and endTime; if it goes past midnight, endDate as well.
    22:18 repeats.changes[1].startTime: 02:30 doesn't exist on 2027-03-28 in Europe/Madrid: clocks jump from 01:59 to 03:00. Write 01:59 or earlier, or 03:00 or later.
    25:19 repeats.changes[2].statusNote: is only shown for an occurrence that is postponed or cancelled. Set status, or remove statusNote.
    20:13 repeats.changes[1].date: 2027-03-22 is excluded or changed above already. Keep one of them."
  `);
});

test('a recurring event that ends has deadlines and sessions until its end', () => {
  const until = (closes: string) => ({
    repeats: { rule: 'FREQ=WEEKLY;COUNT=2', changes: [{ date: '2027-03-22', startDate: '2027-03-24' }] },
    registration: { url: 'https://example.org/x', closes },
  });
  expect(reportOf(until('2027-03-24'))).toBe('');
  expect(reportOf(until('2027-03-25'))).toContain('after the event, which ends on 2027-03-24');
});

import { expect, test } from 'vitest';
import { foldDays } from '../../../../src/events/lists/fold-days.ts';

const at = (text: string) => Date.parse(text);

test.each([
  ['a month that is over has nothing folded', '2027-05-20T00:00:00Z', '2027-03-01', Infinity],
  ['one ahead neither, until its first day is over', '2027-02-20T00:00:00Z', '2027-03-01', '2027-03-02T12:00:00Z'],
  ['in the month, days before today are', '2027-03-15T13:00:00Z', '2027-03-15', '2027-03-16T12:00:00Z'],
  ['a day isn’t folded while anyone has it', '2027-03-16T11:59:59Z', '2027-03-15', '2027-03-16T12:00:00Z'],
  ['on the last day, all before', '2027-03-31T23:00:00Z', '2027-03-31', '2027-04-01T12:00:00Z'],
  ['and when that is over, none', '2027-04-01T12:00:00Z', '2027-03-01', Infinity],
])('%s', (_, now, from, until) => {
  expect(foldDays('2027-03', at(now))).toEqual({ from, until: typeof until === 'string' ? at(until) : until });
});

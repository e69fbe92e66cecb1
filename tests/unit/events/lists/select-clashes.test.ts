import { expect, test } from 'vitest';
import { selectClashes } from '../../../../src/events/lists/select-neighbors.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';

type Overrides = NonNullable<Parameters<typeof makeEvent>[0]>;

const event = makeEvent({ id: '2027/a', startDate: '2027-03-15', endDate: '2027-03-18' });
const clashes = (other: Overrides) => selectClashes(event, [makeEvent({ id: '2027/b', ...other })]).length > 0;

test.each<[string, Overrides, boolean]>([
  ['at the same time', { startDate: '2027-03-16' }, true],
  ['six days after its last day', { startDate: '2027-03-24' }, true],
  ['a week after its last day', { startDate: '2027-03-25' }, true],
  ['more than a week after it', { startDate: '2027-03-26' }, false],
  ['a week before its first day', { startDate: '2027-03-08' }, true],
  ['more than a week before it', { startDate: '2027-03-06' }, false],
  ['in its month, without a day yet', { startDate: '2027-03' }, true],
  ['of another type', { startDate: '2027-03-16', type: 'kcd' }, false],
  ['that is cancelled', { startDate: '2027-03-16', status: 'cancelled' }, false],
  ['that is postponed', { startDate: '2027-03-16', status: 'postponed' }, false],
  ['that goes on for ever', { startDate: '2027-03-16', repeats: { rule: 'FREQ=WEEKLY' } }, false],
  [
    'that is a recurring event with an end',
    { startDate: '2027-03-02', repeats: { rule: 'FREQ=WEEKLY;COUNT=3' } },
    true,
  ],
])('an event %s', (_, other, expected) => {
  expect(clashes(other)).toBe(expected);
});

test('an event does not clash with itself', () => {
  expect(selectClashes(event, [event])).toEqual([]);
});

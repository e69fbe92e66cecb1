import { describe, expect, test } from 'vitest';
import { deadlineAt, nextDeadlineChange } from '../../../src/events/status-at.ts';
import { makeEvent } from '../../fixtures/make-event.ts';
import { at } from './instants.ts';

const OPENS = at('2026-12-01T12:00:00Z');
const CLOSES = at('2027-02-01T12:00:00Z');

describe('with both days', () => {
  test.each([
    ['one ms before it opens', OPENS - 1, 'not-open-yet', OPENS],
    ['as it opens', OPENS, 'open', CLOSES],
    ['one ms before it closes', CLOSES - 1, 'open', CLOSES],
    ['as it closes', CLOSES, 'closed', Infinity],
    ['later', CLOSES + 1, 'closed', Infinity],
  ])('%s', (_, now, status, change) => {
    const deadline = { opensAt: OPENS, closesAt: CLOSES };
    expect([deadlineAt(deadline, now), nextDeadlineChange(deadline, now)]).toEqual([status, change]);
  });
});

describe('with one day or none', () => {
  test.each([
    ['no first day: open at once', { closesAt: CLOSES }, 0, 'open', CLOSES],
    ['no last day: before it opens', { opensAt: OPENS }, OPENS - 1, 'not-open-yet', OPENS],
    ['no last day: open for good', { opensAt: OPENS }, OPENS, 'open', Infinity],
    ['no last day known to come', { opensAt: OPENS, closesAt: Infinity }, CLOSES, 'open', Infinity],
    ['no day at all', {}, 0, 'open', Infinity],
    ['the first day is at the epoch', { opensAt: 0, closesAt: CLOSES }, -1, 'not-open-yet', 0],
  ])('%s', (_, deadline, now, status, change) => {
    expect([deadlineAt(deadline, now), nextDeadlineChange(deadline, now)]).toEqual([status, change]);
  });
});

test('a call for proposals is open through its last day anywhere on Earth', () => {
  const [cfp = {}] = makeEvent({ cfp: { url: 'https://example.org/cfp', closes: '2027-01-31' } }).cfps;
  expect([deadlineAt(cfp, CLOSES - 1), deadlineAt(cfp, CLOSES)]).toEqual(['open', 'closed']);
});

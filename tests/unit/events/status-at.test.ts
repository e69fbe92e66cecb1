import { describe, expect, test } from 'vitest';
import { nextStatusChange, statusAt } from '../../../src/events/status-at.ts';
import { makeEvent } from '../../fixtures/make-event.ts';
import { at } from './instants.ts';

const START = at('2027-03-14T23:00:00Z');
const END = at('2027-03-18T23:00:00Z');

describe('an event of known days', () => {
  const event = makeEvent({ startDate: '2027-03-15', endDate: '2027-03-18' });

  test.each([
    ['long before', START - 1e10, 'upcoming', START],
    ['one ms before it starts', START - 1, 'upcoming', START],
    ['as it starts', START, 'now', END],
    ['one ms after it starts', START + 1, 'now', END],
    ['one ms before it ends', END - 1, 'now', END],
    ['as it ends', END, 'past', Infinity],
    ['one ms after it ends', END + 1, 'past', Infinity],
    ['long after', END + 1e10, 'past', Infinity],
  ])('%s', (_, now, status, change) => {
    expect([statusAt(event, now), nextStatusChange(event, now)]).toEqual([status, change]);
  });
});

describe.each([
  ['month', makeEvent({ startDate: '2027-03' }), '2027-02-28T23:00:00Z', '2027-03-31T22:00:00Z'],
  ['year', makeEvent({ startDate: '2027' }), '2026-12-31T23:00:00Z', '2027-12-31T23:00:00Z'],
])('an event of which only the %s is known', (_, event, startText, endText) => {
  const [start, end] = [at(startText), at(endText)];

  test.each([
    ['before it', start - 1],
    ['as it begins', start],
    ['within it', start + 1e9],
    ['in its last ms', end - 1],
  ])('is upcoming %s', (__, now) => {
    expect([statusAt(event, now), nextStatusChange(event, now)]).toEqual(['upcoming', end]);
  });

  test('is past once that is over', () => {
    expect([statusAt(event, end), nextStatusChange(event, end)]).toEqual(['past', Infinity]);
  });
});

test.each([
  ['Pacific/Kiritimati', '2027-03-15T10:00:00Z'],
  ['Asia/Kathmandu', '2027-03-15T18:15:00Z'],
  ['Europe/Madrid', '2027-03-15T23:00:00Z'],
  ['America/New_York', '2027-03-16T04:00:00Z'],
  ['Pacific/Honolulu', '2027-03-16T10:00:00Z'],
  ['Etc/GMT+12', '2027-03-16T12:00:00Z'],
])('a day in %s is over at %s, not a ms earlier', (timeZone, end) => {
  const event = makeEvent({ startDate: '2027-03-15', timeZone });
  expect([statusAt(event, at(end) - 1), statusAt(event, at(end))]).toEqual(['now', 'past']);
});

test('an hour that clocks jumped over is never now, and past from then on', () => {
  const event = makeEvent({ startDate: '2027-03-28', startTime: '02:15', endTime: '02:45' });
  const jump = at('2027-03-28T01:00:00Z');
  expect([statusAt(event, jump - 1), nextStatusChange(event, jump - 1), statusAt(event, jump)]).toEqual([
    'upcoming',
    jump,
    'past',
  ]);
});

test('a recurring event without an end stays now', () => {
  const event = makeEvent({ repeats: { rule: 'FREQ=WEEKLY' } });
  expect([statusAt(event, START + 1e13), nextStatusChange(event, START + 1e13)]).toEqual(['now', Infinity]);
});

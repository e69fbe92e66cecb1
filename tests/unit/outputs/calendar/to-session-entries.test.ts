import { expect, test } from 'vitest';
import { toCalendar } from '../../../../src/outputs/calendar/to-calendar.ts';
import { toEventEntries, toSessionEntries } from '../../../../src/outputs/calendar/to-event-entries.ts';
import type { SessionData } from '../../../../src/events/event-data.ts';
import { CALENDAR_INFO, CALENDAR_SOURCE } from '../../../fixtures/calendar-source.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';
import { readWithIcalJs, readWithNodeIcal } from '../../../fixtures/read-calendar.ts';

const TALK: SessionData = {
  title: 'Sampling, explained',
  kind: 'talk',
  startsAt: '2027-03-16T11:00',
  endsAt: '2027-03-16T11:30',
  room: 'Hall 8.1',
  speakers: ['Ada', 'Grace'],
  url: 'https://example.org/talk',
};
const BOOTH: SessionData = {
  title: 'Booth',
  kind: 'project-booth',
  startsAt: '2027-03-15T09:00',
  endsAt: '2027-03-15T18:00',
};
const bigEvent = (sessions: SessionData[], status: 'scheduled' | 'cancelled' = 'scheduled') =>
  makeEvent({ id: '2027/big', startDate: '2027-03-15', endDate: '2027-03-17', sessions, status });
const write = (event: ReturnType<typeof bigEvent>) =>
  toCalendar([...toEventEntries(event, CALENDAR_SOURCE), ...toSessionEntries(event, CALENDAR_SOURCE)], CALENDAR_INFO);

test('sessions are entries beside their event, each with an identity of its own, in the zone of the event', () => {
  const text = write(bigEvent([TALK, BOOTH]));
  const read = readWithIcalJs(text);
  expect(readWithNodeIcal(text, 2026, 2028)).toEqual(read);
  expect(read.map(({ uid, start, end, zone, summary }) => [uid, start, end, zone, summary])).toEqual([
    ['2027/big@events.example.org', '2027-03-15', '2027-03-18', undefined, 'A test event'],
    [
      'session-booth:2027/big@events.example.org',
      '2027-03-15T08:00:00.000Z',
      '2027-03-15T17:00:00.000Z',
      'Europe/Madrid',
      'Booth',
    ],
    [
      'session-sampling-explained:2027/big@events.example.org',
      '2027-03-16T10:00:00.000Z',
      '2027-03-16T10:30:00.000Z',
      'Europe/Madrid',
      'Sampling, explained',
    ],
  ]);
});

const uidsOf = (...sessions: SessionData[]) => readWithIcalJs(write(bigEvent(sessions))).map(({ uid }) => uid);

test('a session keeps its identity when its time and room change, and with its id when its title does', () => {
  const moved = { ...TALK, startsAt: '2027-03-17T08:00', endsAt: '2027-03-17T09:00', room: 'Hall 2' };
  expect(uidsOf(moved)).toEqual(uidsOf(TALK));
  expect(uidsOf({ ...moved, title: 'Another', id: 'sampling-explained' })).toEqual(uidsOf(TALK));
});

test('a session keeps its identity when one before it is taken out', () => {
  const other = { ...TALK, title: 'Another' };
  const both = uidsOf(TALK, other, BOOTH);
  expect(uidsOf(TALK, BOOTH).every((uid) => both.includes(uid))).toBe(true);
});

test('a cancelled session stays, as a later version', () => {
  const [, talk] = readWithIcalJs(write(bigEvent([TALK])));
  const [event, cancelled] = readWithIcalJs(write(bigEvent([{ ...TALK, status: 'cancelled' }])));
  expect([event?.status, cancelled?.status, cancelled?.summary]).toEqual([
    'CONFIRMED',
    'CANCELLED',
    'Cancelled: Sampling, explained',
  ]);
  expect(cancelled?.uid).toBe(talk?.uid);
  expect(toSessionEntries(bigEvent([{ ...TALK, status: 'cancelled' }]), CALENDAR_SOURCE)[0]?.data.sequence).toBe(1);
  expect(toSessionEntries(bigEvent([TALK]), CALENDAR_SOURCE)[0]?.data.sequence).toBe(0);
});

test('the sessions of a cancelled event are cancelled', () => {
  expect(readWithIcalJs(write(bigEvent([TALK], 'cancelled'))).map(({ status, summary }) => [status, summary])).toEqual([
    ['CANCELLED', 'Cancelled: A test event'],
    ['CANCELLED', 'Cancelled: Sampling, explained'],
  ]);
});

test('a session says where it is, who speaks and at which event', () => {
  const [entry] = toSessionEntries(bigEvent([TALK]), CALENDAR_SOURCE);
  expect(entry?.data).toMatchObject({
    location: { title: 'Hall 8.1, Barcelona, Spain' },
    description: 'Ada, Grace\n\nA test event\n\nhttps://example.org/talk',
    url: 'https://example.org/talk',
  });
});

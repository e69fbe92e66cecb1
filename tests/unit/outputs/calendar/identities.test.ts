import { describe, expect, test } from 'vitest';
import ICAL from 'ical.js';
import type { EventData, SessionData } from '../../../../src/events/event-data.ts';
import { toCalendar } from '../../../../src/outputs/calendar/to-calendar.ts';
import { toEventEntries, toSessionEntries } from '../../../../src/outputs/calendar/to-event-entries.ts';
import { CALENDAR_INFO, CALENDAR_SOURCE } from '../../../fixtures/calendar-source.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';
import { readWithIcalJs, readWithIcalJs1, readWithNodeIcal, type ReadEntry } from '../../../fixtures/read-calendar.ts';

const at = (title: string, hour: number, changes: Partial<SessionData> = {}): SessionData => ({
  title,
  kind: 'talk',
  startsAt: `2027-03-16T${String(hour)}:00`,
  endsAt: `2027-03-16T${String(hour)}:30`,
  ...changes,
});
const A = at('Sampling, explained', 10);
const B = at('Project update', 11);
const C = at('Panel', 12);

function write(sessions: readonly SessionData[], changes: Partial<EventData> = {}): string {
  const event = makeEvent({ id: '2027/big', startDate: '2027-03-15', sessions: [...sessions], ...changes });
  const entries = [...toEventEntries(event, CALENDAR_SOURCE), ...toSessionEntries(event, CALENDAR_SOURCE)];
  return toCalendar(entries, CALENDAR_INFO);
}

/** `SEQUENCE` by `UID`. */
function readSequences(text: string): Map<string, number> {
  const entries = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  return new Map(
    entries.map((entry) => [
      String(entry.getFirstPropertyValue('uid')),
      Number(entry.getFirstPropertyValue('sequence')),
    ]),
  );
}

/** What somebody has who imported both files, one after the other: by `UID`, of which a later `SEQUENCE` wins (RFC 5546 §2.1.5). */
function importBoth(read: (text: string) => ReadEntry[], before: string, after: string): ReadEntry[] {
  const [old, present] = [readSequences(before), readSequences(after)];
  const kept = new Map(read(before).map((entry) => [entry.uid, entry]));
  for (const entry of read(after)) {
    const isLater = (present.get(entry.uid) ?? 0) >= (old.get(entry.uid) ?? 0);
    if (isLater) kept.set(entry.uid, entry);
  }
  return [...kept.values()].sort((a, b) => a.start.localeCompare(b.start) || a.uid.localeCompare(b.uid));
}

const READERS = {
  'ical.js 2': readWithIcalJs,
  'ical.js 1': readWithIcalJs1,
  'node-ical': (text: string) => readWithNodeIcal(text, 2026, 2028),
};

describe.each(Object.entries(READERS))(
  'with %s, a programme imported again has nothing doubled and nothing stale',
  (_, read) => {
    test.each<[string, SessionData[], SessionData[], string[]]>([
      ['reordered', [A, B, C], [C, A, B], ['Sampling, explained', 'Project update', 'Panel']],
      ['with one more at its head', [A, B], [C, A, B], ['Sampling, explained', 'Project update', 'Panel']],
      [
        'with one cancelled',
        [A, B, C],
        [{ ...A, status: 'cancelled' }, B, C],
        ['Cancelled: Sampling, explained', 'Project update', 'Panel'],
      ],
      [
        'with one under another title',
        [A, B],
        [{ ...A, title: 'Sampling', id: 'sampling-explained' }, B],
        ['Sampling', 'Project update'],
      ],
      [
        'with two that changed places',
        [A, B],
        [at(A.title, 11), at(B.title, 10)],
        ['Project update', 'Sampling, explained'],
      ],
      [
        'with all of it at once',
        [A, B, C],
        [C, at('New', 13), { ...B, status: 'cancelled' }, { ...A, title: 'Sampling', id: 'sampling-explained' }],
        ['Sampling', 'Cancelled: Project update', 'Panel', 'New'],
      ],
    ])('%s', (__, before, after, expected) => {
      const [first, second] = [write(before), write(after, { updated: '2026-12-01' })];
      const [, ...sessions] = importBoth(read, first, second);
      expect(sessions.map(({ summary }) => summary)).toEqual(expected);
      expect(importBoth(read, first, second)).toEqual(read(second));
    });
  },
);

describe('a cancelled session', () => {
  const uid = 'session-sampling-explained:2027/big@events.example.org';
  const sequenceOf = (session: SessionData, changes: Partial<EventData> = {}) =>
    readSequences(write([session, B], changes)).get(uid) ?? -1;

  test('is a later version of its entry, also while nobody has dated the change', () => {
    expect(sequenceOf({ ...A, status: 'cancelled' })).toBeGreaterThan(sequenceOf(A));
    const before = { updated: '2026-12-01' };
    expect(sequenceOf({ ...A, status: 'cancelled' }, before)).toBeGreaterThan(sequenceOf(A, before));
    expect(sequenceOf({ ...A, status: 'cancelled' }, { updated: '2026-12-02' })).toBeGreaterThan(sequenceOf(A, before));
  });

  test('stays for as long as its event does, whatever becomes of that', () => {
    const gone = { ...A, status: 'cancelled' as const };
    for (const status of ['scheduled', 'postponed', 'cancelled'] as const) {
      const entry = readWithIcalJs(write([gone], { status })).find((one) => one.uid === uid);
      expect([entry?.status, entry?.summary]).toEqual(['CANCELLED', 'Cancelled: Sampling, explained']);
    }
  });
});

test('sessions keep their identities when their event is renamed', () => {
  const uidsOf = (text: string) => [...readSequences(text).keys()];
  const event = makeEvent({ id: '2027/new', formerIds: ['2027/big'], startDate: '2027-03-15', sessions: [A] });
  expect(toSessionEntries(event, CALENDAR_SOURCE).map(({ data }) => data.id)).toEqual(uidsOf(write([A])).slice(1));
});

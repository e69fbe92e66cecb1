import { expect, test } from 'vitest';
import { summarizeEvent } from '../../../../src/cli/shared/summarize-event.ts';
import type { EventData } from '../../../../src/events/event-data.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';

const CFP = { cfp: { url: 'https://example.org/cfp', opens: '2026-12-01', closes: '2027-01-31' } };
const OPEN_CFP = 'Call for proposals open until 31 January 2027 (Anywhere on Earth)';
const WEEKLY = { startTime: '17:00', endTime: '18:00', repeats: { rule: 'FREQ=WEEKLY;COUNT=3' } };

test.each<[name: string, fields: Partial<EventData>, now: string, card: Partial<ReturnType<typeof summarizeEvent>>]>([
  [
    'upcoming',
    {},
    '2027-01-01',
    { title: 'A test event', facts: ['15 March 2027', 'Barcelona, Spain'], summary: 'An event for tests.' },
  ],
  ['on its day at the venue', {}, '2027-03-14T23:00:00Z', { badge: 'Happening now' }],
  ['a millisecond before its day', {}, '2027-03-14T22:59:59.999Z', {}],
  ['over', {}, '2027-03-15T23:00:00Z', {}],
  [
    'postponed',
    { status: 'postponed', statusNote: 'Later.' },
    '2027-03-15T12:00:00Z',
    { badge: 'Postponed', statusNote: 'Later.' },
  ],
  ['cancelled, with a CFP', { ...CFP, status: 'cancelled' }, '2027-01-01', { badge: 'Cancelled' }],
  ['with a CFP that opens later', CFP, '2026-12-01T11:59:59Z', {}],
  ['with a CFP that is open', CFP, '2026-12-01T12:00:00Z', { cfp: OPEN_CFP }],
  ['in the last second of its CFP', CFP, '2027-02-01T11:59:59Z', { cfp: OPEN_CFP }],
  ['after its CFP', CFP, '2027-02-01T12:00:00Z', {}],
  [
    'online',
    { attendance: 'online', online: { url: 'https://example.org/' } },
    '2027-01-01',
    { facts: ['15 March 2027', 'Online'] },
  ],
  ['known by its month', { startDate: '2027-03' }, '2027-03-10', { facts: ['March 2027', 'Barcelona, Spain'] }],
  [
    'that recurs, after its first date',
    WEEKLY,
    '2027-03-16',
    { facts: ['22 March 2027, 17:00–18:00 CET', 'Barcelona, Spain', 'Takes place every Monday.'] },
  ],
])('The summary of an event %s', (_, fields, now, card) => {
  const described = summarizeEvent(makeEvent(fields), Date.parse(now));
  expect(described).toMatchObject(card);
  const optional = (['badge', 'statusNote', 'cfp'] as const).filter((part) => described[part] !== undefined);
  expect(optional).toEqual(['badge', 'statusNote', 'cfp'].filter((part) => part in card));
});

import { describe, expect, test } from 'vitest';
import { requireUpdatedDate } from '../../../../src/event-files/checks/require-updated-date.ts';
import { makeEventFile, makeEventText } from '../../../fixtures/make-event-file.ts';
import { reportOfCheck } from './report-of-check.ts';

type Fields = Record<string, unknown>;

const FILE = 'src/content/events/2027/a-test-event.mdx';
const toOnline = { attendance: 'online', location: undefined, online: { url: 'https://example.org/' } };

/** What is said of a file that had some fields before and has others now. */
const reportOf = (before: Fields, after: Fields, file = FILE) =>
  reportOfCheck(requireUpdatedDate, [makeEventFile(after)], { previous: new Map([[file, makeEventText(before)]]) });

test('a change of dates without a new updated is reported, with what changed', () => {
  expect(reportOf({}, { startDate: '2027-03-16', endDate: '2027-03-18', status: 'postponed' })).toMatchInlineSnapshot(
    `"2027/a-test-event.mdx:4:12 warning : startDate (2027-03-15 → 2027-03-16), status (scheduled → postponed), and endDate (nothing → 2027-03-18) changed, but updated did not. Calendars rely on it: write today's date there; if it or added has that date already, write the instant, such as 2027-03-01T15:00:00Z."`,
  );
});

test('an updated that is as before is where it is reported', () => {
  const updated = '2026-11-23';
  expect(reportOf({ updated }, { updated, location: { city: 'Girona', country: 'ES' } })).toMatchInlineSnapshot(
    `"2027/a-test-event.mdx:12:10 warning : location.city (Barcelona → Girona) changed, but updated did not. Calendars rely on it: write today's date there; if it or added has that date already, write the instant, such as 2027-03-01T15:00:00Z."`,
  );
});

test('an updated that is the day on which the file was added, or changed before, has to be the instant', () => {
  const pairs: [Fields, Fields][] = [
    [{}, { updated: '2026-11-22' }],
    [{ updated: '2026-11-23T15:00:00Z' }, { updated: '2026-11-23' }],
  ];
  expect(pairs.map(([before, after]) => reportOf(before, { ...after, startDate: '2027-03-16' })).join('\n'))
    .toMatchInlineSnapshot(`
      "2027/a-test-event.mdx:12:10 warning : startDate (2027-03-15 → 2027-03-16) changed, but updated (2026-11-22) is no later than added (2026-11-22). Calendars rely on it: write the instant of this change there, such as 2027-03-01T15:00:00Z.
      2027/a-test-event.mdx:12:10 warning : startDate (2027-03-15 → 2027-03-16) changed, but updated (2026-11-23) is no later than it was before (2026-11-23T15:00:00Z). Calendars rely on it: write the instant of this change there, such as 2027-03-01T15:00:00Z."
    `);
});

describe('a change of substance', () => {
  const times = { startTime: '17:00', endTime: '18:00' };
  const cfp = { url: 'https://example.org/cfp', closes: '2027-01-01' };
  const session = { title: 'A talk', kind: 'talk', startsAt: '2027-03-15T11:00', endsAt: '2027-03-15T12:00' };
  const rule = 'FREQ=WEEKLY;COUNT=4';
  test.each<[string, Fields, Fields, string]>([
    ['endDate', {}, { endDate: '2027-03-16' }, 'endDate (nothing → 2027-03-16)'],
    ['times', times, {}, 'startTime (17:00 → nothing) and endTime (18:00 → nothing)'],
    ['the zone', {}, { timeZone: 'Europe/Paris' }, 'timeZone (Europe/Madrid → Europe/Paris)'],
    ['status', {}, { status: 'cancelled' }, 'status (scheduled → cancelled)'],
    ['attendance', {}, toOnline, 'attendance (in-person → online)'],
    ['the venue', {}, { location: { venue: 'Fira', city: 'Barcelona', country: 'ES' } }, 'venue (nothing → Fira)'],
    ['where one joins', toOnline, { ...toOnline, online: { url: 'https://example.com/' } }, 'online.url (https'],
    ['the rule', { repeats: { rule } }, { repeats: { rule: 'FREQ=WEEKLY;COUNT=5' } }, 'repeats.rule (FREQ'],
    ['exceptions', { repeats: { rule } }, { repeats: { rule, except: ['2027-03-22'] } }, 'repeats.except (nothing'],
    ['the end of the call', { cfp }, { cfp: { ...cfp, closes: '2027-01-08' } }, 'cfp.closes (2027-01-01 → 2027-01-08)'],
    [
      'a session',
      { sessions: [session] },
      { sessions: [{ ...session, endsAt: '2027-03-15T13:00' }] },
      'sessions[0].endsAt',
    ],
  ])('is one of %s', (_, before, after, text) => {
    expect(reportOf(before, after)).toContain(text);
  });
});

describe('a change is dated', () => {
  const moved = { startDate: '2027-03-16' };
  test.each<[string, Fields, Fields]>([
    ['by a first updated', {}, { updated: '2026-11-23' }],
    ['by a later day', { updated: '2026-11-23' }, { updated: '2026-11-24' }],
    ['by an instant of the same day', { updated: '2026-11-23' }, { updated: '2026-11-23T15:00:00Z' }],
    ['by a later instant', { updated: '2026-11-23T15:00:00Z' }, { updated: '2026-11-23T16:00:00Z' }],
  ])('%s', (_, before, after) => {
    expect(reportOf(before, { ...moved, ...after })).toBe('');
  });

  test.each<[string, Fields, Fields]>([
    ['by an earlier day', { updated: '2026-11-24' }, { updated: '2026-11-23' }],
    ['by the day of an instant', { updated: '2026-11-23T15:00:00Z' }, { updated: '2026-11-23' }],
    ['by the day on which it was added', {}, { updated: '2026-11-22' }],
    ['by taking updated out', { updated: '2026-11-23' }, {}],
  ])('but not %s', (_, before, after) => {
    expect(reportOf(before, { ...moved, ...after })).not.toBe('');
  });
});

test.each<[string, Fields, Fields]>([
  ['words', {}, { title: 'A test event, fixed', summary: 'Another sentence.' }],
  ['coordinates', {}, { location: { city: 'Barcelona', country: 'ES', latitude: 41.39, longitude: 2.17 } }],
  ['a default that is written', {}, { status: 'scheduled', endDate: '2027-03-15' }],
])('a change of %s moves no one', (_, before, after) => {
  expect(reportOf(before, after)).toBe('');
});

test('what is added to lists or removed from them is counted', () => {
  const sessions = Array.from({ length: 25 }, (_, index) => ({
    title: `Talk ${String(index)}`,
    kind: 'talk',
    startsAt: '2027-03-15T11:00',
    endsAt: '2027-03-15T12:00',
  }));
  const later = sessions.map((session) => ({ ...session, endsAt: '2027-03-15T13:00' }));
  const pairs: [Fields, Fields][] = [
    [{}, { sessions }],
    [{ sessions: sessions.slice(0, 1) }, {}],
    [
      { sessions: sessions.slice(0, 2) },
      { sessions: sessions.slice(1, 4), startDate: '2027-03-15', endDate: '2027-03-16' },
    ],
    [{ sessions }, { sessions: later }],
  ];
  const said = pairs.map(([before, after]) => reportOf(before, after).replace(/, but updated.*/, ''));
  expect(said.join('\n')).toMatchInlineSnapshot(`
    "2027/a-test-event.mdx:15:15 warning : 25 sessions added
    2027/a-test-event.mdx:1:1 warning : 1 session removed
    2027/a-test-event.mdx:15:15 warning : endDate (nothing → 2027-03-16) changed, 2 sessions added, 1 session removed
    2027/a-test-event.mdx:16:13 warning : 25 sessions changed"
  `);
});

test('a renamed file is compared with what it was under its former name', () => {
  const before = 'src/content/events/2027/old-name.mdx';
  expect(reportOf({}, { startDate: '2027-03-16', formerIds: ['2026/older', '2027/old-name'] }, before)).not.toBe('');
  expect(reportOf({}, { formerIds: ['2027/old-name'] }, before)).toBe('');
});

test('a new file, one that was broken before, and a build that asks no Git have nothing to compare', () => {
  expect(reportOf({}, { startDate: '2027-03-16' }, 'src/content/events/2027/other.mdx')).toBe('');
  expect(reportOf({ title: '' }, { startDate: '2027-03-16' })).toBe('');
  expect(reportOfCheck(requireUpdatedDate, [makeEventFile({ startDate: '2027-03-16' })])).toBe('');
});

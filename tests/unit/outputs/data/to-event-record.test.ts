import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { eventRecordSchema } from '../../../../src/outputs/data/event-record-schema.ts';
import { nextRecordChange, toEventRecord } from '../../../../src/outputs/data/to-event-record.ts';
import { CALENDAR_CASES } from '../../../fixtures/calendar-cases.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const CFP = { url: 'https://example.org/cfp', opens: '2026-12-01', closes: '2027-01-31' };
const REGISTRATION = { url: 'https://example.org/register', opens: '2026-12-01', closes: '2027-03-01', free: true };
const TALK = { title: 'A talk', kind: 'talk', startsAt: '2027-03-15T09:00', endsAt: '2027-03-15T10:00' } as const;

/** As it is sent. */
const toSent = (event: Parameters<typeof toEventRecord>[0]) =>
  JSON.parse(JSON.stringify(toEventRecord(event, NOW))) as Record<string, unknown>;

// The validator is not ours: addFormats is a function whose types say otherwise under some settings.
const ajv = new Ajv2020({ allErrors: true });
(addFormats as unknown as (target: Ajv2020) => void)(ajv);
const validate = ajv.compile(z.toJSONSchema(eventRecordSchema));

const cases = Object.entries({
  ...CALENDAR_CASES,
  several: makeEvent({
    cfp: [
      { ...CFP, label: 'Talks' },
      { label: 'Booths', url: CFP.url, travelSupport: 'None.' },
    ],
    partOf: '2027/kubecon-eu',
    news: [{ on: '2027-01-12', text: 'Moved.' }],
  }),
  'month-only': makeEvent({ startDate: '2027-03' }),
  'year-only': makeEvent({ startDate: '2027' }),
  full: makeEvent({ cfp: CFP, registration: REGISTRATION, sessions: [TALK], tags: ['a'], organizer: { name: 'Us' } }),
  draft: makeEvent({ draft: true, banner: { from: '2027-03-01' } }),
  endless: makeEvent({
    startDate: '2026-09-03',
    registration: { url: 'https://example.org/register' },
    repeats: { rule: 'FREQ=MONTHLY;BYDAY=1TH' },
  }),
});

test.each(cases)('%s is as the published schema says', (_, event) => {
  validate(toSent(event));
  expect(validate.errors).toBeNull();
});

test('the schema finds what is wrong', () => {
  const good = toSent(makeEvent());
  for (const bad of [
    { ...good, title: undefined },
    { ...good, more: 1 },
    { ...good, startInstant: 'tomorrow' },
  ]) {
    expect(validate(JSON.parse(JSON.stringify(bad)))).toBe(false);
  }
});

describe('a record', () => {
  test('has local dates and their instants, of everything', () => {
    const event = makeEvent({ endDate: '2027-03-16', cfp: CFP, registration: REGISTRATION, sessions: [TALK] });
    expect(toSent(event)).toMatchObject({
      id: '2027/a-test-event',
      page: 'http://localhost:4321/events/2027/a-test-event/',
      calendar: 'http://localhost:4321/events/2027/a-test-event.ics',
      startDate: '2027-03-15',
      endDate: '2027-03-16',
      startInstant: '2027-03-14T23:00:00.000Z',
      endInstant: '2027-03-16T23:00:00.000Z',
      cfp: { ...CFP, opensInstant: '2026-12-01T12:00:00.000Z', closesInstant: '2027-02-01T12:00:00.000Z' },
      registration: {
        ...REGISTRATION,
        opensInstant: '2026-11-30T23:00:00.000Z',
        closesInstant: '2027-03-01T23:00:00.000Z',
      },
      sessions: [{ ...TALK, startInstant: '2027-03-15T08:00:00.000Z', endInstant: '2027-03-15T09:00:00.000Z' }],
    });
  });

  test('says nothing that isn’t known', () => {
    expect(Object.keys(toSent(makeEvent({ startDate: '2027-03' }))).sort()).toMatchInlineSnapshot(`
      [
        "added",
        "attendance",
        "endInstant",
        "id",
        "location",
        "page",
        "precision",
        "startDate",
        "startInstant",
        "status",
        "summary",
        "timeZone",
        "title",
        "type",
      ]
    `);
  });

  test('doesn’t have what concerns the site alone', () => {
    const record = toSent(makeEvent({ draft: true, banner: { text: 'x' } }));
    expect([record.draft, record.banner]).toEqual([undefined, undefined]);
  });

  test('of an endless recurring event lists its dates around now, and no end', () => {
    const record = toSent(makeEvent({ startDate: '2020-01-02', repeats: { rule: 'FREQ=MONTHLY;BYDAY=1TH' } }));
    const dates = (record.occurrences as { startDate: string }[]).map(({ startDate }) => startDate);
    expect([record.endInstant, dates.length, dates[0], dates.at(-1)]).toEqual([null, 25, '2025-11-06', '2027-11-04']);
  });

  test('lists moved and cancelled dates of a recurring event', () => {
    const { series } = CALENDAR_CASES;
    const { occurrences } = toEventRecord(series ?? makeEvent(), NOW);
    expect(occurrences?.map(({ startDate, status }) => [startDate, status])).toEqual([
      ['2027-03-04', 'scheduled'],
      ['2027-04-02', 'scheduled'],
      ['2027-04-15', 'cancelled'],
      ['2027-04-29', 'scheduled'],
      ['2027-05-13', 'scheduled'],
    ]);
  });
});

test.each([
  ['2026-11-22T12:00:00Z', '2026-12-01T00:00:00.000Z'],
  ['2026-12-31T23:59:59Z', '2027-01-01T00:00:00.000Z'],
])('at %s, records change at %s', (now, change) => {
  expect(new Date(nextRecordChange(Date.parse(now))).toISOString()).toBe(change);
});

test('a session says what it is known by, and that it is cancelled', () => {
  const record = toSent(makeEvent({ sessions: [{ ...TALK, status: 'cancelled' }] }));
  expect(record.sessions).toMatchObject([{ id: 'a-talk', status: 'cancelled' }]);
});

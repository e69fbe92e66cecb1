import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportOf, reportOfText } from '../report-of.ts';

const URL = 'https://example.org/x';
const ONLINE = { attendance: 'online', location: undefined, online: { url: URL } };

describe('attendance', () => {
  test.each([
    ['in person', {}],
    ['online', ONLINE],
    ['hybrid', { attendance: 'hybrid', online: { url: URL } }],
  ])('may be %s', (_, fields) => {
    expect(reportOf(fields)).toBe('');
  });

  test('demands its own fields', () => {
    expect(reportOf({ location: undefined })).toMatchInlineSnapshot(
      `"1:1 location: is required. Where people meet. Example: { city: Barcelona, country: ES }"`,
    );
    expect(reportOf({ ...ONLINE, online: undefined })).toMatchInlineSnapshot(
      `"1:1 online: is required. How to join online. Example: { url: https://community.cncf.io/opentelemetry/ }"`,
    );
    expect(reportOf({ attendance: 'hybrid', location: undefined })).toMatchInlineSnapshot(`
      "1:1 location: is required. Where people meet. Example: { city: Barcelona, country: ES }
      1:1 online: is required. How to join online. Example: { url: https://community.cncf.io/opentelemetry/ }"
    `);
  });

  test('refuses the fields of another', () => {
    expect(reportOf({ attendance: 'online', online: { url: URL } })).toMatchInlineSnapshot(
      `"7:1 location: doesn't go with attendance: online. Remove it, or write attendance: hybrid."`,
    );
    expect(reportOf({ online: { url: URL } })).toMatchInlineSnapshot(
      `"12:1 online: doesn't go with attendance: in-person. Remove it, or write attendance: hybrid."`,
    );
  });

  test('misspelt gets its fix, and does not hide other errors', () => {
    const fields = {
      attendance: 'onlin',
      startDate: '2027-03-35',
      location: { country: 'Spain' },
      summary: 'x'.repeat(230),
      tilte: 'A',
    };
    expect(reportOf(fields)).toMatchInlineSnapshot(`
      "4:12 startDate: "2027-03-35" doesn't exist in the calendar. Check the date, and write it like 2027-03-15.
      6:13 attendance: "onlin" isn't one of in-person, online, hybrid. Did you mean "online"?
      8:3 location.city: is required. The city. Example: Barcelona
      8:12 location.country: "Spain" isn't a country code. Write ES.
      9:10 summary: is 230 characters long, 30 over the limit of 200. Shorten it.
      11:1 tilte: isn't a field. Did you mean "title"?"
    `);
  });

  test('misspelt does not hide an error of several fields', () => {
    expect(reportOf({ attendance: 'virtual', endDate: '2027-03-14' })).toMatchInlineSnapshot(`
      "6:13 attendance: "virtual" isn't one of in-person, online, hybrid. Did you mean "online"?
      12:10 endDate: The event ends (2027-03-14) before it starts (2027-03-15). endDate is the last day of the event."
    `);
  });

  test('that is missing is reported once', () => {
    expect(reportOf({ attendance: undefined }).split('\n')).toHaveLength(1);
  });

  test('that is missing does not double the other errors', () => {
    const lines = reportOf({ attendance: undefined, endDate: '2027-03-14', tilte: 'A' }).split('\n');
    expect(lines).toEqual([...new Set(lines)]);
  });

  test.each([
    ['nothing', null],
    ['a list', ['online', 'in-person']],
    ['a group of fields', { online: true }],
  ])('that is %s is reported in these words', (kind, attendance) => {
    expect(reportOf({ attendance })).toContain(kind);
  });
});

describe('a field that is not one', () => {
  test('gets the field that it resembles', () => {
    const fields = { title: undefined, tilte: 'A', location: { venu: 'Fira', city: 'Barcelona', country: 'ES' } };
    expect(reportOf(fields)).toMatchInlineSnapshot(`
      "7:3 location.venu: isn't a field. Did you mean "venue"?
      12:1 tilte: isn't a field. Did you mean "title"?"
    `);
  });

  test('gets the fields of its group where it resembles none', () => {
    const fields = { location: { city: 'Barcelona', country: 'ES', lat: 41.39 }, links: [{ text: 'A', url: URL }] };
    expect(reportOf(fields)).toMatchInlineSnapshot(`
      "10:3 location.lat: isn't a field. Did you mean "latitude"?
      14:5 links[0].text: isn't a field. Did you mean "label"?"
    `);
  });

  test('is answered with where all fields are where it resembles none of the event', () => {
    expect(reportOf({ price: '10 €' })).toMatchInlineSnapshot(
      `"12:1 price: isn't a field. docs/all-fields.md lists all fields."`,
    );
    expect(existsSync(path.resolve(import.meta.dirname, '../../../../docs/all-fields.md'))).toBe(true);
  });

  test('is reported for each of them', () => {
    expect(reportOf({ timezone: 'Europe/Madrid', sumary: 'A', cfp: { url: URL, close: '2027-01-01' } }))
      .toMatchInlineSnapshot(`
        "16:3 cfp.close: isn't a field. Did you mean "closes"?
        12:1 timezone: isn't a field. Did you mean "timeZone"?
        13:1 sumary: isn't a field. Did you mean "summary"?"
      `);
  });

  test('is pointed to in a list', () => {
    const session = { titel: 'A talk', kind: 'talk', startsAt: '2027-03-15T11:00', endsAt: '2027-03-15T12:00' };
    expect(reportOf({ sessions: [session] })).toMatchInlineSnapshot(
      `"13:5 sessions[0].titel: isn't a field. Did you mean "title"?"`,
    );
  });
});

test('each required field is reported with what it is for', () => {
  expect(reportOfText('---\nattendance: in-person\n---\n')).toMatchInlineSnapshot(`
    "1:1 title: is required. The name of the event, up to 90 characters. Example: KubeCon + CloudNativeCon Europe 2027
    1:1 type: is required. The kind of event: the name of a file in src/content/event-types/. Example: kubecon
    1:1 startDate: is required. The first day, as on the poster; the month or year while only that is announced. Example: 2027-03-15
    1:1 timeZone: is required. The IANA name of the zone that dates and times are in. Example: Europe/Madrid
    1:1 location: is required. Where people meet. Example: { city: Barcelona, country: ES }
    1:1 added: is required. The day this file was added. Example: 2026-11-22
    1:1 summary: is required. One sentence of up to 200 characters, for lists, previews and feeds. Example: The European flagship of cloud native, in Barcelona."
  `);
});

test('each required field of a group is reported at the group', () => {
  const fields = { location: {}, cfp: {}, registration: {}, repeats: {}, organizer: {}, sessions: [{}] };
  expect(reportOf(fields)).toMatchInlineSnapshot(`
    "7:11 location.city: is required. The city. Example: Barcelona
    7:11 location.country: is required. The country, as the two letters of ISO 3166-1. Example: ES
    11:15 registration.url: is required. Where to register. Example: https://example.org/register
    10:6 cfp.url: is required. Where to submit. Example: https://sessionize.com/kcd-texas-2027
    15:5 sessions[0].title: is required. As in the program. Example: OpenTelemetry project update
    15:5 sessions[0].kind: is required. One of talk, workshop, panel, meetup, project-booth, interview, social. Example: talk
    15:5 sessions[0].startsAt: is required. When it starts, in the venue's time. Example: 2027-03-16T11:00
    15:5 sessions[0].endsAt: is required. When it ends, in the venue's time. Example: 2027-03-16T11:30
    12:10 repeats.rule: is required. How it repeats, an RRULE of RFC 5545. Example: FREQ=WEEKLY;INTERVAL=2;BYDAY=TH
    13:12 organizer.name: is required. Who organizes it. Example: Cloud Native Computing Foundation"
  `);
});

test('a value of another kind is reported with the right one', () => {
  const fields = {
    title: 2027,
    summary: true,
    location: 'Barcelona',
    tags: 'a, b',
    draft: 'yes',
    cfp: URL,
    repeats: 'FREQ=WEEKLY',
    organizer: ['CNCF'],
    url: null,
  };
  expect(reportOf(fields)).toMatchInlineSnapshot(`
    "2:8 title: is a number, but must be a text. Put quotes around it. The name of the event, up to 90 characters. Example: KubeCon + CloudNativeCon Europe 2027
    7:11 location: is a text, but must be a group of fields. Where people meet. Example: { city: Barcelona, country: ES }
    16:6 url: has no value. Write one, or remove the field. The event's own website. Example: https://events.linuxfoundation.org/kubecon-cloudnativecon-europe-2027/
    12:6 cfp: is a text, but must be a group of fields. Write { url: https://example.org/x }.
    8:10 summary: is true or false, but must be a text. Put quotes around it. One sentence of up to 200 characters, for lists, previews and feeds. Example: The European flagship of cloud native, in Barcelona.
    13:10 repeats: is a text, but must be a group of fields. For a recurring event in one file: the dates above are its first occurrence. Example: { rule: FREQ=WEEKLY;BYDAY=TH }
    15:3 organizer: is a list, but must be a group of fields. Who organizes it. Example: { name: Cloud Native Computing Foundation }
    10:7 tags: is a text, but must be a list. Write [a, b].
    11:8 draft: is a text, but must be true or false. Write true."
  `);
});

test('a value outside a list of words gets the list', () => {
  const fields = {
    status: 'canceled',
    sessions: [{ title: 'A', kind: 'keynote', startsAt: '2027-03-15T11:00', endsAt: '2027-03-15T12:00' }],
  };
  expect(reportOf(fields)).toMatchInlineSnapshot(`
    "12:9 status: "canceled" isn't one of scheduled, postponed, cancelled. Did you mean "cancelled"?
    15:11 sessions[0].kind: "keynote" isn't one of talk, workshop, panel, meetup, project-booth, interview, social. Did you mean "talk"?"
  `);
});

test('coordinates are on the globe', () => {
  const location = { city: 'Barcelona', country: 'ES', latitude: 241.39, longitude: -200 };
  expect(reportOf({ location })).toMatchInlineSnapshot(`
    "10:13 location.latitude: is 241.39, but can be at most 90.
    11:14 location.longitude: is -200, but must be at least -180."
  `);
});

test('a coordinate that is no number isn’t described as one', () => {
  const location = { city: 'Barcelona', country: 'ES', latitude: NaN, longitude: 2 };
  expect(reportOf({ location })).not.toContain('is a number, and should be a number');
});

test('ids of events are paths', () => {
  expect(reportOf({ related: ['kubecon', '2027/KubeCon.mdx'], formerIds: ['/events/2027/x/'] })).toMatchInlineSnapshot(`
    "13:5 related[0]: "kubecon" is not the id of an event. Write year and name as in its path, such as 2027/kubecon-eu.
    14:5 related[1]: "2027/KubeCon.mdx" is not the id of an event. Write year and name as in its path, such as 2027/kubecon-eu.
    16:5 formerIds[0]: "/events/2027/x/" is not the id of an event. Write year and name as in its path, such as 2027/kubecon-eu."
  `);
});

test('a field of another place is reported with where it belongs', () => {
  const fields = { country: 'ES', closes: '2027-01-01', location: { city: 'Oslo', country: 'NO', timeZone: 'UTC' } };
  expect(reportOf(fields)).toMatchInlineSnapshot(`
    "10:3 location.timeZone: is a field of the event itself. Write it outside of location.
    13:1 country: belongs in location. Write it below that, indented.
    14:1 closes: belongs in registration or cfp. Write it below that, indented."
  `);
});

test('a field without a value is reported with whether it can be left out', () => {
  const fields = { title: null, url: null, status: null, attendance: null, tags: [null] };
  expect(reportOf(fields)).toMatchInlineSnapshot(`
    "2:8 title: has no value. Write one. The name of the event, up to 90 characters. Example: KubeCon + CloudNativeCon Europe 2027
    13:9 status: is nothing. Write one of scheduled, postponed, cancelled.
    6:13 attendance: is nothing. Write one of in-person, online, hybrid.
    12:6 url: has no value. Write one, or remove the field. The event's own website. Example: https://events.linuxfoundation.org/kubecon-cloudnativecon-europe-2027/
    15:5 tags[0]: has no value. Write one, or remove it."
  `);
});

test('a number or truth that is wrong in quotes as well is validated as text', () => {
  const fields = { startTime: 17, endTime: true, cfp: { url: URL, closes: 2027 }, timeZone: 2 };
  expect(reportOf(fields)).toMatchInlineSnapshot(`
    "12:12 startTime: "17" isn't a time. Write 17:00.
    13:10 endTime: "true" isn't a time. Write hours and minutes from 00:00 to 23:59, such as 09:30.
    5:11 timeZone: "2" isn't the current IANA name of a time zone. Write it as area and city, such as Europe/Madrid.
    16:11 cfp.closes: "2027" isn't a date. Write year-month-day, such as 2027-03-15."
  `);
});

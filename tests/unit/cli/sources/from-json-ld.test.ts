import { describe, expect, test } from 'vitest';
import { readSource } from '../../../../src/cli/sources/read-source.ts';
import { readFixture, readJsonLd, TYPES } from './read-fixture.ts';

test('an event in the graph of a page is read, and its description runs nothing', () => {
  expect(readFixture('graph.html')).toMatchInlineSnapshot(`
    {
      "body": "## About

    Talks & workshops, [planned](https://example.org/plan) by us.

    - one
    - \\{two\\}",
      "fields": {
        "attendance": "hybrid",
        "endDate": "2027-03-18",
        "endTime": "17:30",
        "location": {
          "address": "Av. Example 64",
          "city": "Barcelona",
          "country": "ES",
          "latitude": 41.354,
          "longitude": 2.128,
          "venue": "Fira & Hall",
        },
        "online": {
          "url": "https://live.example.org/",
        },
        "organizer": {
          "name": "Example Foundation",
          "url": "https://example.org/",
        },
        "registration": {
          "free": true,
          "url": "https://example.org/register",
        },
        "startDate": "2027-03-15",
        "startTime": "09:00",
        "status": "postponed",
        "summary": "Four days of cloud native, in Barcelona.",
        "title": "KubeCon + CloudNativeCon Example 2027",
        "type": "kubecon",
        "url": "https://example.org/kubecon/",
      },
      "remarks": [
        "It lists its sessions, which were left out (2).",
        "A block of JSON-LD on the page is not valid JSON, and was ignored.",
      ],
    }
  `);
});

test.each([
  ['2027-03-15', '2027-03-16', { startDate: '2027-03-15', endDate: '2027-03-16' }],
  ['2027-03', undefined, { startDate: '2027-03' }],
  ['2027-03-15T17:00', '2027-03-15T18:00:00', { startDate: '2027-03-15', startTime: '17:00', endTime: '18:00' }],
  [
    '2027-03-15T22:00:00-0400',
    '2027-03-16T01:00:00-0400',
    { startDate: '2027-03-15', endDate: '2027-03-16', startTime: '22:00', endTime: '01:00' },
  ],
  ['2027-03-15T17:00-04:00', undefined, { startDate: '2027-03-15', startTime: '17:00' }],
  ['2027-03-15T17:00:00.000Z', '2027-03-15T18:00:00Z', {}],
  ['15 March 2027', undefined, {}],
  ['2027-02-30', undefined, {}],
])('from %s to %s', (startDate, endDate, fields) => {
  expect(readJsonLd({ startDate, endDate }).fields).toEqual({ title: 'A talk', ...fields });
});

test('what cannot be read safely is reported', () => {
  const location = { '@type': 'Place', address: { addressCountry: 'Atlantis' } };
  expect(readJsonLd({ startDate: '15 March 2027', location, offers: { price: '0' } }).remarks).toMatchInlineSnapshot(`
    [
      ""Atlantis" isn't the name of a known country.",
      "It is free, but doesn't say where to register.",
      "Its date can't be read reliably: "15 March 2027".",
    ]
  `);
  expect(readJsonLd({ startDate: '2027-03-15T17:00Z', location: 'Room 5', subEvent: [{}] }).remarks)
    .toMatchInlineSnapshot(`
      [
        "It says where it is: "Room 5". City and country can't be recognized reliably.",
        "It lists its sessions, which were left out (1).",
        "It starts on 2027-03-15 at 17:00 in UTC, and doesn't say in which zone it is. Its dates and times follow from the zone of the place.",
      ]
    `);
});

describe('places', () => {
  test.each([
    ['a code', { addressLocality: 'Lima', addressCountry: 'PE' }, { city: 'Lima', country: 'PE' }],
    ['a name', { addressLocality: 'Lima', addressCountry: 'Peru' }, { city: 'Lima', country: 'PE' }],
    ['no country', { addressLocality: 'Lima', addressCountry: 'Atlantis' }, { city: 'Lima' }],
    ['a line', 'Hall, Lima, Peru', { venue: 'Hall', city: 'Lima', country: 'PE' }],
  ])('with %s', (_, address, location) => {
    const place = { '@type': 'Place', name: 'Hall', address };
    expect(readJsonLd({ location: place }).fields.location).toEqual({ venue: 'Hall', ...location });
  });

  test('of an event online are left out and reported', () => {
    const { fields, remarks } = readJsonLd({
      eventAttendanceMode: 'OnlineEventAttendanceMode',
      location: [{ name: 'Hall' }, { '@type': 'VirtualLocation', url: 'https://live.example.org/' }],
    });
    expect(fields).toEqual({ title: 'A talk', attendance: 'online', online: { url: 'https://live.example.org/' } });
    expect(remarks).toEqual(['It is online, so the place that it names was left out.']);
  });
});

test.each([
  [
    { price: 0, url: 'https://example.org/r' },
    { url: 'https://example.org/r', free: true },
  ],
  [{ price: '12', url: 'https://example.org/r' }, { url: 'https://example.org/r' }],
  [[{ price: 0 }, { price: 5, url: 'https://example.org/r' }], { url: 'https://example.org/r' }],
  [{ lowPrice: 0, highPrice: 9, url: 'https://example.org/r' }, { url: 'https://example.org/r' }],
  [{ price: 0 }, undefined],
])('an offer of %j', (offers, registration) => {
  expect(readJsonLd({ offers }).fields.registration).toEqual(registration);
});

test.each([
  [
    { validFrom: '2027-01-10', validThrough: '2027-03-10' },
    { opens: '2027-01-10', closes: '2027-03-10' },
  ],
  [{ validThrough: '2027-03-10T23:30:00-05:00' }, { closes: '2027-03-10' }],
  [{ validThrough: '2027-03-10T23:30' }, { closes: '2027-03-10' }],
  [{ validFrom: '2027-01-10T23:30:00Z', validThrough: 'soon' }, {}],
  [
    [
      { validFrom: '2027-02-01', validThrough: '2027-03-10' },
      { validFrom: '2027-01-10', validThrough: '2027-02-01' },
    ],
    { opens: '2027-01-10', closes: '2027-03-10' },
  ],
  [[{ validFrom: '2027-01-10', validThrough: '2027-02-01' }, {}], {}],
])('an offer of the days %j', (days, registration) => {
  const url = 'https://example.org/r';
  const offers = [days].flat().map((offer) => ({ ...offer, url }));
  expect(readJsonLd({ startDate: '2027-03-15', offers }).fields.registration).toEqual({ url, ...registration });
});

test('a short description is the summary, and a long one the body', () => {
  expect(readJsonLd({ description: 'A talk about traces.' })).toMatchObject({
    fields: { summary: 'A talk about traces.' },
  });
  const long = 'A talk about traces. '.repeat(12);
  const { fields, body } = readJsonLd({ description: long });
  expect(fields.summary).toBeUndefined();
  expect(body).toBe(long.trim());
});

test.each([
  ['KubeCon + CloudNativeCon Europe 2027', 'kubecon'],
  ['KCD Porto', 'kcd'],
  ['Kubernetes Community Days Porto', 'kcd'],
  ['KCD at KubeCon + CloudNativeCon', undefined],
  ['A KubeCon recap', undefined],
  ['KCDs', undefined],
  ['KubeCon India 2027', 'kubecon'],
  ['KubeCon for KCD organisers', undefined],
])('"%s" is of the type %s', (name, type) => {
  expect(readJsonLd({ name }).fields.type).toBe(type);
});

test('a summary of a page that is too long is left out and reported', () => {
  const text = 'Words and more words. '.repeat(12).trim();
  const page = `<html><meta name="description" content="${text}"><script type="application/ld+json">{"@type":"Event","name":"A"}</script>`;
  const { fields, remarks } = readSource(page, { types: [] });
  expect(fields).toEqual({ title: 'A' });
  expect(remarks).toMatchInlineSnapshot(`
    [
      "Left out: summary ("Words and more words. Words and more words. Words and more words. Words and more words. Words and more words. Words and…"). It is 263 characters long, 63 over the limit of 200. Shorten it.",
    ]
  `);
});

test.each([
  [
    'several events',
    '[{"@type":"Event","name":"A","startDate":"2027-01-01"},{"@type":"MusicEvent","name":"B"}]',
    'It has 2 events: "A" on 2027-01-01, "B".',
  ],
  ['no event', '{"@type":"Person","name":"A"}', 'This JSON contains no event of schema.org.'],
  ['no JSON', '{oops', "This starts like JSON, but isn't valid JSON."],
  ['a page without an event', '<!doctype html><html><body>Hello', 'The page has no event in JSON-LD'],
  ['anything else', 'Hello', "This file's format isn't supported. What can be read: an .ics file"],
])('%s: it says so', (_, text, message) => {
  expect(() => readSource(text, { types: TYPES })).toThrow(message);
});

test('of several events on a page, that of its URL is meant', () => {
  const events = ['a', 'b'].map((name) => ({ '@type': 'Event', name, url: `https://example.org/${name}/` }));
  const { fields } = readSource(JSON.stringify(events), { url: 'https://example.org/b/', types: [] });
  expect(fields.title).toBe('b');
});

test.each([
  ['A &amp; B <b>day</b>', 'A & B day'],
  ['One<br/>two', 'One two'],
  ['&lt;em&gt;Day&lt;/em&gt; 1 < 2', 'Day 1 < 2'],
  ['<span class="a">Day</span>', 'Day'],
])('tags around the words of a title are left out: %s', (name, title) => {
  expect(readJsonLd({ name, startDate: '2027-03-15' }).fields.title).toBe(title);
});

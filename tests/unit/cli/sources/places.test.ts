import { describe, expect, test } from 'vitest';
import { isMeetingName, kindOfUrl } from '../../../../src/cli/sources/places/meetings.ts';
import { splitPlace } from '../../../../src/cli/sources/places/split-place.ts';
import { readCalendar, readJsonLd } from './read-fixture.ts';

describe('a place in one line', () => {
  test.each([
    ['Hall (Main St 5, Austin, USA)', { venue: 'Hall', address: 'Main St 5', city: 'Austin', country: 'US' }],
    [
      'CityCube (Messedamm 26, 14055 Berlin, Deutschland)',
      { venue: 'CityCube', address: 'Messedamm 26', city: 'Berlin', country: 'DE' },
    ],
    [
      'Hall (Calle Mayor 1, 28013 Madrid), Spain',
      { venue: 'Hall', address: 'Calle Mayor 1', city: 'Madrid', country: 'ES' },
    ],
    ['Singapore', { city: 'Singapore', country: 'SG' }],
    [
      'Hall, 10 Bayfront Ave, Singapore 018956',
      { venue: 'Hall', address: '10 Bayfront Ave', city: 'Singapore', country: 'SG' },
    ],
    ['Hall, Singapore, Singapore', { venue: 'Hall', city: 'Singapore', country: 'SG' }],
    ['Berlin, Germany (CityCube)', { venue: 'CityCube', city: 'Berlin', country: 'DE' }],
    ['Hall, Wien, Österreich', { venue: 'Hall', city: 'Wien', country: 'AT' }],
    ['Hall, 1012 AB Amsterdam, Pays-Bas', { venue: 'Hall', city: 'Amsterdam', country: 'NL' }],
    ['Hall, 2340 Mödling, AUT', { venue: 'Hall', city: 'Mödling', country: 'AT' }],
    ['Hall – Paris – France', { venue: 'Hall', city: 'Paris', country: 'FR' }],
    ['東京ビッグサイト、東京、日本', { venue: '東京ビッグサイト', city: '東京', country: 'JP' }],
    ['Hall, Shibuya, Tokyo 150-0002, Japan', { venue: 'Hall', address: 'Shibuya', city: 'Tokyo', country: 'JP' }],
    ['Tower, London EC1A 1BB, United Kingdom', { venue: 'Tower', city: 'London', country: 'GB' }],
    ['Tower, London, EC1A 1BB, U.K.', { venue: 'Tower', city: 'London', country: 'GB' }],
    ['Hall, São Paulo - SP, 01310-200, Brazil', { venue: 'Hall', city: 'São Paulo', region: 'SP', country: 'BR' }],
    ['Hall, Melbourne VIC 3000, Australia', { venue: 'Hall', city: 'Melbourne', region: 'VIC', country: 'AU' }],
    ['Expo, Austin, Texas, USA', { venue: 'Expo', city: 'Austin', region: 'Texas', country: 'US' }],
    ['Hall, 100 Queen St, Toronto, Canada', { venue: 'Hall', address: '100 Queen St', city: 'Toronto', country: 'CA' }],
    [
      'Hall, 1600 Example Parkway, Mountain View, CA 94043, USA',
      { venue: 'Hall', address: '1600 Example Parkway', city: 'Mountain View', region: 'CA', country: 'US' },
    ],
    ['Expo, Austin, TX, 78704, USA', { venue: 'Expo', city: 'Austin', region: 'TX', country: 'US' }],
  ])('%s', (text, location) => {
    expect(splitPlace(text)).toEqual({ location, remarks: [] });
  });

  test.each([
    [
      '500 E Example St, Austin, TX, 78704',
      { address: '500 E Example St', city: 'Austin', region: 'TX', country: 'US' },
    ],
    ['Expo, Austin, TX 78704-1234', { venue: 'Expo', city: 'Austin', region: 'TX', country: 'US' }],
    [
      '1600 Example Avenue NW, Washington, DC 20500',
      { address: '1600 Example Avenue NW', city: 'Washington', region: 'DC', country: 'US' },
    ],
    ['Austin TX 78704', { city: 'Austin', region: 'TX', country: 'US' }],
    ['Expo, Toronto, ON M5V 2T6', { venue: 'Expo', city: 'Toronto', region: 'ON', country: 'CA' }],
  ])('%s has the country of its state, which is reported', (text, location) => {
    const split = splitPlace(text);
    expect(split?.location).toEqual(location);
    expect(split?.remarks).toHaveLength(1);
  });

  test.each([
    'San Francisco, CA',
    'Atlanta, Georgia',
    'Room 5 (Atlantis)',
    'Nowhere, XX, 78704',
    '(',
    'Somewhere, Spain',
  ])('%s is left open', (text) => {
    expect(splitPlace(text)).toBeUndefined();
  });
});

test.each([
  ...[
    'Microsoft Teams-Besprechung',
    'Microsoft Teams Meeting',
    'Réunion Microsoft Teams',
    'Reunión de Microsoft Teams',
  ],
  ...['Microsoft Teams 会議', 'Microsoft Teams-möte', 'Microsoft Teams-vergadering', 'Riunione di Microsoft Teams'],
  ...['Reunião do Microsoft Teams', 'Собрание Microsoft Teams', 'Microsoft Teams 회의', 'Microsoft Teams Toplantısı'],
  ...[
    'اجتماع Microsoft Teams',
    'Spotkanie w aplikacji Microsoft Teams',
    'Microsoft Teams 會議',
    'Schůzka přes Microsoft Teams',
  ],
  ...[
    'Zoom',
    'Zoom Meeting',
    'Zoom-Meeting',
    'Réunion Zoom',
    'Zoom会議',
    'Google Meet',
    'Google Meet (video call)',
    'Webex',
  ],
  ...['Cisco Webex-Meeting', 'Online', 'online (Zoom)', 'Virtual', 'Online event', 'En ligne', 'Online-Veranstaltung'],
  ...['オンライン', '线上', 'Virtual – Zoom', 'Videokonferenz', 'Webinar', 'YouTube Live', 'Skype-Besprechung'],
])('"%s" is no place but a meeting online', (name) => {
  expect(isMeetingName(name)).toBe(true);
  const { fields, remarks } = readCalendar(['DTSTART;VALUE=DATE:20270315', `LOCATION:${name}`]);
  expect(fields).toMatchObject({ attendance: 'online' });
  expect(fields.location).toBeUndefined();
  expect(remarks).toEqual([expect.stringContaining('so it was taken as online')]);
});

test.each([
  ...[
    'Zoom HQ',
    'Zoom, 55 Almaden Blvd, San Jose',
    'Microsoft Teams Room 5',
    'YouTube Theater',
    'Webex Arena',
    'Room 5',
  ],
  ...['Berlin', 'Meeting room', 'Teamspace', 'Zoomania', 'Microsoft', 'Conference Center', ''],
])('"%s" is not one', (name) => {
  expect(isMeetingName(name)).toBe(false);
});

test('the name of a meeting beside a place is left out of it', () => {
  const place = String.raw`LOCATION:Hall\, Lima\, Peru\; Microsoft Teams Meeting`;
  const { fields, remarks } = readCalendar(['DTSTART;VALUE=DATE:20270315', place]);
  expect(fields.location).toEqual({ venue: 'Hall', city: 'Lima', country: 'PE' });
  expect([fields.attendance, ...remarks]).toEqual([undefined]);
});

describe('a URL in place of a place', () => {
  const readUrl = (url: string, ...lines: string[]) =>
    readCalendar(['DTSTART;VALUE=DATE:20270315', `LOCATION:${url}`, ...lines]);

  test.each([
    'https://lu.ma/event/evt-123',
    'https://luma.com/abc',
    'https://www.eventbrite.de/e/a-1',
    'https://www.meetup.com/a/events/1/',
    'https://ti.to/a/b',
    'https://community.cncf.io/events/a/',
  ])('%s leaves open whether it is online', (url) => {
    const { fields, remarks } = readUrl(url);
    expect(fields).toMatchObject({ url });
    expect([fields.attendance, fields.online]).toEqual([undefined, undefined]);
    expect(remarks).toEqual([expect.stringContaining("doesn't say whether it is online")]);
  });

  test('a page beside the name of a meeting is online', () => {
    const { fields } = readUrl('Virtual event: see https://lu.ma/abc');
    expect(fields).toMatchObject({ attendance: 'online', url: 'https://lu.ma/abc' });
    expect(fields.online).toBeUndefined();
  });

  test("the event's own page leaves it open", () => {
    const { fields } = readUrl('https://example.org/a', 'URL:https://example.org/a');
    expect(fields.attendance).toBeUndefined();
  });

  test('a map leaves it open', () => {
    const { fields, remarks } = readUrl('https://maps.app.goo.gl/abc');
    expect([fields.attendance, fields.online]).toEqual([undefined, undefined]);
    expect(remarks).toEqual([expect.stringContaining('a link to a map')]);
  });

  test.each([
    ['https://example.zoom.us/j/123', 0],
    ['Zoom: https://example.zoom.us/j/123', 0],
    ['https://teams.microsoft.com/l/meetup-join/19', 0],
    ['https://meet.google.com/abc-defg-hij', 0],
    ['https://example.webex.com/meet/a', 0],
    ['https://example.org/live', 1],
    ['https://example.org/join/a', 1],
    ['https://example.org/?webinar=1', 1],
  ])('%s is online, which is reported where it is assumed', (text, count) => {
    const { fields, remarks } = readUrl(text);
    expect(fields).toMatchObject({ attendance: 'online', online: { url: text.replace('Zoom: ', '') } });
    expect(remarks).toHaveLength(count);
  });

  test.each([
    ['https://maps.google.com/?q=1,2', 'map'],
    ['https://www.google.com/maps/place/a', 'map'],
    ['https://notluma.com/', undefined],
    ['https://lu.ma.example.org/', undefined],
  ])('%s is of the kind %s', (url, kind) => {
    expect(kindOfUrl(url)).toBe(kind);
  });
});

describe('an address in parts', () => {
  const readAddress = (name: string, address: Record<string, unknown>) =>
    readJsonLd({ location: { '@type': 'Place', name, address } }).fields.location;
  const AUSTIN = { addressLocality: 'Austin', addressRegion: 'TX', addressCountry: 'US' };
  const PLACE = { city: 'Austin', region: 'TX', country: 'US' };

  test.each([
    ...['DE', 'DEU', 'deu', 'Germany', 'Deutschland', 'Allemagne', 'Alemania', 'Germania', 'Niemcy', 'ドイツ'],
    ...['Федеративная Республика Германия', 'Duitsland'].slice(1),
  ])('whose country is %s is in Germany', (addressCountry) => {
    expect(readAddress('Hall', { addressLocality: 'Köln', addressCountry })).toMatchObject({ country: 'DE' });
    expect(readAddress('Hall', { addressCountry: { '@type': 'Country', name: addressCountry } })).toMatchObject({
      country: 'DE',
    });
  });

  test.each([
    [
      'a street that repeats the city',
      'Hall',
      '12 Main St, Austin, TX 78704, USA',
      { venue: 'Hall', address: '12 Main St' },
    ],
    ['a street that repeats the venue', 'Hall', 'Hall, 12 Main St', { venue: 'Hall', address: '12 Main St' }],
    ['a venue that is the street', '12 Main St', '12 Main St', { address: '12 Main St' }],
    ['a venue that is the whole address', '12 Main St, Austin, TX 78704', '12 Main St', { address: '12 Main St' }],
    [
      'a venue that repeats the address',
      'Hall, 12 Main St, Austin',
      '12 Main St',
      { venue: 'Hall', address: '12 Main St' },
    ],
    ['a venue that is the street without a number', 'Town Hall', 'Town Hall', { venue: 'Town Hall' }],
    ['a venue that is the city', 'Austin, TX', '12 Main St', { address: '12 Main St' }],
    ['a street that is the city', 'Hall', 'Austin', { venue: 'Hall' }],
    ['nothing twice', 'Hall', '12 Austin Ave, Suite 5', { venue: 'Hall', address: '12 Austin Ave, Suite 5' }],
  ])('says it once with %s', (_, name, streetAddress, place) => {
    expect(readAddress(name, { ...AUSTIN, streetAddress })).toEqual({ ...PLACE, ...place });
  });
});

test('a place that is repeated in a calendar is there once', () => {
  const place = String.raw`LOCATION:Hall\, Hall\, 12 Main St\, Austin\, TX\, USA`;
  expect(readCalendar(['DTSTART;VALUE=DATE:20270315', place]).fields.location).toEqual({
    ...{ venue: 'Hall', address: '12 Main St', city: 'Austin' },
    ...{ region: 'TX', country: 'US' },
  });
});

test('a place in JSON-LD that is only online is online', () => {
  expect(readJsonLd({ location: { '@type': 'VirtualLocation', url: 'https://live.example.org/' } }).fields).toEqual({
    title: 'A talk',
    attendance: 'online',
    online: { url: 'https://live.example.org/' },
  });
  expect(readJsonLd({ location: 'https://example.zoom.us/j/123' }).fields).toMatchObject({
    ...{ attendance: 'online', online: { url: 'https://example.zoom.us/j/123' } },
  });
  expect(readJsonLd({ location: { '@type': 'Place', name: 'Zoom' } }).fields).toEqual({
    title: 'A talk',
    attendance: 'online',
  });
});

test.each([
  'Hall (1600 Example Pkwy, Mountain View, USA)',
  'Hall, 1600 Example, Mountain View, USA',
  'Hall, 1600 Example, Smalltown, Australia',
  'Hall, 1600 Example Road, Smalltown, Namibia',
])('a street with its number is no city: %s', (text) => {
  expect(splitPlace(text)).toBeUndefined();
});

test.each([
  ['Europaplein 24 Amsterdam\\, Amsterdam\\, Netherlands', 'Europaplein 24'],
  ['1 Main St\\, San Francisco\\, CA\\, San Francisco\\, CA\\, USA', '1 Main St'],
  ['12 Rue de Paris\\, Paris\\, France', '12 Rue de Paris'],
])('a street says its city once: %s', (place, address) => {
  const { fields } = readCalendar(['DTSTART;VALUE=DATE:20270315', `LOCATION:Hall\\, ${place}`]);
  expect(fields.location).toMatchObject({ venue: 'Hall', address });
});

test('a street alone is no venue', () => {
  const { fields } = readCalendar([
    'DTSTART;VALUE=DATE:20270315',
    'LOCATION:1 Main St\\, Austin\\, TX\\, Austin\\, TX\\, USA',
  ]);
  expect(fields.location).toEqual({ address: '1 Main St', city: 'Austin', region: 'TX', country: 'US' });
});

test.each([
  ['https://example.org/event', 'https://example.org/event'],
  ['https://example.org/event', 'https://example.org/venue'],
  ['https://example.org/event', 'https://bit.ly/abc'],
])('a page of the event is no proof that it is online: %s, %s', (url, place) => {
  const { fields, remarks } = readCalendar(['DTSTART;VALUE=DATE:20270315', `URL:${url}`, `LOCATION:${place}`]);
  expect(fields).not.toHaveProperty('attendance');
  expect(remarks).toEqual([
    `Its place is a page, "${place}", which doesn't say whether it is online. Its attendance and its address are open.`,
  ]);
});

test.each([
  'https://example.org/',
  'https://example.org/otel-day',
  'https://conf.example.com/lively',
  'https://t.co/a',
])('nor is any other page: %s', (place) => {
  const { fields, remarks } = readCalendar(['DTSTART;VALUE=DATE:20270315', `LOCATION:${place}`]);
  expect(fields).toEqual({ title: 'A talk', startDate: '2027-03-15', url: place });
  expect(remarks).toEqual([expect.stringContaining("doesn't say whether it is online")]);
});

describe('a country as two letters', () => {
  test.each([
    ['300 Boylston St., Boston, MA, US', { address: '300 Boylston St', city: 'Boston', region: 'MA', country: 'US' }],
    ['Hall, Boston, MA, US', { venue: 'Hall', city: 'Boston', region: 'MA', country: 'US' }],
    ['Toronto, ON, CA', { city: 'Toronto', country: 'CA' }],
    ['Sydney, NSW, AU', { city: 'Sydney', region: 'NSW', country: 'AU' }],
    ['Porto, PT', { city: 'Porto', country: 'PT' }],
  ])('is read in %s', (text, location) => {
    expect(
      readCalendar(['DTSTART;VALUE=DATE:20270315', `LOCATION:${text.replaceAll(',', String.raw`\,`)}`]).fields.location,
    ).toMatchObject(location);
  });

  test.each(['San Francisco, CA', 'Chicago, IL', 'Denver, CO', 'Atlanta, GA', 'Room 5, IT'])(
    'can be a state, or no place at all: %s',
    (text) => {
      expect(
        readCalendar(['DTSTART;VALUE=DATE:20270315', `LOCATION:${text.replaceAll(',', String.raw`\,`)}`]).fields
          .location,
      ).toBeUndefined();
    },
  );
});

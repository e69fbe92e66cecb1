import { describe, expect, test } from 'vitest';
import { toEventJsonLd } from '../../../../src/outputs/json-ld/to-event-json-ld.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';
import { at } from '../../events/instants.ts';
import { describeEvent, NOW, PAGE_URL } from './describe-event.ts';

const TIMED = { startTime: '17:00', endTime: '18:00' };
const ONLINE = { attendance: 'online', location: undefined } as const;

test('an event says what its file says, and nothing else', () => {
  expect(describeEvent({})).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@id": "https://events.example.org/events/2027/a-test-event/",
      "@type": "Event",
      "description": "An event for tests.",
      "endDate": "2027-03-15",
      "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
      "eventStatus": "https://schema.org/EventScheduled",
      "location": {
        "@id": "https://events.example.org/events/2027/a-test-event/#place",
        "@type": "Place",
        "address": {
          "@id": "https://events.example.org/events/2027/a-test-event/#address",
          "@type": "PostalAddress",
          "addressCountry": "ES",
          "addressLocality": "Barcelona",
        },
      },
      "name": "A test event",
      "startDate": "2027-03-15",
      "url": "https://events.example.org/events/2027/a-test-event/",
    }
  `);
});

test('an event with all that a file can say', () => {
  const event = {
    endDate: '2027-03-17',
    location: {
      venue: 'Fira',
      address: 'Av. 1',
      city: 'Barcelona',
      region: 'CT',
      country: 'ES',
      latitude: 41.39,
      longitude: 2.17,
    },
    url: 'https://example.org/',
    organizer: { name: 'CNCF', url: 'https://www.cncf.io/' },
    recordings: [{ label: 'All talks', url: 'https://example.org/playlist' }],
  };
  expect(describeEvent(event)).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@id": "https://events.example.org/events/2027/a-test-event/",
      "@type": "Event",
      "description": "An event for tests.",
      "endDate": "2027-03-17",
      "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
      "eventStatus": "https://schema.org/EventScheduled",
      "location": {
        "@id": "https://events.example.org/events/2027/a-test-event/#place",
        "@type": "Place",
        "address": {
          "@id": "https://events.example.org/events/2027/a-test-event/#address",
          "@type": "PostalAddress",
          "addressCountry": "ES",
          "addressLocality": "Barcelona",
          "addressRegion": "CT",
          "streetAddress": "Av. 1",
        },
        "geo": {
          "@type": "GeoCoordinates",
          "latitude": 41.39,
          "longitude": 2.17,
        },
        "name": "Fira",
      },
      "name": "A test event",
      "organizer": {
        "@type": "Organization",
        "name": "CNCF",
        "url": "https://www.cncf.io/",
      },
      "recordedIn": {
        "@type": "CreativeWork",
        "name": "All talks",
        "url": "https://example.org/playlist",
      },
      "sameAs": "https://example.org/",
      "startDate": "2027-03-15",
      "url": "https://events.example.org/events/2027/a-test-event/",
    }
  `);
});

test('an image is named where there is one', () => {
  const image = 'https://events.example.org/events/2027/a-test-event.png';
  expect(toEventJsonLd(makeEvent(), { url: PAGE_URL, image, next: [], now: at(NOW) })).toMatchObject({ image });
});

describe('the dates of an event', () => {
  test.each([
    ['a day', {}, '2027-03-15', '2027-03-15'],
    ['several days', { endDate: '2027-03-18' }, '2027-03-15', '2027-03-18'],
    ['a month', { startDate: '2027-03' }, '2027-03', undefined],
    ['two months', { startDate: '2027-03', endDate: '2027-04' }, '2027-03', '2027-04'],
    ['a year', { startDate: '2027' }, '2027', undefined],
    [
      'times before daylight saving',
      { startDate: '2027-03-27', ...TIMED },
      '2027-03-27T17:00:00+01:00',
      '2027-03-27T18:00:00+01:00',
    ],
    ['times after it', { startDate: '2027-03-28', ...TIMED }, '2027-03-28T17:00:00+02:00', '2027-03-28T18:00:00+02:00'],
    [
      'times with the change between them',
      { startDate: '2027-03-27', endDate: '2027-03-28', ...TIMED },
      '2027-03-27T17:00:00+01:00',
      '2027-03-28T18:00:00+02:00',
    ],
    [
      'times where clocks change by half an hour',
      { startDate: '2027-04-03', endDate: '2027-04-04', timeZone: 'Australia/Lord_Howe', ...TIMED },
      '2027-04-03T17:00:00+11:00',
      '2027-04-04T18:00:00+10:30',
    ],
    ['times in UTC', { timeZone: 'Etc/UTC', ...TIMED }, '2027-03-15T17:00:00Z', '2027-03-15T18:00:00Z'],
  ])('are those of its place: %s', (_, overrides, startDate, endDate) => {
    const node = describeEvent(overrides);
    expect([node.startDate, node.endDate]).toEqual([startDate, endDate]);
  });
});

describe('the status of an event', () => {
  test.each([
    ['scheduled', 'https://schema.org/EventScheduled', '2027-03-15', undefined],
    ['cancelled', 'https://schema.org/EventCancelled', '2027-03-15', undefined],
    ['postponed', 'https://schema.org/EventPostponed', '2027-03-15', '2027-03-15'],
  ] as const)('is schema.org’s: %s', (status, eventStatus, startDate, previousStartDate) => {
    const node = describeEvent({ status });
    expect([node.eventStatus, node.startDate, node.endDate]).toEqual([eventStatus, startDate, startDate]);
    expect(node.previousStartDate).toBe(previousStartDate);
  });
});

describe('every status', () => {
  const TIMES = { endDate: '2027-03-17', ...TIMED };
  test.each(['scheduled', 'postponed', 'cancelled'] as const)('%s has the original dates', (status) => {
    for (const times of [{}, TIMES, { startDate: '2027-03' }]) {
      const { startDate, endDate } = describeEvent(times);
      expect(describeEvent({ status, ...times })).toMatchObject({
        startDate,
        ...(endDate !== undefined && { endDate }),
      });
    }
  });
});

describe('the place of an event', () => {
  test.each([
    [
      'online',
      { ...ONLINE, online: { url: 'https://example.org/join', platform: 'Zoom' } },
      'Online',
      [{ '@type': 'VirtualLocation', '@id': `${PAGE_URL}#online`, name: 'Zoom', url: 'https://example.org/join' }],
    ],
    [
      'online at a URL that isn’t known',
      { ...ONLINE, online: {} },
      'Online',
      [{ '@type': 'VirtualLocation', '@id': `${PAGE_URL}#online`, url: PAGE_URL }],
    ],
    [
      'here and online',
      { attendance: 'hybrid', online: { note: 'The link comes by email.' } },
      'Mixed',
      [
        {
          '@type': 'Place',
          '@id': `${PAGE_URL}#place`,
          address: {
            '@type': 'PostalAddress',
            '@id': `${PAGE_URL}#address`,
            addressLocality: 'Barcelona',
            addressCountry: 'ES',
          },
        },
        {
          '@type': 'VirtualLocation',
          '@id': `${PAGE_URL}#online`,
          description: 'The link comes by email.',
          url: PAGE_URL,
        },
      ],
    ],
  ] as const)('is %s', (_, overrides, mode, locations) => {
    const node = describeEvent(overrides);
    expect([node.location].flat()).toEqual(locations);
    expect(node.eventAttendanceMode).toBe(`https://schema.org/${mode}EventAttendanceMode`);
  });
});

describe('the registration of an event', () => {
  const url = 'https://example.org/register';
  const offer = { '@type': 'Offer', url };
  const days = { validFrom: '2027-01-04T00:00:00+01:00', validThrough: '2027-03-10T23:59:59+01:00' };
  const opensAndCloses = { url, opens: '2027-01-04', closes: '2027-03-10' };

  test.each([
    ['of which only the URL is known', { url }, offer, undefined],
    ['with its days', opensAndCloses, { ...offer, ...days }, undefined],
    ['that costs nothing', { url, free: true }, { ...offer, price: 0 }, true],
    ['that costs something', { url, free: false }, offer, false],
  ])('is an offer: one %s', (_, registration, offers, isAccessibleForFree) => {
    const node = describeEvent({ registration });
    expect([node.offers, node.isAccessibleForFree]).toEqual([offers, isAccessibleForFree]);
  });

  test.each([
    ['is cancelled', { status: 'cancelled' }, NOW],
    ['is over', {}, '2027-03-15T23:00:00Z'],
  ] as const)('is missing where the event %s', (_, overrides, now) => {
    expect(describeEvent({ ...overrides, registration: { url, free: true } }, now).offers).toBeUndefined();
    expect(describeEvent({ registration: { url } }, '2027-03-15T22:59:59Z').offers).toBeDefined();
  });
});

test('an event names the one that it is part of, and those that are part of it', () => {
  const [big, small] = ['big', 'small'].map((name) => ({
    event: makeEvent({ id: `2027/${name}`, title: name, startTime: '09:00', endTime: '17:00' }),
    url: `https://events.example.org/${name}/`,
  }));
  if (big === undefined || small === undefined) throw new Error('no events');
  const page = { url: 'https://events.example.org/x/', parent: big, parts: [small], next: [], now: 0 };
  const { superEvent, subEvent } = toEventJsonLd(makeEvent(), page);
  expect(superEvent).toEqual({
    '@type': 'Event',
    '@id': big.url,
    name: 'big',
    url: big.url,
    eventStatus: 'https://schema.org/EventScheduled',
    startDate: '2027-03-15T09:00:00+01:00',
    endDate: '2027-03-15T17:00:00+01:00',
    location: [expect.objectContaining({ '@id': `${big.url}#place` })],
  });
  expect(subEvent).toMatchObject([{ '@id': small.url, name: 'small', startDate: '2027-03-15T09:00:00+01:00' }]);
});

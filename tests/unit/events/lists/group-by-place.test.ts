import { describe, expect, test } from 'vitest';
import type { Occurrence } from '../../../../src/events/community-event.ts';
import type { EventData } from '../../../../src/events/event-data.ts';
import { groupByCity, groupByPlace, listByDate, type PlaceNames } from '../../../../src/events/lists/group-by-place.ts';
import { makeOccurrence } from '../../../fixtures/make-event.ts';

const COUNTRIES: Record<string, string> = {
  AT: 'Österreich',
  DE: 'Deutschland',
  PT: 'Portugal',
  IN: 'Indien',
  AQ: 'Antarktis',
};
const NAMES: PlaceNames = {
  ofContinent: (continent) => ({ asia: 'Asien', europe: 'Europa' })[continent as string] ?? 'Anderswo',
  ofCountry: (country) => COUNTRIES[country] ?? country,
  locale: 'de',
};

function at(location: Record<string, unknown>, overrides: Partial<EventData> = {}): Occurrence {
  return makeOccurrence({ ...overrides, location } as unknown as Partial<EventData>);
}

/** Names of all levels, the events by their titles. */
function outline(occurrences: Occurrence[]) {
  return groupByPlace(occurrences, NAMES).map(({ name, countries }) => [
    name,
    countries.map((country) => [
      country.name,
      country.cities.map(({ location, occurrences: some }) => [
        location.city,
        some.map(({ event }) => event.data.title),
      ]),
    ]),
  ]);
}

test('continents and countries are in the order of their names, as the locale has it, then cities', () => {
  const occurrences = [
    at({ city: 'Porto', country: 'PT' }, { title: 'E' }),
    at({ city: 'Wien', country: 'AT' }, { title: 'D' }),
    at({ city: 'Graz', country: 'AT' }, { title: 'C' }),
    at({ city: 'Berlin', country: 'DE' }, { title: 'B' }),
    at({ city: 'Delhi', country: 'IN' }, { title: 'A' }),
  ];
  expect(outline(occurrences)).toEqual([
    ['Asien', [['Indien', [['Delhi', ['A']]]]]],
    [
      'Europa',
      [
        ['Deutschland', [['Berlin', ['B']]]],
        // An umlaut is no letter of its own.
        [
          'Österreich',
          [
            ['Graz', ['C']],
            ['Wien', ['D']],
          ],
        ],
        ['Portugal', [['Porto', ['E']]]],
      ],
    ],
  ]);
});

test('events of one city are in order of start, however its name is written', () => {
  const occurrences = [
    at({ city: 'PORTO', country: 'PT' }, { title: 'Later', startDate: '2027-05-01' }),
    at({ city: 'Porto', country: 'PT' }, { title: 'Sooner', startDate: '2027-04-01' }),
  ];
  expect(outline(occurrences)).toEqual([['Europa', [['Portugal', [['Porto', ['Sooner', 'Later']]]]]]]);
});

test('cities of one name in other regions or countries are others', () => {
  const places = [
    { city: 'Portland', region: 'OR', country: 'US' },
    { city: 'Portland', region: 'ME', country: 'US' },
    { city: 'Portland', country: 'NZ' },
  ];
  expect(
    groupByCity(
      places.map((place) => at(place)),
      'en',
    ),
  ).toHaveLength(3);
});

test('hybrid events have a place, online ones have none', () => {
  const online = { url: 'https://example.org/' };
  const [hybrid, onlyOnline] = (['hybrid', 'online'] as const).map((attendance) =>
    makeOccurrence({ attendance, online, title: attendance }),
  );
  expect(
    groupByCity(
      [hybrid, onlyOnline].filter((some) => some !== undefined),
      'en',
    ).map(({ occurrences }) => occurrences),
  ).toEqual([[hybrid]]);
});

test.each([
  [
    'of the first event that has both',
    [{}, { latitude: 41.15 }, { latitude: 41.16, longitude: -8.63 }, { latitude: 1, longitude: 1 }],
    { latitude: 41.16, longitude: -8.63 },
  ],
  ['also on the equator and the prime meridian', [{ latitude: 0, longitude: 0 }], { latitude: 0, longitude: 0 }],
  ['none where no event has any', [{}, { longitude: 3 }], undefined],
])('coordinates are those %s', (_, found, expected) => {
  const occurrences = found.map((coordinates, day) =>
    at({ city: 'Porto', country: 'PT', ...coordinates }, { startDate: `2027-04-0${String(day + 1)}` }),
  );
  expect(groupByCity(occurrences, 'en').map(({ coordinates }) => coordinates)).toEqual([expected]);
});

test('a country of no continent comes last', () => {
  const occurrences = [at({ city: 'Nowhere', country: 'ZZ' }), at({ city: 'Wien', country: 'AT' })];
  expect(groupByPlace(occurrences, NAMES).map(({ continent, name }) => [continent, name])).toEqual([
    ['europe', 'Europa'],
    [undefined, 'Anderswo'],
  ]);
});

describe('within a country', () => {
  const runs = (occurrences: Occurrence[]) =>
    listByDate(groupByCity(occurrences, 'en')).map(({ city, occurrences: some, isFirst }) => [
      city.location.city,
      some.map(({ startDate }) => startDate),
      isFirst,
    ]);

  test('events are by date, not by city', () => {
    const occurrences = [
      at({ city: 'Barcelona', country: 'ES' }, { startDate: '2027-11-01' }),
      at({ city: 'Madrid', country: 'ES' }, { startDate: '2027-06-01' }),
      at({ city: 'Barcelona', country: 'ES' }, { startDate: '2027-03-01' }),
      at({ city: 'Barcelona', country: 'ES' }, { startDate: '2027-04-01' }),
    ].map((occurrence, place) => ({ ...occurrence, event: { ...occurrence.event, id: `2027/${String(place)}` } }));
    expect(runs(occurrences)).toEqual([
      ['Barcelona', ['2027-03-01', '2027-04-01'], true],
      ['Madrid', ['2027-06-01'], true],
      ['Barcelona', ['2027-11-01'], false],
    ]);
  });

  test('a recurring event is in one place, that of its next occurrence', () => {
    const first = at({ city: 'Porto', country: 'PT' }, { startDate: '2027-03-01' });
    const second = { ...first, startDate: '2027-05-01', startsAt: first.startsAt + 61 * 86_400_000 };
    const between = at({ city: 'Lisbon', country: 'PT' }, { startDate: '2027-04-01' });
    const other = { ...between, event: { ...between.event, id: '2027/other' } };
    expect(runs([first, other, second])).toEqual([
      ['Porto', ['2027-03-01', '2027-05-01'], true],
      ['Lisbon', ['2027-04-01'], true],
    ]);
  });
});

test.each([
  ['en-GB', ['Berlin', 'Bern']],
  ['es', ['Berlin', 'Bern']],
  ['fr', ['Berlin', 'Bern']],
  ['uk', ['Berlin', 'Bern']],
  ['ja', ['Bern', 'Berlin']],
])('cities are in the order of what the language calls their countries: %s', (locale, cities) => {
  const occurrences = [at({ city: 'Bern', country: 'CH' }), at({ city: 'Berlin', country: 'DE' })];
  expect(groupByCity(occurrences, locale).map(({ location }) => location.city)).toEqual(cities);
});

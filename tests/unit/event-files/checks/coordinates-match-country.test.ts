import { describe, expect, test } from 'vitest';
import { coordinatesMatchCountry } from '../../../../src/event-files/checks/coordinates-match-country.ts';
import { makeEventFile } from '../../../fixtures/make-event-file.ts';
import { reportOfCheck } from './report-of-check.ts';

const reportOf = (country: string, latitude: number, longitude: number) =>
  reportOfCheck(coordinatesMatchCountry, [
    makeEventFile({ location: { city: 'A city', country, latitude, longitude } }),
  ]);

describe('coordinates in the country are taken', () => {
  test.each([
    ['Barcelona', 'ES', 41.39, 2.17],
    ['Las Palmas', 'ES', 28.12, -15.43],
    ['London', 'GB', 51.51, -0.13],
    ['Geneva', 'CH', 46.2, 6.14],
    ['Geneva, to the degree', 'CH', 46, 6],
    ['Basel', 'CH', 47.56, 7.59],
    ['Singapore', 'SG', 1.29, 103.85],
    ['Hong Kong', 'HK', 22.32, 114.17],
    ['Hong Kong, as China', 'CN', 22.32, 114.17],
    ['Monaco', 'MC', 43.74, 7.42],
    ['Vatican City', 'VA', 41.9, 12.45],
    ['Malé', 'MV', 4.18, 73.51],
    ['Honolulu', 'US', 21.31, -157.86],
    ['Anchorage', 'US', 61.22, -149.9],
    ['San Juan', 'PR', 18.47, -66.11],
    ['San Juan, as the United States', 'US', 18.47, -66.11],
    ['Saint-Denis, as France', 'FR', -20.88, 55.45],
    ['Douglas', 'IM', 54.15, -4.48],
    ['Longyearbyen', 'SJ', 78.22, 15.65],
    ['Tromsø', 'NO', 69.65, 18.96],
    ['Suva', 'FJ', -18.14, 178.44],
    ['Taveuni, on the antimeridian', 'FJ', -16.85, 179.98],
    ['Rabi, after it', 'FJ', -16.5, -179.99],
    ['Anadyr', 'RU', 64.73, 177.51],
    ['Uelen, after the antimeridian', 'RU', 66.16, -169.81],
    ['Wellington', 'NZ', -41.29, 174.78],
    ['Waitangi, on the Chathams', 'NZ', -43.95, -176.56],
    ['Kiritimati', 'KI', 1.87, -157.43],
    ['Reykjavík', 'IS', 64.15, -21.94],
    ['Ushuaia', 'AR', -54.8, -68.3],
    ['Taipei', 'TW', 25.03, 121.57],
    ['Simferopol', 'UA', 44.95, 34.1],
    ['Quito, by the equator', 'EC', -0.18, -78.47],
    ['Accra, by the meridian', 'GH', 5.6, -0.19],
  ])('%s', (_, country, latitude, longitude) => {
    expect(reportOf(country, latitude, longitude)).toBe('');
  });
});

test('those outside of it are reported, with the slip that it looks like', () => {
  const places: Parameters<typeof reportOf>[] = [
    ['ES', 2.17, 41.39],
    ['US', 40.71, 74.01],
    ['AU', 33.87, 151.21],
    ['BR', 23.55, 46.63],
    ['ES', 48.86, 2.35],
  ];
  expect(places.map((place) => reportOf(...place)).join('\n')).toMatchInlineSnapshot(`
    "2027/a-test-event.mdx:10:13 warning location.latitude: 2.17, with longitude 41.39, isn't in Spain (ES). They look swapped: write latitude: 41.39 and longitude: 2.17.
    2027/a-test-event.mdx:10:13 warning location.latitude: 40.71, with longitude 74.01, isn't in United States (US). A sign looks wrong: write latitude: 40.71 and longitude: -74.01.
    2027/a-test-event.mdx:10:13 warning location.latitude: 33.87, with longitude 151.21, isn't in Australia (AU). A sign looks wrong: write latitude: -33.87 and longitude: 151.21.
    2027/a-test-event.mdx:10:13 warning location.latitude: 23.55, with longitude 46.63, isn't in Brazil (BR). Both signs look wrong: write latitude: -23.55 and longitude: -46.63.
    2027/a-test-event.mdx:10:13 warning location.latitude: 48.86, with longitude 2.35, isn't in Spain (ES). Check the coordinates, or correct country."
  `);
});

test('a longitude that can be no latitude is not taken for a swapped one', () => {
  expect(reportOf('JP', 48.86, 139.69)).toContain('Check the coordinates');
});

test('a place without coordinates, and an event without a place, have nothing to be wrong', () => {
  const online = { attendance: 'online', location: undefined, online: { url: 'https://example.org/' } };
  expect(reportOfCheck(coordinatesMatchCountry, [makeEventFile(), makeEventFile(online)])).toBe('');
});

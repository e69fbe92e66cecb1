import { describe, expect, test } from 'vitest';
import { timeZoneMatchesCountry } from '../../../../src/event-files/checks/time-zone-matches-country.ts';
import { makeEventFile } from '../../../fixtures/make-event-file.ts';
import { reportOfCheck } from './report-of-check.ts';

const reportOf = (country: string, timeZone: string) =>
  reportOfCheck(timeZoneMatchesCountry, [makeEventFile({ timeZone, location: { city: 'A city', country } })]);

describe('a zone of the country', () => {
  test.each([
    ['ES', 'Europe/Madrid'],
    ['ES', 'Atlantic/Canary'],
    ['ES', 'Africa/Ceuta'],
    ['PT', 'Atlantic/Azores'],
    ['US', 'Pacific/Honolulu'],
    ['IN', 'Asia/Kolkata'],
    // Links of the tz database.
    ['NO', 'Europe/Oslo'],
    ['NL', 'Europe/Amsterdam'],
    ['DK', 'Europe/Copenhagen'],
    ['SK', 'Europe/Bratislava'],
    ['SE', 'Europe/Stockholm'],
    ['DE', 'Europe/Busingen'],
    ['LI', 'Europe/Vaduz'],
    // Territories, written as themselves or as their state.
    ['US', 'America/Puerto_Rico'],
    ['PR', 'America/Puerto_Rico'],
    ['FR', 'Indian/Reunion'],
    ['RE', 'Indian/Reunion'],
    ['GB', 'Europe/Isle_of_Man'],
    ['IM', 'Europe/Isle_of_Man'],
    ['IM', 'Europe/London'],
    ['DK', 'America/Nuuk'],
    ['HK', 'Asia/Hong_Kong'],
    ['NO', 'Arctic/Longyearbyen'],
    ['XK', 'Europe/Belgrade'],
  ])('is taken: %s has %s', (country, timeZone) => {
    expect(reportOf(country, timeZone)).toBe('');
  });
});

test('a zone of another country is questioned, with those that the country has', () => {
  const pairs = [
    ['ES', 'America/Chicago'],
    ['FR', 'Europe/Madrid'],
    ['US', 'Europe/London'],
    ['PR', 'America/New_York'],
    ['GB', 'UTC'],
    ['XK', 'Europe/Tirane'],
  ] as const;
  expect(pairs.map(([country, timeZone]) => reportOf(country, timeZone)).join('\n')).toMatchInlineSnapshot(`
    "2027/a-test-event.mdx:5:11 warning timeZone: "America/Chicago" isn't a time zone of Spain (ES), which uses Europe/Madrid, Africa/Ceuta, and Atlantic/Canary. Correct timeZone or country.
    2027/a-test-event.mdx:5:11 warning timeZone: "Europe/Madrid" isn't a time zone of France (FR), which uses Europe/Paris. Correct timeZone or country.
    2027/a-test-event.mdx:5:11 warning timeZone: "Europe/London" isn't a time zone of United States (US), which uses America/New_York, America/Chicago, America/Denver, America/Los_Angeles, and 25 others. Correct timeZone or country.
    2027/a-test-event.mdx:5:11 warning timeZone: "America/New_York" isn't a time zone of Puerto Rico (PR), which uses America/Puerto_Rico. Correct timeZone or country.
    2027/a-test-event.mdx:5:11 warning timeZone: "UTC" isn't a time zone of United Kingdom (GB), which uses Europe/London. Correct timeZone or country.
    2027/a-test-event.mdx:5:11 warning timeZone: "Europe/Tirane" isn't a time zone of Kosovo (XK), which uses Europe/Belgrade. Correct timeZone or country."
  `);
});

test.each([
  ['BS', 'America/Nassau'],
  ['SI', 'Europe/Ljubljana'],
  ['NO', 'Europe/Oslo'],
  ['IS', 'Atlantic/Reykjavik'],
  ['VN', 'Asia/Ho_Chi_Minh'],
  ['FM', 'Pacific/Chuuk, Pacific/Kosrae, and Pacific/Pohnpei'],
  ['RE', 'Indian/Reunion'],
  ['UA', 'Europe/Kyiv'],
  ['HM', 'Indian/Kerguelen'],
])('a country that shares its zone has its own name for it: %s %s', (country, zones) => {
  expect(reportOf(country, 'Asia/Tokyo')).toContain(`which uses ${zones}. Correct`);
});

test('an online event is in no country', () => {
  const online = { attendance: 'online', location: undefined, online: { url: 'https://example.org/' } };
  expect(reportOfCheck(timeZoneMatchesCountry, [makeEventFile({ ...online, timeZone: 'America/Chicago' })])).toBe('');
});

test('a hybrid event is where people meet', () => {
  const hybrid = { attendance: 'hybrid', online: { url: 'https://example.org/' }, timeZone: 'America/Chicago' };
  expect(reportOfCheck(timeZoneMatchesCountry, [makeEventFile(hybrid)])).not.toBe('');
});

test('nothing is said while the zone or the place has an error of its own', () => {
  const files = [{ timeZone: 'America/Chicag' }, { timeZone: 'America/Chicago', location: { country: 'ES' } }];
  expect(
    reportOfCheck(
      timeZoneMatchesCountry,
      files.map((fields) => makeEventFile(fields)),
    ),
  ).toBe('');
});

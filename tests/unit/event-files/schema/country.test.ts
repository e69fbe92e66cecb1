import { expect, test } from 'vitest';
import { toCountryCode } from '../../../../src/event-files/schema/country.ts';
import { reportOf, reportOfText, tableOf } from '../report-of.ts';
import { makeEventText } from '../../../fixtures/make-event-file.ts';

const toFields = (country: unknown) => ({ location: { city: 'Somewhere', country } });

test.each(['ES', 'GB', 'US', 'NO', 'TW', 'XK'])('%s is taken', (country) => {
  expect(reportOf(toFields(country))).toBe('');
});

test('Norway needs no quotes', () => {
  expect(reportOfText(makeEventText().replace('country: ES', 'country: NO'))).toBe('');
});

test('a code that is mistaken for the right one gets it', () => {
  expect(tableOf(['UK', 'es', 'EL'], toFields)).toMatchInlineSnapshot(`
    "9:12 location.country: "UK" isn't a country code. Write GB.
    9:12 location.country: "es" isn't a country code. Write ES.
    9:12 location.country: "EL" isn't a country code. Write GR."
  `);
});

test('a name gets its code', () => {
  expect(tableOf(['Spain', 'United Kingdom', 'South Korea', 'Czechia'], toFields)).toMatchInlineSnapshot(`
    "9:12 location.country: "Spain" isn't a country code. Write ES.
    9:12 location.country: "United Kingdom" isn't a country code. Write GB.
    9:12 location.country: "South Korea" isn't a country code. Write KR.
    9:12 location.country: "Czechia" isn't a country code. Write CZ."
  `);
});

test.each([
  ['USA', 'US'],
  ['United States', 'US'],
  ['Czech Republic', 'CZ'],
  ['Turkey', 'TR'],
  ['The Netherlands', 'NL'],
  ['Kosovo', 'XK'],
])('"%s", as many write, gets %s', (found, code) => {
  expect(reportOf(toFields(found))).toContain(`Write ${code}.`);
});

test('what is no country gets an example', () => {
  expect(tableOf(['', 'XX', 'EU', 'Y', 'constructor'], toFields)).toMatchInlineSnapshot(`
    "9:12 location.country: "" isn't a country code. Write the two capital letters of ISO 3166-1, such as ES for Spain.
    9:12 location.country: "XX" isn't a country code. Write the two capital letters of ISO 3166-1, such as ES for Spain.
    9:12 location.country: "EU" isn't a country code. Write the two capital letters of ISO 3166-1, such as ES for Spain.
    9:12 location.country: "Y" isn't a country code. Write the two capital letters of ISO 3166-1, such as ES for Spain.
    9:12 location.country: "constructor" isn't a country code. Write the two capital letters of ISO 3166-1, such as ES for Spain."
  `);
});

test.each([
  ['Česká republika', 'CZ'],
  ['Scotland, UK', 'GB'],
  ['Korea, Republic of', 'KR'],
  ['Korea (the Republic of)', 'KR'],
  ["Korea, Democratic People's Republic of", 'KP'],
  ['Iran (Islamic Republic of)', 'IR'],
  ['Tanzania, United Republic of', 'TZ'],
  ['Congo, Democratic Republic of the', 'CD'],
  ['Taiwan, Province of China', 'TW'],
  ['Bundesrepublik Deutschland', 'DE'],
  ['República Federativa do Brasil', 'BR'],
  ['Kingdom of the Netherlands', 'NL'],
  ['Dominican Republic', 'DO'],
  ['Paris, France', undefined],
  ['Republic of Nowhere', undefined],
])('%s, as officials write it, is %s', (name, code) => {
  expect(toCountryCode(name)).toBe(code);
});

import { describe, expect, test } from 'vitest';
import { coordinatesMatchCountry } from '../../../../src/event-files/checks/coordinates-match-country.ts';
import { noCollidingDates, noSkippedMonths } from '../../../../src/event-files/checks/no-odd-recurrences.ts';
import { noRegionInCity } from '../../../../src/event-files/checks/no-region-in-city.ts';
import { noFutureDates, noLongEvents, noRepeatedItems } from '../../../../src/event-files/checks/no-slips.ts';
import type { Check } from '../../../../src/event-files/checks/check.ts';
import { makeEventFile } from '../../../fixtures/make-event-file.ts';
import { reportOfCheck } from './report-of-check.ts';

type Fields = Record<string, unknown>;

const NOW = Date.parse('2026-11-27T12:00:00Z');
const said = (check: Check, fields: Fields, now?: number) =>
  reportOfCheck(check, [makeEventFile(fields)], { now }).replaceAll('2027/a-test-event.mdx:', '');
const table = (check: Check, rows: readonly Fields[]) => rows.map((fields) => said(check, fields, NOW)).join('\n');

describe('a date of the past that is still to come', () => {
  test('is reported', () => {
    const news = [{ on: '2027-01-12', text: 'Moved.' }];
    expect(table(noFutureDates, [{ added: '2027-11-22' }, { updated: '2026-12-22' }, { news }])).toMatchInlineSnapshot(`
      "11:8 warning added: The file was added on 2027-11-22, which is still to come: today is 2026-11-27. Correct the date.
      12:10 warning updated: The file was updated on 2026-12-22, which is still to come: today is 2026-11-27. Correct the date.
      13:9 warning news[0].on: This was announced on 2027-01-12, which is still to come: today is 2026-11-27. Correct the date."
    `);
  });

  test.each<Fields>([{ added: '2026-11-27' }, { added: '2026-11-28' }, { updated: '2026-11-27T13:00:00Z' }])(
    '%j is today somewhere',
    (fields) => {
      expect(said(noFutureDates, fields, NOW)).toBe('');
    },
  );

  test('is not looked for in builds, which know no clock', () => {
    expect(said(noFutureDates, { added: '2027-11-22' })).toBe('');
  });
});

describe('an end that is a year late', () => {
  test('is reported with the date that may be meant', () => {
    const rows = [
      { endDate: '2028-03-17' },
      { startDate: '2027-12-30', endDate: '2029-01-02' },
      { endDate: '2027-09-15' },
    ];
    expect(table(noLongEvents, rows)).toMatchInlineSnapshot(`
      "12:10 warning endDate: The event lasts 369 days, until 2028-03-17. If its year is wrong, write 2027-03-17.
      12:10 warning endDate: The event lasts 370 days, until 2029-01-02. If its year is wrong, write 2028-01-02.
      12:10 warning endDate: The event lasts 185 days, until 2027-09-15. Check both dates."
    `);
  });

  test.each<Fields>([
    {},
    { endDate: '2027-03-18' },
    { startDate: '2027-12-30', endDate: '2028-01-02' },
    { startDate: '2027-01', endDate: '2027-12' },
  ])('%j is none', (fields) => {
    expect(said(noLongEvents, fields)).toBe('');
  });
});

describe('a city with more in it', () => {
  const at = (city: string, country: string, region?: string) => ({ location: { city, country, region } });

  test('is reported with its parts', () => {
    const rows = [
      at('Austin, TX', 'US'),
      at('Austin, Texas, USA', 'US'),
      at('Austin TX', 'US'),
      at('Austin (TX)', 'US'),
    ];
    const more = [
      at('Barcelona, Spain', 'ES'),
      at('Toronto, ON', 'CA'),
      at('San Jose, CA', 'US'),
      at('Austin, Texas', 'US', 'TX'),
    ];
    expect(table(noRegionInCity, [...rows, ...more])).toMatchInlineSnapshot(`
      "8:9 warning location.city: "Austin, TX" is more than a city. Write city: Austin and region: TX.
      8:9 warning location.city: "Austin, Texas, USA" is more than a city. Write city: Austin and region: Texas; United States (US) is in country.
      8:9 warning location.city: "Austin TX" is more than a city. Write city: Austin and region: TX.
      8:9 warning location.city: "Austin (TX)" is more than a city. Write city: Austin and region: TX.
      8:9 warning location.city: "Barcelona, Spain" is more than a city. Write city: Barcelona; Spain (ES) is in country.
      8:9 warning location.city: "Toronto, ON" is more than a city. Write city: Toronto and region: ON.
      8:9 warning location.city: "San Jose, CA" is more than a city. Write city: San Jose and region: CA.
      8:9 warning location.city: "Austin, Texas" is more than a city. Write city: Austin and region: TX."
    `);
  });

  test.each([
    at('Halle (Saale)', 'DE'),
    at('St. Louis', 'US'),
    at('Winston-Salem', 'US'),
    at('Den Haag', 'NL'),
    at("L'Aquila", 'IT'),
  ])('$location.city is one', (fields) => {
    expect(said(noRegionInCity, fields)).toBe('');
  });
});

describe('items that are in a list twice', () => {
  const talk = { title: 'A talk', kind: 'talk', startsAt: '2027-03-15T11:00', endsAt: '2027-03-15T12:00' };
  const link = { label: 'All talks', url: 'https://example.org/talks' };

  test('are reported', () => {
    const rows = [
      { recordings: [link, { ...link, label: 'Talks' }] },
      { links: [link, link] },
      { sessions: [talk, { ...talk, id: 'a-talk-2' }] },
      { sessions: [{ ...talk, speakers: ['Ada Lovelace', 'ada lovelace'] }] },
      { tags: ['otel', 'OTel'] },
    ];
    expect(table(noRepeatedItems, rows)).toMatchInlineSnapshot(`
      "15:5 warning recordings[1]: is the same as number 1 of the list. Keep one.
      16:5 warning links[1]: is the same as number 1 of the list. Keep one.
      17:5 warning sessions[1]: is the same as number 1 of the list. Keep one.
      19:9 warning sessions[0].speakers[1]: is the same as number 1 of the list. Keep one.
      14:5 warning tags[1]: is the same as number 1 of the list. Keep one."
    `);
  });

  test.each<Fields>([
    { recordings: [link, { ...link, url: 'https://example.org/other' }] },
    { sessions: [talk, { ...talk, id: 'again', startsAt: '2027-03-15T11:30' }] },
    { sessions: [talk, { ...talk, id: 'again', room: 'B' }] },
    { recordings: [link], links: [link] },
  ])('%j are others', (fields) => {
    expect(said(noRepeatedItems, fields)).toBe('');
  });
});

describe('a rule that passes over months', () => {
  const every = (startDate: string, rule: string) => ({ startDate, repeats: { rule } });

  test('is reported', () => {
    const rows = [
      every('2027-03-31', 'FREQ=MONTHLY;BYMONTHDAY=31'),
      every('2027-03-30', 'FREQ=MONTHLY;BYMONTHDAY=30'),
      every('2027-03-29', 'FREQ=MONTHLY'),
      every('2027-03-15', 'FREQ=MONTHLY;BYMONTHDAY=15,31'),
    ];
    expect(table(noSkippedMonths, rows)).toMatchInlineSnapshot(`
      "13:9 warning repeats.rule: Only seven months of a year have a 31st, so the rule skips the others. For the last day of each month write BYMONTHDAY=-1.
      13:9 warning repeats.rule: February has no 30th, so the rule skips the others. For the last day of each month write BYMONTHDAY=-1.
      13:9 warning repeats.rule: Not every February has a 29th, so the rule skips the others. For the last day of each month write BYMONTHDAY=-1.
      13:9 warning repeats.rule: Only seven months of a year have a 31st, so the rule skips the others. For the last day of each month write BYMONTHDAY=-1."
    `);
  });

  test.each([
    every('2027-03-31', 'FREQ=MONTHLY;BYMONTHDAY=-1'),
    every('2027-03-28', 'FREQ=MONTHLY'),
    every('2027-03-31', 'FREQ=MONTHLY;BYDAY=WE;BYSETPOS=-1'),
    every('2027-03-31', 'FREQ=WEEKLY'),
  ])('$repeats.rule from $startDate does not', (fields) => {
    expect(said(noSkippedMonths, fields)).toBe('');
  });
});

describe('a date that is moved onto another of its series', () => {
  const moved = (changes: Fields[], except: string[] = []) => ({
    repeats: { rule: 'FREQ=WEEKLY;COUNT=5', changes, ...(except.length > 0 && { except }) },
  });

  test('is reported', () => {
    const rows = [
      moved([{ date: '2027-03-22', startDate: '2027-03-29' }]),
      moved([
        { date: '2027-03-22', startDate: '2027-03-24' },
        { date: '2027-03-29', startDate: '2027-03-24' },
      ]),
    ];
    expect(table(noCollidingDates, rows)).toMatchInlineSnapshot(`
      "16:18 warning repeats.changes[0].startDate: 2027-03-29 is already a date of this series, so there would be two on that day. Write another day, such as 2027-03-30; if 2027-03-22 doesn't take place, write status: cancelled instead.
      16:18 warning repeats.changes[0].startDate: 2027-03-24 is already a date of this series, so there would be two on that day. Write another day, such as 2027-03-25; if 2027-03-22 doesn't take place, write status: cancelled instead.
      18:18 warning repeats.changes[1].startDate: 2027-03-24 is already a date of this series, so there would be two on that day. Write another day, such as 2027-03-25; if 2027-03-29 doesn't take place, write status: cancelled instead."
    `);
  });

  test.each([
    moved([{ date: '2027-03-22', startDate: '2027-03-23' }]),
    moved([{ date: '2027-03-22', startDate: '2027-03-29' }], ['2027-03-29']),
    moved([
      { date: '2027-03-22', startDate: '2027-03-29' },
      { date: '2027-03-29', startDate: '2027-03-22' },
    ]),
    moved([
      { date: '2027-03-22', startDate: '2027-03-29' },
      { date: '2027-03-29', status: 'cancelled', startDate: '2027-03-30' },
    ]),
    moved([{ date: '2027-03-22', startDate: '2027-03-22', startTime: undefined }]),
  ])('%j is not', (fields) => {
    expect(said(noCollidingDates, fields)).toBe('');
  });
});

test('coordinates that are swapped are offered the right way round, also with a wrong sign', () => {
  const at = (latitude: number, longitude: number, country: string) => ({
    location: { city: 'X', country, latitude, longitude },
  });
  const rows = [at(2.17, 41.39, 'ES'), at(-87.63, 41.88, 'US'), at(87.63, 41.88, 'US'), at(-46.63, -23.55, 'BR')];
  expect(table(coordinatesMatchCountry, rows)).toMatchInlineSnapshot(`
    "10:13 warning location.latitude: 2.17, with longitude 41.39, isn't in Spain (ES). They look swapped: write latitude: 41.39 and longitude: 2.17.
    10:13 warning location.latitude: -87.63, with longitude 41.88, isn't in United States (US). They look swapped: write latitude: 41.88 and longitude: -87.63.
    10:13 warning location.latitude: 87.63, with longitude 41.88, isn't in United States (US). They look swapped, with a wrong sign: write latitude: 41.88 and longitude: -87.63.
    10:13 warning location.latitude: -46.63, with longitude -23.55, isn't in Brazil (BR). They look swapped: write latitude: -23.55 and longitude: -46.63."
  `);
});

import { describe, expect, test } from 'vitest';
import { reportOf, tableOf } from '../report-of.ts';

const toFields = (timeZone: unknown) => ({ timeZone });

test.each([
  'Europe/Madrid',
  'America/Argentina/Buenos_Aires',
  'Asia/Kolkata',
  'Europe/Kyiv',
  'Africa/Asmara',
  'Pacific/Kiritimati',
  'UTC',
])('%s is taken', (timeZone) => {
  expect(reportOf({ timeZone })).toBe('');
});

test('a name that is nearly right gets its cure', () => {
  const zones = ['Europe/Amsterdm', 'europe/madrid', 'America/Los Angeles', 'Europe/Berlin ', 'Kolkata', 'New York'];
  expect(tableOf(zones, toFields)).toMatchInlineSnapshot(`
    "5:11 timeZone: "Europe/Amsterdm" is not the IANA name of a time zone in its present spelling. Did you mean "Europe/Amsterdam"?
    5:11 timeZone: "europe/madrid" is not the IANA name of a time zone in its present spelling. Write "Europe/Madrid".
    5:11 timeZone: "America/Los Angeles" is not the IANA name of a time zone in its present spelling. Did you mean "America/Los_Angeles"?
    5:11 timeZone: "Europe/Berlin " is not the IANA name of a time zone in its present spelling. Did you mean "Europe/Berlin"?
    5:11 timeZone: "Kolkata" is not the IANA name of a time zone in its present spelling. Did you mean "Asia/Kolkata"?
    5:11 timeZone: "New York" is not the IANA name of a time zone in its present spelling. Did you mean "America/New_York"?"
  `);
});

test('an old or a short name gets its present one', () => {
  const zones = ['Asia/Calcutta', 'Europe/Kiev', 'US/Pacific', 'America/Buenos_Aires', 'Japan', 'Zulu'];
  expect(tableOf(zones, toFields)).toMatchInlineSnapshot(`
    "5:11 timeZone: "Asia/Calcutta" is not the IANA name of a time zone in its present spelling. Write "Asia/Kolkata".
    5:11 timeZone: "Europe/Kiev" is not the IANA name of a time zone in its present spelling. Write "Europe/Kyiv".
    5:11 timeZone: "US/Pacific" is not the IANA name of a time zone in its present spelling. Write "America/Los_Angeles".
    5:11 timeZone: "America/Buenos_Aires" is not the IANA name of a time zone in its present spelling. Write "America/Argentina/Buenos_Aires".
    5:11 timeZone: "Japan" is not the IANA name of a time zone in its present spelling. Write "Asia/Tokyo".
    5:11 timeZone: "Zulu" is written UTC here. Write UTC."
  `);
});

test.each(['Africa/Asmera', 'Pacific/Truk', 'Pacific/Ponape', 'America/Coral_Harbour'])(
  '%s is an old spelling even where the runtime lists it',
  (timeZone) => {
    expect(reportOf({ timeZone })).not.toBe('');
  },
);

test('a fixed offset is refused', () => {
  expect(tableOf(['+02:00', 'UTC+2', 'GMT-5'], toFields)).toMatchInlineSnapshot(`
    "5:11 timeZone: "+02:00" is a fixed offset, which doesn't know summer time. Write the IANA name of the place, such as Europe/Madrid or America/New_York.
    5:11 timeZone: "UTC+2" is a fixed offset, which doesn't know summer time. Write the IANA name of the place, such as Europe/Madrid or America/New_York.
    5:11 timeZone: "GMT-5" is a fixed offset, which doesn't know summer time. Write the IANA name of the place, such as Europe/Madrid or America/New_York."
  `);
});

test('a fixed offset is refused in the spelling of IANA as well', () => {
  expect(reportOf({ timeZone: 'Etc/GMT-2' })).toMatch(/fixed offset/);
});

test('an abbreviation is refused', () => {
  expect(tableOf(['CET', 'PST', 'IST'], toFields)).toMatchInlineSnapshot(`
    "5:11 timeZone: "CET" is an abbreviation, which says neither the place nor its summer time. Write the IANA name of the place, such as Europe/Madrid or America/New_York.
    5:11 timeZone: "PST" is an abbreviation, which says neither the place nor its summer time. Write the IANA name of the place, such as Europe/Madrid or America/New_York.
    5:11 timeZone: "IST" is an abbreviation, which says neither the place nor its summer time. Write the IANA name of the place, such as Europe/Madrid or America/New_York."
  `);
});

test.each(['GMT', 'Z'])('%s is told to be written UTC', (timeZone) => {
  expect(reportOf({ timeZone })).toMatch(/Write "?UTC"?/);
});

test('a name that is none gets an example', () => {
  expect(tableOf(['', 'Local', 'Mars/Olympus'], toFields)).toMatchInlineSnapshot(`
    "5:11 timeZone: "" is not the IANA name of a time zone in its present spelling. Write it as area and city, such as Europe/Madrid.
    5:11 timeZone: "Local" is not the IANA name of a time zone in its present spelling. Write it as area and city, such as Europe/Madrid.
    5:11 timeZone: "Mars/Olympus" is not the IANA name of a time zone in its present spelling. Write it as area and city, such as Europe/Madrid."
  `);
});

test.each(['new york', 'kolkata', 'los angeles'])('the city "%s" is known in small letters too', (timeZone) => {
  expect(reportOf({ timeZone })).toContain('Did you mean');
});

test.each(['Europe/Barcelona', 'Asia/Bangalore', 'Asia/Beijing', 'America/San_Francisco', 'Pacific/Time'])(
  'for %s, a place without a zone, no other place is suggested',
  (timeZone) => {
    expect(reportOf({ timeZone })).not.toContain('Did you mean');
  },
);

describe('the zone of a call for proposals', () => {
  const cfp = (timeZone: string) => ({ cfp: { url: 'https://example.org/cfp', closes: '2027-01-31', timeZone } });

  test('may be Anywhere on Earth', () => {
    expect(reportOf(cfp('Etc/GMT+12'))).toBe('');
  });

  test('follows the same rules', () => {
    expect(reportOf(cfp('CET'))).toMatchInlineSnapshot(
      `"15:13 cfp.timeZone: "CET" is an abbreviation, which says neither the place nor its summer time. Write the IANA name of the place, such as Europe/Madrid or America/New_York."`,
    );
  });
});

test('an old name gets the present one even where runtimes have none other', () => {
  expect(tableOf(['Africa/Asmera', 'Pacific/Truk', 'Etc/UTC', 'GMT', 'Z', 'Etc/GMT-2', 'Factory'], toFields))
    .toMatchInlineSnapshot(`
    "5:11 timeZone: "Africa/Asmera" is not the IANA name of a time zone in its present spelling. Write "Africa/Asmara".
    5:11 timeZone: "Pacific/Truk" is not the IANA name of a time zone in its present spelling. Write "Pacific/Chuuk".
    5:11 timeZone: "Etc/UTC" is written UTC here. Write UTC.
    5:11 timeZone: "GMT" is written UTC here. Write UTC.
    5:11 timeZone: "Z" is written UTC here. Write UTC.
    5:11 timeZone: "Etc/GMT-2" is a fixed offset, which doesn't know summer time. Write the IANA name of the place, such as Europe/Madrid or America/New_York.
    5:11 timeZone: "Factory" is not the IANA name of a time zone in its present spelling. Write it as area and city, such as Europe/Madrid."
  `);
});

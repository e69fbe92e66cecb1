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

test('a name that is nearly right gets its fix', () => {
  const zones = ['Europe/Amsterdm', 'europe/madrid', 'America/Los Angeles', 'Europe/Berlin ', 'Kolkata', 'New York'];
  expect(tableOf(zones, toFields)).toMatchInlineSnapshot(`
    "5:11 timeZone: "Europe/Amsterdm" isn't the current IANA name of a time zone. Did you mean "Europe/Amsterdam"?
    5:11 timeZone: "europe/madrid" isn't the current IANA name of a time zone. Write "Europe/Madrid".
    5:11 timeZone: "America/Los Angeles" isn't the current IANA name of a time zone. Did you mean "America/Los_Angeles"?
    5:11 timeZone: "Europe/Berlin " isn't the current IANA name of a time zone. Did you mean "Europe/Berlin"?
    5:11 timeZone: "Kolkata" isn't the current IANA name of a time zone. Did you mean "Asia/Kolkata"?
    5:11 timeZone: "New York" isn't the current IANA name of a time zone. Did you mean "America/New_York"?"
  `);
});

test('an old or a short name gets its present one', () => {
  const zones = ['Asia/Calcutta', 'Europe/Kiev', 'US/Pacific', 'America/Buenos_Aires', 'Japan', 'Zulu'];
  expect(tableOf(zones, toFields)).toMatchInlineSnapshot(`
    "5:11 timeZone: "Asia/Calcutta" isn't the current IANA name of a time zone. Write "Asia/Kolkata".
    5:11 timeZone: "Europe/Kiev" isn't the current IANA name of a time zone. Write "Europe/Kyiv".
    5:11 timeZone: "US/Pacific" isn't the current IANA name of a time zone. Write "America/Los_Angeles".
    5:11 timeZone: "America/Buenos_Aires" isn't the current IANA name of a time zone. Write "America/Argentina/Buenos_Aires".
    5:11 timeZone: "Japan" isn't the current IANA name of a time zone. Write "Asia/Tokyo".
    5:11 timeZone: "Zulu" must be written as UTC here."
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
    "5:11 timeZone: "+02:00" is a fixed offset, which ignores daylight saving time. Write the IANA name of the place, such as Europe/Madrid or America/New_York.
    5:11 timeZone: "UTC+2" is a fixed offset, which ignores daylight saving time. Write the IANA name of the place, such as Europe/Madrid or America/New_York.
    5:11 timeZone: "GMT-5" is a fixed offset, which ignores daylight saving time. Write the IANA name of the place, such as Europe/Madrid or America/New_York."
  `);
});

test('a fixed offset is refused in the spelling of IANA as well', () => {
  expect(reportOf({ timeZone: 'Etc/GMT-2' })).toMatch(/fixed offset/);
});

test('an abbreviation is refused', () => {
  expect(tableOf(['CET', 'PST', 'IST'], toFields)).toMatchInlineSnapshot(`
    "5:11 timeZone: "CET" is an abbreviation, which can mean several time zones. Write the IANA name of the place, such as Europe/Madrid or America/New_York.
    5:11 timeZone: "PST" is an abbreviation, which can mean several time zones. Write the IANA name of the place, such as Europe/Madrid or America/New_York.
    5:11 timeZone: "IST" is an abbreviation, which can mean several time zones. Write the IANA name of the place, such as Europe/Madrid or America/New_York."
  `);
});

test.each(['GMT', 'Z'])('%s must be written as UTC', (timeZone) => {
  expect(reportOf({ timeZone })).toMatch(/UTC/);
});

test('a name that isn’t a zone gets an example', () => {
  expect(tableOf(['', 'Local', 'Mars/Olympus'], toFields)).toMatchInlineSnapshot(`
    "5:11 timeZone: "" isn't the current IANA name of a time zone. Write it as area and city, such as Europe/Madrid.
    5:11 timeZone: "Local" isn't the current IANA name of a time zone. Write it as area and city, such as Europe/Madrid.
    5:11 timeZone: "Mars/Olympus" isn't the current IANA name of a time zone. Write it as area and city, such as Europe/Madrid."
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
      `"15:13 cfp.timeZone: "CET" is an abbreviation, which can mean several time zones. Write the IANA name of the place, such as Europe/Madrid or America/New_York."`,
    );
  });
});

test('an old name gets the present one even where runtimes have none other', () => {
  expect(tableOf(['Africa/Asmera', 'Pacific/Truk', 'Etc/UTC', 'GMT', 'Z', 'Etc/GMT-2', 'Factory'], toFields))
    .toMatchInlineSnapshot(`
      "5:11 timeZone: "Africa/Asmera" isn't the current IANA name of a time zone. Write "Africa/Asmara".
      5:11 timeZone: "Pacific/Truk" isn't the current IANA name of a time zone. Write "Pacific/Chuuk".
      5:11 timeZone: "Etc/UTC" must be written as UTC here.
      5:11 timeZone: "GMT" must be written as UTC here.
      5:11 timeZone: "Z" must be written as UTC here.
      5:11 timeZone: "Etc/GMT-2" is a fixed offset, which ignores daylight saving time. Write the IANA name of the place, such as Europe/Madrid or America/New_York.
      5:11 timeZone: "Factory" isn't the current IANA name of a time zone. Write it as area and city, such as Europe/Madrid."
    `);
});

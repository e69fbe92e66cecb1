import { describe, expect, test } from 'vitest';
import { readEventFile } from '../../../src/event-files/read-event-file.ts';
import { tidyEventFile } from '../../../src/event-files/tidy-event-file.ts';
import { makeEventText } from '../../fixtures/make-event-file.ts';
import { reportOf, reportOfText } from './report-of.ts';

/** The text of a valid file in which these lines replace those of the same field, or are added. */
function textWith(...lines: string[]): string {
  const [name = ''] = lines[0]?.split(':', 1) ?? [];
  const text = makeEventText();
  const isGroup = new RegExp(String.raw`^${name}:.*\n(?: .*\n)*`, 'm');
  const block = `${lines.join('\n')}\n`;
  return isGroup.test(text) ? text.replace(isGroup, block) : text.replace('---\n\n', `${block}---\n\n`);
}

const reportOfLines = (...lines: string[]) => reportOfText(textWith(...lines));

/** What is said of values of one field, each after the value. */
const tableOfField = (field: string, values: readonly string[], ...more: string[]) =>
  values.map((value) => `${value}\n   ${reportOfLines(`${field}: ${value}`, ...more)}`).join('\n');

describe('a date that is written otherwise gets the date to write', () => {
  const values = [
    '2027–02–03',
    '2027‑02‑03',
    '2027-2-3',
    '2027.02.03',
    '2027/2/3',
    '20270203',
    '2027-3',
    "'2027-02-03 '",
  ];
  const spans = ['2027-02-03 – 2027-02-04', '2027-02-03 - 2027-2-4', '2027-02-03 to 2027-02-04', '2027-02-03/04'];

  test('of the event', () => {
    expect(tableOfField('startDate', [...values, ...spans])).toMatchInlineSnapshot(`
      "2027–02–03
         4:12 startDate: "2027–02–03" isn't a date: "–" isn't a hyphen. Write 2027-02-03.
      2027‑02‑03
         4:12 startDate: "2027‑02‑03" isn't a date: "‑" isn't a hyphen. Write 2027-02-03.
      2027-2-3
         4:12 startDate: "2027-2-3" isn't a date. Write 2027-02-03.
      2027.02.03
         4:12 startDate: "2027.02.03" isn't a date. Write 2027-02-03.
      2027/2/3
         4:12 startDate: "2027/2/3" isn't a date. Write 2027-02-03.
      20270203
         4:12 startDate: "20270203" isn't a date. Write 2027-02-03.
      2027-3
         4:12 startDate: "2027-3" isn't a date. Write 2027-03.
      '2027-02-03 '
         4:12 startDate: "2027-02-03 " isn't a date. Write 2027-02-03.
      2027-02-03 – 2027-02-04
         4:12 startDate: "2027-02-03 – 2027-02-04" is two dates. Write startDate: 2027-02-03 and endDate: 2027-02-04.
      2027-02-03 - 2027-2-4
         4:12 startDate: "2027-02-03 - 2027-2-4" is two dates. Write startDate: 2027-02-03 and endDate: 2027-02-04.
      2027-02-03 to 2027-02-04
         4:12 startDate: "2027-02-03 to 2027-02-04" is two dates. Write startDate: 2027-02-03 and endDate: 2027-02-04.
      2027-02-03/04
         4:12 startDate: "2027-02-03/04" is two dates. Write startDate: 2027-02-03 and endDate: 2027-02-04."
    `);
  });

  test('of other groups', () => {
    const fields = [
      { cfp: { url: 'https://example.org/cfp', closes: '2027-01-01 – 2027-01-31' } },
      { registration: { url: 'https://example.org/', closes: '2027–01–31' } },
      { banner: { from: '2027-1-31' } },
      { news: [{ on: '2027-01-30/31', text: 'Moved.' }] },
    ];
    expect(fields.map(reportOf).join('\n')).toMatchInlineSnapshot(`
      "14:11 cfp.closes: "2027-01-01 – 2027-01-31" is two dates. Write opens: 2027-01-01 and closes: 2027-01-31.
      14:11 registration.closes: "2027–01–31" isn't a date: "–" isn't a hyphen. Write 2027-01-31.
      13:9 banner.from: "2027-1-31" isn't a date. Write 2027-01-31.
      13:9 news[0].on: "2027-01-30/31" is two dates. Write one of them."
    `);
  });

  test.each(['03/02/2027', '3.2.2027', '2027-13-01', 'Q1 2027', '2027-02-30'])(
    'but nothing is guessed of %s',
    (value) => {
      expect(reportOfLines(`startDate: ${value}`)).not.toMatch(/Write \d{4}-/);
    },
  );
});

describe('a time that is written otherwise gets the time to write', () => {
  test('in a field of its own', () => {
    const values = [
      '9:00',
      '9:00 AM',
      '9am',
      '9 p.m.',
      '12am',
      '12:30 pm',
      '09:00:00',
      '18.00',
      '9.30',
      '1800',
      '18h30',
      '18 Uhr',
    ];
    const more = ['noon', '09:00 CET', '24:00', '09:00 – 17:30', '9-17:30', '18:60', '25:00', '13 pm'];
    expect(tableOfField('startTime', [...values, ...more], 'endTime: 23:59')).toMatchInlineSnapshot(`
      "9:00
         12:12 startTime: "9:00" isn't a time. Write 09:00.
      9:00 AM
         12:12 startTime: "9:00 AM" isn't a time. Write 09:00.
      9am
         12:12 startTime: "9am" isn't a time. Write 09:00.
      9 p.m.
         12:12 startTime: "9 p.m." isn't a time. Write 21:00.
      12am
         12:12 startTime: "12am" isn't a time. Write 00:00.
      12:30 pm
         12:12 startTime: "12:30 pm" isn't a time. Write 12:30.
      09:00:00
         12:12 startTime: "09:00:00" isn't a time. Write 09:00.
      18.00
         12:12 startTime: "18.00" isn't a time. Write 18:00.
      9.30
         12:12 startTime: "9.30" isn't a time. Write 09:30.
      1800
         12:12 startTime: "1800" isn't a time. Write 18:00.
      18h30
         12:12 startTime: "18h30" isn't a time. Write 18:30.
      18 Uhr
         12:12 startTime: "18 Uhr" isn't a time. Write 18:00.
      noon
         12:12 startTime: "noon" isn't a time. Write 12:00.
      09:00 CET
         12:12 startTime: "09:00 CET" isn't a time. Write 09:00; the zone is in timeZone.
      24:00
         12:12 startTime: "24:00" isn't a time. Write 23:59; or 00:00, with the next day as the date.
      09:00 – 17:30
         12:12 startTime: "09:00 – 17:30" is two times. Write startTime: 09:00 and endTime: 17:30.
      9-17:30
         12:12 startTime: "9-17:30" is two times. Write startTime: 09:00 and endTime: 17:30.
      18:60
         12:12 startTime: "18:60" isn't a time. Write hours and minutes from 00:00 to 23:59, such as 09:30.
      25:00
         12:12 startTime: "25:00" isn't a time. Write hours and minutes from 00:00 to 23:59, such as 09:30.
      13 pm
         12:12 startTime: "13 pm" isn't a time. Write hours and minutes from 00:00 to 23:59, such as 09:30."
    `);
  });

  test('in a moment of a session', () => {
    const toFields = (startsAt: string) => ({
      sessions: [{ title: 'A talk', kind: 'talk', startsAt, endsAt: '2027-03-15T23:00' }],
    });
    const values = [
      '2027-3-15 9:00',
      '2027-03-15T9:00 AM',
      '2027-03-15, 18.30',
      '2027-03-15T24:00',
      '2027–03–15T09:00',
    ];
    expect(values.map((value) => reportOf(toFields(value))).join('\n')).toMatchInlineSnapshot(`
      "15:15 sessions[0].startsAt: "2027-3-15 9:00" isn't a local date and time. Write 2027-03-15T09:00.
      15:15 sessions[0].startsAt: "2027-03-15T9:00 AM" isn't a local date and time. Write 2027-03-15T09:00.
      15:15 sessions[0].startsAt: "2027-03-15, 18.30" isn't a local date and time. Write 2027-03-15T18:30.
      15:15 sessions[0].startsAt: "2027-03-15T24:00" isn't a local date and time. Write 2027-03-15T23:59, or 2027-03-16T00:00.
      15:15 sessions[0].startsAt: "2027–03–15T09:00" isn't a local date and time. Write 2027-03-15T09:00."
    `);
  });
});

test('a link that has more around it, or less, gets the URL to write', () => {
  const wrapped = [
    '<https://example.org/>',
    '"[Site](https://example.org/)"',
    '[Site](https://example.org/)',
    '(https://example.org/)',
  ];
  const parts = [
    'https://example.org/a b',
    '"https://example.org/ https://example.com/"',
    'mailto:a@example.org',
    'a@example.org',
  ];
  const schemes = [
    'www.example.org',
    'example.org/x?y',
    'https:/example.org',
    'https//example.org',
    'htps://example.org',
    'ftp://example.org',
  ];
  expect(tableOfField('url', [...wrapped, ...parts, ...schemes])).toMatchInlineSnapshot(`
    "<https://example.org/>
       12:6 url: "<https://example.org/>" is more than a URL. Write only https://example.org/
    "[Site](https://example.org/)"
       12:6 url: "[Site](https://example.org/)" is more than a URL. Write only https://example.org/
    [Site](https://example.org/)
       12:12 : This is a Markdown link, which fields can't have. Write only its URL: https://example.org/
    (https://example.org/)
       12:6 url: "(https://example.org/)" is more than a URL. Write only https://example.org/
    https://example.org/a b
       12:6 url: "https://example.org/a b" contains a space. Write https://example.org/a%20b if it is part of the URL, otherwise https://example.org/a.
    "https://example.org/ https://example.com/"
       12:6 url: "https://example.org/ https://example.com/" is more than one URL. Write one here; the others can go into links.
    mailto:a@example.org
       12:6 url: "mailto:a@example.org" is an email address, and this takes the URL of a page. Leave it out here; in the text below the fields, write [Write to us](mailto:a@example.org).
    a@example.org
       12:6 url: "a@example.org" is an email address, and this takes the URL of a page. Leave it out here; in the text below the fields, write [Write to us](mailto:a@example.org).
    www.example.org
       12:6 url: "www.example.org" isn't a web URL. Write it in full: https://www.example.org
    example.org/x?y
       12:6 url: "example.org/x?y" isn't a web URL. Write it in full: https://example.org/x?y
    https:/example.org
       12:6 url: "https:/example.org" isn't a web URL. Write it in full: https://example.org
    https//example.org
       12:6 url: "https//example.org" isn't a web URL. Write it in full: https://example.org
    htps://example.org
       12:6 url: "htps://example.org" isn't a web URL. Write it in full: https://example.org
    ftp://example.org
       12:6 url: "ftp://example.org" isn't a web URL. Write it in full, such as https://example.org/event."
  `);
});

test.each([
  ['15.03.2027', '2027-03-15'],
  ['15/03/2027', '2027-03-15'],
  ['03/15/2027', '2027-03-15'],
  ['March 15, 2027', '2027-03-15'],
  ['15 March 2027', '2027-03-15'],
  ['15th of March 2027', '2027-03-15'],
  ['Mon, 15 Mar 2027', '2027-03-15'],
  ['Monday, March 15th, 2027', '2027-03-15'],
  ['2027-Mar-15', '2027-03-15'],
  ['Sept 2027', '2027-09'],
])('the date %s can mean one only', (written, date) => {
  expect(reportOf({ startDate: written })).toContain(`isn't a date. Write ${date}.`);
});

test.each(['03/04/2027', '3.2.2027', '31.02.2027', 'Marching 15, 2027', '15 Mai 2027', 'Q2 2027'])(
  'nobody can know which date %s is',
  (written) => {
    expect(reportOf({ startDate: written })).toContain('Write year-month-day, such as 2027-03-15');
  },
);

describe('other words get the right one, in one message', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['onsite', { attendance: 'onsite' }, 'Did you mean "in-person"?'],
    ['virtual', { attendance: 'Virtual' }, 'Did you mean "online"?'],
    ['Face to face', { attendance: 'Face to face' }, 'Did you mean "in-person"?'],
    ['name', { title: undefined, name: 'A' }, 'name: isn\'t a field. Did you mean "title"?'],
    ['date', { startDate: undefined, date: '2027-03-15' }, 'date: isn\'t a field. Did you mean "startDate"?'],
    ['end', { end: '2027-03-16' }, 'end: isn\'t a field. Did you mean "endDate"?'],
    ['description', { summary: undefined, description: 'A' }, 'Did you mean "summary"?'],
    ['website', { website: 'https://example.org' }, 'Did you mean "url"?'],
    ['yes', { registration: { url: 'https://example.org', free: 'yes' } }, 'must be true or false. Write true.'],
    ['a list as text', { tags: 'a, b' }, 'must be a list. Write [a, b].'],
    ['a URL for a group', { cfp: 'https://example.org/x' }, 'Write { url: https://example.org/x }.'],
    ['a point at its end', { url: 'https://example.org.' }, "isn't a web URL. Write https://example.org"],
    ['two schemes', { url: 'https://https://example.org' }, "isn't a web URL. Write https://example.org"],
  ])('%s', (_, fields, message) => {
    const report = reportOf(fields);
    expect(report).toContain(message);
    expect(report.split('\n')).toHaveLength(1);
  });

  test.each([
    ['47,07', 'Write 47.07.'],
    ['47.07° N', 'Write 47.07.'],
    ['33.9 S', 'Write -33.9.'],
  ])('latitude: %s', (latitude, message) => {
    const location = { city: 'Graz', country: 'AT', latitude, longitude: 15.4 };
    expect(reportOf({ attendance: 'in-person', location, timeZone: 'Europe/Vienna' })).toContain(message);
  });

  test('a colon that is missing in a group', () => {
    const location = { 'city Graz': null, country: 'AT' };
    const report = reportOf({ attendance: 'in-person', location, timeZone: 'Europe/Vienna' });
    expect(report).toContain("isn't a field. Write a colon after city: city: Graz");
    expect(report).not.toContain('is required');
  });

  test('a group that is a list of one', () => {
    const location = [{ city: 'Graz', country: 'AT' }];
    expect(reportOf({ attendance: 'in-person', location })).toContain('Remove the hyphen before its first field.');
  });
});

describe('a placeholder says nothing, so its field is left out', () => {
  test.each(['TBD', 'tba', 'T.B.C.', '(TBD)', 'to be announced', 'n/a', '???', 'Coming soon!', '–'])('%s', (text) => {
    expect(reportOf({ statusNote: text, status: 'postponed' })).toMatch(/says nothing\. Leave the field out/);
  });

  test.each([
    ...['Venue TBD', 'Location: TBA', 'Will be announced soon', '<TBD>', 'TODO', 'none', 'To follow', 'N.N.'],
    ...['Not announced yet', 'wird noch bekannt gegeben', 'à confirmer', 'por definir', '未定'],
    ...['Register to See Address', 'Needs a location', 'Address hidden'],
  ])('%s as a venue', (venue) => {
    const location = { venue, city: 'Graz', country: 'AT' };
    expect(reportOf({ attendance: 'in-person', location, timeZone: 'Europe/Vienna' })).toMatch(
      /says nothing\. Leave the/,
    );
  });

  test.each(['None of your business', 'Pending Pods', 'Todo Group', 'Unknown Pleasures', 'Offenbach', 'TBD Labs'])(
    '%s says something',
    (venue) => {
      const location = { venue, city: 'Graz', country: 'AT' };
      expect(reportOf({ attendance: 'in-person', location, timeZone: 'Europe/Vienna' })).not.toContain('says nothing');
    },
  );

  test('in any field', () => {
    const session = {
      title: 'TBA',
      kind: 'TBD',
      startsAt: 'TBD',
      endsAt: '2027-03-15T11:00',
      room: 'TBD',
      speakers: ['TBA'],
    };
    const fields = {
      endDate: 'TBD',
      startTime: 'TBD',
      timeZone: 'TBD',
      attendance: 'in-person',
      location: { venue: 'TBD', city: 'TBD', country: 'TBD', latitude: 'TBD' },
      url: 'TBD',
      registration: { url: 'TBD' },
      cfp: { url: 'https://example.org/cfp', closes: 'TBD' },
      sessions: [session],
      organizer: 'TBD',
      tags: ['TBD'],
      related: 'TBD',
    };
    expect(reportOf(fields)).toMatchInlineSnapshot(`
      "14:10 endDate: "TBD" says nothing. Leave the field out until it is known.
      15:12 startTime: "TBD" says nothing. Leave the field out until it is known.
      5:11 timeZone: "TBD" says nothing. An event needs it: The IANA name of the zone that dates and times are in. Example: Europe/Madrid
      8:10 location.venue: "TBD" says nothing. Leave the field out until it is known.
      9:9 location.city: "TBD" says nothing. An event needs it: The city. Example: Barcelona
      10:12 location.country: "TBD" says nothing. An event needs it: The country, as the two letters of ISO 3166-1. Example: ES
      11:13 location.latitude: "TBD" says nothing. Leave the field out until it is known.
      16:6 url: "TBD" says nothing. Leave the field out until it is known.
      18:8 registration.url: "TBD" says nothing. Leave registration out until it is known.
      21:11 cfp.closes: "TBD" says nothing. Leave the field out until it is known.
      23:12 sessions[0].title: "TBA" says nothing. Leave sessions[0] out until it is known.
      24:11 sessions[0].kind: "TBD" says nothing. Leave sessions[0] out until it is known.
      25:15 sessions[0].startsAt: "TBD" says nothing. Leave sessions[0] out until it is known.
      27:11 sessions[0].room: "TBD" says nothing. Leave the field out until it is known.
      29:9 sessions[0].speakers[0]: "TBA" says nothing. Leave it out until it is known.
      30:12 organizer: "TBD" says nothing. Leave the field out until it is known.
      32:5 tags[0]: "TBD" says nothing. Leave it out until it is known.
      33:10 related: "TBD" says nothing. Leave the field out until it is known."
    `);
  });

  test.each(['A day about TBD', 'Unknowns of observability', 'N/A: the missing value', 'What is "to be announced"?'])(
    'but %s says something',
    (title) => {
      expect(reportOf({ title })).toBe('');
    },
  );
});

test('a deadline Anywhere on Earth has no zone', () => {
  const toFields = (timeZone: string) => ({ cfp: { url: 'https://example.org/cfp', closes: '2027-01-31', timeZone } });
  const names = ['AoE', 'AOE', 'Anywhere on Earth', 'UTC-12', '-12:00'];
  expect([...new Set(names.map((name) => reportOf(toFields(name)).replace(name, '…')))]).toMatchInlineSnapshot(`
    [
      "15:13 cfp.timeZone: "…" isn't the name of a zone. A deadline without one is Anywhere on Earth: leave the field out.",
    ]
  `);
  expect(reportOf(toFields('Europe/Madrid'))).toBe('');
});

describe('one message, not two, for a field with another name', () => {
  test.each([
    ['Title', 'title: A test event', 'Title: A test event'],
    ['TITLE', 'title: A test event', 'TITLE: A test event'],
    ['timezone', 'timeZone: Europe/Madrid', 'timezone: Europe/Madrid'],
    ['time_zone', 'timeZone: Europe/Madrid', 'time_zone: Europe/Madrid'],
    ['start-date', 'startDate: 2027-03-15', 'start-date: 2027-03-15'],
    ['Attendance', 'attendance: in-person', 'Attendance: in-person'],
    ['Location', 'location:', 'Location:'],
    ['City', '  city: Barcelona', '  City: Barcelona'],
    ['city:', '  city: Barcelona', '  city:Barcelona:'],
  ])('%s', (_, line, instead) => {
    const report = reportOfText(makeEventText().replace(line, instead));
    expect(report.split('\n')).toHaveLength(1);
    expect(report).toContain("isn't a field");
  });

  test('but one that is missing besides is reported', () => {
    const report = reportOfText(
      makeEventText().replace('title: A', 'Title: A').replace('summary: An event for tests.\n', ''),
    );
    expect(report.split('\n')).toHaveLength(2);
  });
});

test('a comma that is missing in a group or list is pointed to', () => {
  const locations = [
    '{city: Graz country: AT}',
    '{ city: "Graz" country: AT }',
    '{city: Graz; country: AT}',
    '{city=Graz, country=AT}',
  ];
  const links = '[{label: A, url: https://example.org/} {label: B, url: https://example.com/}]';
  expect(
    [
      tableOfField('location', [...locations, '{city:Graz, country: AT}']),
      reportOfLines('location: {', '  city: Graz', '  country: AT', '}'),
      reportOfLines('cfp: {url: https://example.org/ closes: 2027-01-31}'),
      reportOfLines(`links: ${links}`),
      reportOfLines('tags: ["a" "b"]'),
    ].join('\n'),
  ).toMatchInlineSnapshot(`
    "{city: Graz country: AT}
       7:22 : A comma is missing before country. Write one between the parts of a group or list.
    { city: "Graz" country: AT }
       7:25 : A comma is missing before country. Write one between the parts of a group or list.
    {city: Graz; country: AT}
       7:22 : A comma is missing before country. Write it instead of the semicolon.
    {city=Graz, country=AT}
       7:12 location.city=Graz: isn't a field. Write a colon and a space: city: Graz
    7:23 location.country=AT: isn't a field. Write a colon and a space: country: AT
    {city:Graz, country: AT}
       7:12 location.city:Graz: isn't a field. Write a space after the colon: city: Graz
    8:13 : A comma is missing before country. Write one between the parts of a group or list.
    12:32 : A comma is missing before closes. Write one between the parts of a group or list.
    12:46 : A comma is missing here. Write one between the parts of a group or list.
    12:11 : A comma is missing here. Write one between the parts of a group or list."
  `);
  expect(reportOfLines('location: {city: Graz, venue: "Hall: country: AT", country: AT}')).toBe('');
});

describe('spaces that only look like ones', () => {
  const NBSP = '\u00A0';
  const texts: [name: string, text: string][] = [
    ['as indentation', textWith('location:', `${NBSP}${NBSP}city: Graz`, `${NBSP}${NBSP}country: AT`)],
    ['after other spaces', textWith('location:', ` ${NBSP}city: Graz`, ` ${NBSP}country: AT`)],
    ['after a colon', textWith(`title:${NBSP}A test event`)],
    ['before a colon', makeEventText().replace('title:', `title${NBSP}:`)],
    ['in a list', textWith('tags:', `${NBSP}- a`, `${NBSP}- b`)],
    ['of no width', makeEventText().replace('type:', '\u200Btype:')],
    ['of Chinese keyboards', textWith('location:', '\u3000city: Graz', '\u3000country: AT')],
  ];

  test('are named, with all their lines', () => {
    expect(texts.map(([name, text]) => `${name}: ${reportOfText(text)}`).join('\n')).toMatchInlineSnapshot(`
      "as indentation: 8:1 : Here is a no-break space (U+00A0), which YAML takes for a letter. Write ordinary spaces instead, here and on line 9.
      after other spaces: 8:2 : Here is a no-break space (U+00A0), which YAML takes for a letter. Write ordinary spaces instead, here and on line 9.
      after a colon: 2:7 : Here is a no-break space (U+00A0), which YAML takes for a letter. Write ordinary spaces instead.
      before a colon: 2:6 : Here is a no-break space (U+00A0), which YAML takes for a letter. Write ordinary spaces instead.
      in a list: 13:1 : Here is a no-break space (U+00A0), which YAML takes for a letter. Write ordinary spaces instead, here and on line 14.
      of no width: 3:1 : Here is a zero-width space (U+200B), which YAML takes for a letter. Write ordinary spaces instead.
      of Chinese keyboards: 8:1 : Here is an ideographic space (U+3000), which YAML takes for a letter. Write ordinary spaces instead, here and on line 9."
    `);
  });

  test.each(texts)('are replaced by --fix: %s', (_, text) => {
    expect(reportOfText(tidyEventFile(text))).toBe('');
  });

  test('stay in texts', () => {
    const text = textWith(`title: A${NBSP}test${NBSP}event: why`.replace(': why', ''));
    expect(reportOfText(text)).toBe('');
    expect(tidyEventFile(text)).toBe(text);
  });
});

test.each([
  ['in quotes', "title: 'A test event '"],
  ['that YAML keeps', 'title: A test event\u00A0'],
  ['in a list', "tags: ['a ', b]"],
  ['of a date', "startDate: '2027-03-15 '"],
])('--fix removes spaces after a text, %s', (_, line) => {
  const text = textWith(line);
  expect(reportOfText(text)).not.toBe('');
  expect(readEventFile('2027/a', 'a.mdx', tidyEventFile(text)).problems).toEqual([]);
});

test('coordinates the wrong way round get the right one', () => {
  const place = { city: 'Tokyo', country: 'JP', latitude: 139.69, longitude: 35.68 };
  expect(reportOf({ location: place, timeZone: 'Asia/Tokyo' })).toMatchInlineSnapshot(
    `"10:13 location.latitude: is 139.69, which looks swapped. Write latitude: 35.68 and longitude: 139.69."`,
  );
  expect(reportOf({ location: { ...place, longitude: 139 }, timeZone: 'Asia/Tokyo' })).toContain('at most 90');
});

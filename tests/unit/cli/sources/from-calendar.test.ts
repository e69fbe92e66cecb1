import { describe, expect, test } from 'vitest';
import { readCalendar, readFixture, readText, TYPES } from './read-fixture.ts';
import { readSource } from '../../../../src/cli/sources/read-source.ts';

test('an event of whole days is read with its place, and its last day inclusive', () => {
  expect(readFixture('team-days.ics')).toMatchInlineSnapshot(`
    {
      "body": "Two days of talks.

    Bring \\{ideas\\} and \\<questions>.",
      "fields": {
        "endDate": "2027-11-19",
        "location": {
          "address": "Rua Nova da Alfândega",
          "city": "Porto",
          "country": "PT",
          "latitude": 41.143,
          "longitude": -8.621,
          "venue": "Alfândega do Porto",
        },
        "organizer": {
          "name": "Cloud Native Porto",
        },
        "startDate": "2027-11-18",
        "title": "KCD Porto 2027",
        "type": "kcd",
        "url": "https://example.org/porto?day=1",
      },
      "remarks": [],
    }
  `);
});

test('the parts of a recurring event are one event', () => {
  expect(readFixture('recurring.ics')).toMatchInlineSnapshot(`
    {
      "fields": {
        "attendance": "online",
        "endTime": "18:30",
        "online": {
          "url": "https://meet.example.org/collector",
        },
        "repeats": {
          "changes": [
            {
              "date": "2027-02-04",
              "endTime": "19:30",
              "startDate": "2027-02-05",
              "startTime": "18:00",
            },
            {
              "date": "2027-02-11",
              "status": "cancelled",
            },
          ],
          "except": [
            "2027-01-28",
          ],
          "rule": "FREQ=WEEKLY;BYDAY=TH;UNTIL=20270401",
        },
        "startDate": "2027-01-14",
        "startTime": "17:00",
        "timeZone": "Europe/Madrid",
        "title": "Collector office hours",
      },
      "remarks": [],
    }
  `);
});

describe('times', () => {
  const MADRID = { startDate: '2027-03-15', startTime: '09:00', endTime: '10:30', timeZone: 'Europe/Madrid' };
  const FLOATING = { startDate: '2027-03-15', startTime: '09:00', endTime: '10:30' };

  test.each([
    ['IANA', ['DTSTART;TZID=Europe/Madrid:20270315T090000', 'DTEND;TZID=Europe/Madrid:20270315T103000'], [], MADRID],
    [
      'of a name with its maker before it',
      ['DTSTART;TZID=/example.org/20270101_1/Europe/Madrid:20270315T090000', 'DURATION:PT1H30M'],
      [],
      MADRID,
    ],
    [
      'old',
      ['DTSTART;TZID=Asia/Calcutta:20270315T090000', 'DURATION:PT90M'],
      [],
      { ...MADRID, timeZone: 'Asia/Kolkata' },
    ],
    [
      'another for the end',
      ['DTSTART;TZID=Europe/Madrid:20270315T090000', 'DTEND;TZID=Europe/London:20270315T093000'],
      [],
      MADRID,
    ],
    ['none', ['DTSTART:20270315T090000', 'DTEND:20270315T103000'], [], FLOATING],
    ["the calendar's", ['DTSTART:20270315T080000Z', 'DTEND:20270315T093000Z'], ['X-WR-TIMEZONE:Europe/Madrid'], MADRID],
    ['an unknown one', ['DTSTART;TZID=Office Time:20270315T090000', 'DURATION:PT1H30M'], [], FLOATING],
  ])('zone: %s', (name, lines, calendar, fields) => {
    const draft = readCalendar(lines, calendar);
    expect(draft.fields).toEqual({ title: 'A talk', ...fields });
    const remarks: Record<string, string[]> = {
      'an unknown one': [
        'Its times are in "Office Time", which is not the IANA name of a zone. Nobody can know which it is: they were taken as local times of the place.',
      ],
      "the calendar's": [
        'Its zone, Europe/Madrid, is that of the calendar (X-WR-TIMEZONE).',
        'It starts on 2027-03-15 at 08:00 in UTC, which is 2027-03-15 at 09:00 in Europe/Madrid. Its dates and times were converted.',
      ],
    };
    expect(draft.remarks).toEqual(remarks[name] ?? []);
  });

  test('in UTC alone say no local day', () => {
    expect(readCalendar(['DTSTART:20270315T230000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY'])).toMatchInlineSnapshot(`
      {
        "fields": {
          "title": "A talk",
        },
        "remarks": [
          "It repeats (FREQ=DAILY); that was left out, as its dates are unknown.",
          "It starts on 2027-03-15 at 23:00 in UTC, and doesn't say in which zone it is. Its dates and times follow from the zone of the place.",
        ],
      }
    `);
  });

  test('hours of a duration are exact where clocks change', () => {
    const { fields } = readCalendar(['DTSTART;TZID=Europe/Madrid:20270327T230000', 'DURATION:PT6H']);
    expect(fields).toMatchObject({ endDate: '2027-03-28', endTime: '06:00' });
  });

  test.each([
    ['DTEND on the same day', ['DTEND;VALUE=DATE:20270315'], undefined],
    ['a duration of days', ['DURATION:P3D'], '2027-03-17'],
    ['a duration that is not valid', ['DURATION:PTH'], undefined],
    ['nothing', [], undefined],
  ])('whole days with %s', (_name, lines, endDate) => {
    expect(readCalendar(['DTSTART;VALUE=DATE:20270315', ...lines]).fields.endDate).toBe(endDate);
  });
});

describe('places', () => {
  test.each([
    ['Barcelona, Spain', { city: 'Barcelona', country: 'ES' }],
    [
      'Hall 1\\, 747 Example St\\, San Francisco\\, CA 94103\\, USA',
      { city: 'San Francisco', region: 'CA', country: 'US', venue: 'Hall 1', address: '747 Example St' },
    ],
    ['Fira\\, 08038 Barcelona\\, Spain', { venue: 'Fira', city: 'Barcelona', country: 'ES' }],
    ['Atlanta\\, Georgia', undefined],
    ['San Francisco\\, CA', undefined],
    ['Room 5', undefined],
    ['Somewhere\\, Spain', undefined],
  ])('%s', (place, location) => {
    const { fields, remarks } = readCalendar(['DTSTART;VALUE=DATE:20270315', `LOCATION:${place}`]);
    expect(fields.location).toEqual(location);
    expect(remarks.length).toBe(location === undefined ? 1 : 0);
  });

  test('a place and a link leave open how people take part', () => {
    const lines = ['LOCATION:Room 5', 'X-GOOGLE-CONFERENCE:https://meet.example.org/a'];
    const { fields } = readCalendar(['DTSTART;VALUE=DATE:20270315', ...lines]);
    expect(fields).toMatchObject({ online: { url: 'https://meet.example.org/a' } });
    expect(fields.attendance).toBeUndefined();
  });
});

describe('links to join', () => {
  const DAY = 'DTSTART;VALUE=DATE:20270315';
  const SECRET = 'https://example.zoom.us/j/123?pwd=abc';

  test.each([
    ['DESCRIPTION:Join at https://example.zoom.us/j/123.', 'https://example.zoom.us/j/123'],
    ['DESCRIPTION:<a href="https://meet.google.com/abc-defg-hij">Meet</a>', 'https://meet.google.com/abc-defg-hij'],
    ['DESCRIPTION:Watch https://youtu.be/abc?utm_source=a\\, or later', 'https://youtu.be/abc'],
    ['DESCRIPTION:See https://example.org/', undefined],
    [`DESCRIPTION:${SECRET}`, undefined],
    [`LOCATION:${SECRET}`, undefined],
    [`X-GOOGLE-CONFERENCE:${SECRET}`, undefined],
  ])('%s', (line, url) => {
    expect(readCalendar([DAY, line]).fields.online).toEqual(url === undefined ? undefined : { url });
  });

  test('in a description are of no matter where there is a place', () => {
    const { fields } = readCalendar([DAY, 'LOCATION:Room 5', 'DESCRIPTION:https://meet.google.com/abc']);
    expect(fields.online).toBeUndefined();
  });

  test.each([
    ['alone', `Join: ${SECRET} at nine.`, 'Join:  at nine.'],
    ['in HTML', `<p><a href="https://example.zoom.us/j/1?a=b&amp\\;pwd=c">Join</a> us</p>`, 'Join us'],
    ['in Markdown', `[Join](${SECRET}) us`, 'Join us'],
    ['after another one', '<p><a href="https://www.google.com/url?q=https://zoom.us/j/1?pwd%3Dc">Join</a></p>', 'Join'],
  ])('with a password are left out %s, and that is reported', (_, description, body) => {
    const draft = readCalendar([DAY, `DESCRIPTION:${description}`]);
    expect(draft.body).toBe(body);
    expect(draft.remarks).toEqual(['A link contains a password, which everyone could read, so it was left out.']);
  });
});

test.each([
  [String.raw`One <b>day</b>.\n- a\n- b`, 'One \\<b>day\\</b>.\n- a\n- b'],
  [String.raw`<p>One <b>day</b>.</p>\n<p>Two.</p>`, 'One **day**.\n\nTwo.'],
  [String.raw`One <b>day</b>.`, 'One **day**.'],
])('a description in plain text keeps its lines: %s', (description, body) => {
  expect(readCalendar(['DTSTART;VALUE=DATE:20270315', `DESCRIPTION:${description}`]).body).toBe(body);
});

test('what an event file cannot have is left out and reported', () => {
  const lines = ['DTSTART;VALUE=DATE:20270315', 'RRULE:FREQ=MONTHLY;BYDAY=2TU', 'STATUS:TENTATIVE', 'GEO:141;2'];
  const { fields, remarks } = readCalendar(lines);
  expect(fields).toEqual({ title: 'A talk', startDate: '2027-03-15' });
  expect(remarks).toMatchInlineSnapshot(`
    [
      "The calendar says that it is not certain yet (TENTATIVE).",
      "Left out: location.latitude ("141"). It is 141, but can be at most 90.",
      "Left out: repeats. The rule doesn't give startDate (2027-03-15, a Monday). Its first day is 2027-04-13, a Tuesday: write that as startDate, or correct the rule.",
    ]
  `);
});

test('a cancelled event is cancelled', () => {
  expect(readCalendar(['DTSTART;VALUE=DATE:20270315', 'STATUS:CANCELLED']).fields.status).toBe('cancelled');
});

test.each([
  [
    'several events',
    `${readText('team-days.ics')}${readText('recurring.ics')}`,
    'The calendar has 2 events: "KCD Porto 2027" on 2027-11-18, "Collector office hours" on 2027-01-14. Give a file with one of them.',
  ],
  ['no event', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR', 'The calendar has no event in it.'],
  ['a calendar that is cut off', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT', "The calendar can't be read: "],
])('%s: it says so', (_, text, message) => {
  expect(() => readSource(text, { types: TYPES })).toThrow(message);
});

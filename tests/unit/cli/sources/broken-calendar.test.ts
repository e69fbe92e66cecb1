import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSource } from '../../../../src/cli/sources/load-source.ts';
import { calendarOf, read, readCalendar } from './read-fixture.ts';

const DAY = 'DTSTART;VALUE=DATE:20270315';
const TIME = 'DTSTART;TZID=Europe/Madrid:20270315T090000';

describe('what is wrong costs its property, which is reported', () => {
  test.each([
    ['DURATION:P99999999999999D', 'Left out: DURATION ("P99999999999999D"), which isn\'t a valid duration.'],
    ['DURATION:-PT1H', 'Left out: DURATION ("-PT1H"), which isn\'t a valid duration.'],
    ['DURATION:PTH', 'Left out: DURATION ("PTH"), which isn\'t a valid duration.'],
    ['DURATION:an hour', 'Left out: DURATION ("an hour"), which isn\'t a valid duration.'],
    ['DTEND:20271399T000000', 'Left out: DTEND ("2027-13-99T00:00:00"), which isn\'t a valid date or time.'],
    ['GEO:here', "Left out: GEO, which isn't a latitude and a longitude."],
    ['RRULE:every week', 'Left out: RRULE ("every week"), which isn\'t a valid rule.'],
    ['LOCATION;LANGUAGE', "Left out: LOCATION, which can't be read."],
    ['LOCATION:Caf\uFFFD', "Left out: LOCATION, which isn't UTF-8."],
    ['Passcode 123', "Left out: lines that aren't properties of a calendar (1)."],
  ])('%s', (line, remark) => {
    const { fields, remarks } = readCalendar([TIME, line]);
    expect(fields).toEqual({ title: 'A talk', startDate: '2027-03-15', startTime: '09:00', timeZone: 'Europe/Madrid' });
    expect(remarks).toEqual([remark]);
  });

  test.each([
    ['DTSTART:20271399T090000', '("2027-13-99T09:00:00")'],
    ['DTSTART:20270230T090000', '("2027-02-30T09:00:00")'],
  ])('%s', (line, quoted) => {
    const { fields, remarks } = readCalendar([line, 'DTEND:20270315T100000']);
    expect(fields).toEqual({ title: 'A talk' });
    expect(remarks[0]).toBe(`Left out: DTSTART ${quoted}, which isn't a valid date or time.`);
  });

  test('an end before the start', () => {
    const { fields, remarks } = readCalendar([DAY, 'DTEND;VALUE=DATE:20270314']);
    expect(fields).toEqual({ title: 'A talk', startDate: '2027-03-15' });
    expect(remarks).toEqual(['Left out: DTEND ("2027-03-14"), which is before DTSTART.']);
  });

  test('days of EXDATE are counted', () => {
    const { fields, remarks } = readCalendar([DAY, 'RRULE:FREQ=WEEKLY', 'EXDATE;VALUE=DATE:20270322,20279999']);
    expect(fields.repeats).toEqual({ rule: 'FREQ=WEEKLY', except: ['2027-03-22'] });
    expect(remarks).toEqual(["Left out: days of EXDATE that aren't valid (1)."]);
  });
});

test.each([
  ['FREQ=MONTHLY;BYDAY=+3MO', 'FREQ=MONTHLY;BYDAY=3MO'],
  ['BYDAY=+3MO;FREQ=MONTHLY;', 'FREQ=MONTHLY;BYDAY=3MO'],
  ['freq=weekly; byday = mo, we', 'FREQ=WEEKLY;BYDAY=MO,WE'],
  ['FREQ=WEEKLY;BYDAY=MO\\,WE', 'FREQ=WEEKLY;BYDAY=MO,WE'],
  ['FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0;BYSECOND=0', 'FREQ=WEEKLY;BYDAY=MO'],
  ['RRULE:FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY;BYDAY=MO'],
])('a rule is read however it is written: %s', (written, rule) => {
  const { fields, remarks } = readCalendar([TIME, `RRULE:${written}`]);
  expect(fields.repeats).toEqual({ rule });
  expect(remarks).toEqual([]);
});

test.each([
  ['after its end', `${calendarOf([DAY])}\r\n<!-- served in 3 ms -->\r\nX-CACHE:HIT`, 2],
  ['between two calendars', `${calendarOf([DAY])}\r\nbye\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR`, 1],
])('lines %s are left out, which is reported', (_, text, count) => {
  const { fields, remarks } = read(text);
  expect(fields).toEqual({ title: 'A talk', startDate: '2027-03-15' });
  expect(remarks).toEqual([`Left out: lines outside of BEGIN:VCALENDAR and END:VCALENDAR (${String(count)}).`]);
});

test('a calendar that only lacks its own end is read', () => {
  expect(read(calendarOf([DAY]).replace(/\r\nEND:VCALENDAR$/, '')).fields.startDate).toBe('2027-03-15');
});

describe('a file', () => {
  const load = async (bytes: Buffer) => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'source-')), 'a.ics');
    writeFileSync(file, bytes);
    return read((await loadSource(file)).text).fields;
  };
  const [before, after] = [
    Buffer.from('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Caf'),
    '\r\nEND:VEVENT\r\nEND:VCALENDAR',
  ];
  const [first, second] = Buffer.from('é');

  test.each([
    ['CRLF and a space', '\r\n '],
    ['CRLF and a tab', '\r\n\t'],
    ['LF and a space', '\n '],
  ])('whose lines are folded within a character by %s is read', async (_, fold) => {
    const bytes = [before, Buffer.of(first ?? 0), Buffer.from(fold), Buffer.of(second ?? 0), Buffer.from(after)];
    expect(await load(Buffer.concat(bytes))).toEqual({ title: 'Café' });
  });

  test('in which one property is in another encoding loses that property', async () => {
    const bytes = [before, Buffer.of(0xe9), Buffer.from(`\r\nLOCATION:Lima\\, Peru${after}`)];
    expect(await load(Buffer.concat(bytes))).toEqual({ location: { city: 'Lima', country: 'PE' } });
  });
});

test.each([
  ['DTSTART:20270315', 'DTEND:20270317', { startDate: '2027-03-15', endDate: '2027-03-16' }],
  ['DTSTART:2027-03-15', 'DTEND:2027-03-16', { startDate: '2027-03-15' }],
  ['DTSTART;VALUE=DATE:2027-03-15', 'DTEND;VALUE=DATE:2027-03-16', { startDate: '2027-03-15' }],
  ['DTSTART;VALUE=DATE-TIME:20270315', 'X-A:1', { startDate: '2027-03-15' }],
  [
    'DTSTART;TZID=Europe/Madrid;VALUE=DATE:20270315T090000',
    'DTEND;TZID=Europe/Madrid:2027-03-15 17:00',
    { startDate: '2027-03-15', startTime: '09:00', endTime: '17:00', timeZone: 'Europe/Madrid' },
  ],
  [
    'DTSTART;TZID="Europe/Madrid":2027-03-15T09:00:00',
    'DTEND:2027-03-15T16:00:00.000Z',
    { startDate: '2027-03-15', startTime: '09:00', endTime: '17:00', timeZone: 'Europe/Madrid' },
  ],
  [
    'DTSTART;TZID=Europe/Madrid:20270315T090000',
    'DTEND:2027-03-15T17:00:00+0100',
    { startDate: '2027-03-15', startTime: '09:00', endTime: '17:00', timeZone: 'Europe/Madrid' },
  ],
])('dates are read as they are written elsewhere: %s, %s', (start, end, fields) => {
  expect(readCalendar([start, end])).toEqual({ fields: { title: 'A talk', ...fields }, remarks: [] });
});

test.each(['soon', '15.03.2027', '2027-3-5', '2027-02-30', '99999999'])('DTSTART:%s is quoted as it is', (text) => {
  const shown = text === '2027-02-30' ? text : text.replace('99999999', '9999-99-99');
  expect(readCalendar([`DTSTART:${text}`]).remarks[0]).toBe(
    `Left out: DTSTART ("${shown}"), which isn't a valid date or time.`,
  );
});

test.each([
  ['SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Caf=C3=A9 OTel', 'Café OTel'],
  ['SUMMARY;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Caf=E9', 'Café'],
  ['SUMMARY;QUOTED-PRINTABLE:Caf=C3=A9', 'Café'],
  ['SUMMARY;ENCODING=QUOTED-PRINTABLE:OTel=20=\r\nDay', 'OTel Day'],
  ['SUMMARY:1=C3 and 2', '1=C3 and 2'],
])('a text of vCalendar 1.0 is decoded: %s', (line, title) => {
  const { fields } = read(calendarOf([line, 'DTSTART;VALUE=DATE:20270315']).replace('SUMMARY:A talk\r\n', ''));
  expect(fields.title).toBe(title);
});

test.each(['2027-03-22,nonsense', '20270322,nonsense', '2027-03-22,2027-13-01'])(
  'of %s, what isn’t a day is counted',
  (days) => {
    const lines = ['DTSTART;VALUE=DATE:20270315', 'RRULE:FREQ=WEEKLY;COUNT=4', `EXDATE;VALUE=DATE:${days}`];
    const { fields, remarks } = readCalendar(lines);
    expect(fields.repeats).toMatchObject({ except: ['2027-03-22'] });
    expect(remarks).toEqual(["Left out: days of EXDATE that aren't valid (1)."]);
  },
);

test('a position without numbers is left out, which is reported', () => {
  const { fields, remarks } = readCalendar(['DTSTART;VALUE=DATE:20270315', 'GEO:abc;def']);
  expect(fields).not.toHaveProperty('location');
  expect(remarks).toEqual(["Left out: GEO, which can't be read."]);
});

test('lines before a calendar are left out, which is reported', () => {
  const { fields, remarks } = read(`Content-Type: text/calendar\r\n\r\n${calendarOf(['DTSTART;VALUE=DATE:20270315'])}`);
  expect(fields).toMatchObject({ title: 'A talk', startDate: '2027-03-15' });
  expect(remarks).toEqual(['Left out: lines outside of BEGIN:VCALENDAR and END:VCALENDAR (1).']);
});

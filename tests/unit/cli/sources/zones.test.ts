import windowsZones from 'windows-iana';
import { describe, expect, test } from 'vitest';
import { readCalendar, readJsonLd } from './read-fixture.ts';

const SAN_FRANCISCO = String.raw`LOCATION:Moscone Center\, 747 Howard St\, San Francisco\, CA 94103\, USA`;
const LATE = ['DTSTART:20270311T020000Z', 'DTEND:20270311T040000Z'];
const THERE = { startDate: '2027-03-10', startTime: '18:00', endTime: '20:00', timeZone: 'America/Los_Angeles' };
const CONVERTED =
  'It starts on 2027-03-11 at 02:00 in UTC, which is 2027-03-10 at 18:00 in America/Los_Angeles. Its dates and times were converted.';

describe('an instant', () => {
  test('becomes the local date and time of the place, which is reported', () => {
    const { fields, remarks } = readCalendar([...LATE, SAN_FRANCISCO], ['X-WR-TIMEZONE:Europe/Madrid']);
    expect(fields).toMatchObject(THERE);
    expect(remarks).toEqual([CONVERTED]);
  });

  test.each([
    ['a zone', { timeZone: 'America/Los_Angeles' }],
    ['a place', { location: { city: 'San Francisco', country: 'US' } }],
    ['a region', { location: { city: 'Somewhere', region: 'CA', country: 'US' } }],
  ])('waits for %s', (_, where) => {
    expect(readCalendar(LATE).fields.startDate).toBeUndefined();
    expect(readCalendar(LATE, [], where)).toMatchObject({ fields: { ...THERE }, remarks: [CONVERTED] });
  });

  test('stays open where a country has several zones', () => {
    const { fields, remarks } = readCalendar(LATE, [], { location: { country: 'US' } });
    expect(fields).toEqual({ title: 'A talk' });
    expect(remarks[0]).toContain('It starts on 2027-03-11 at 02:00 in UTC');
  });

  test('in JSON-LD becomes that of the place as well', () => {
    const location = { address: { addressLocality: 'San Francisco', addressRegion: 'CA', addressCountry: 'US' } };
    const { fields } = readJsonLd({ startDate: '2027-03-11T02:00:00Z', endDate: '2027-03-11T04:00Z', location });
    expect(fields).toMatchObject(THERE);
  });

  test.each([
    ['2027-01-10T18:30+00:00', { startTime: '18:30', timeZone: 'Europe/London' }, 0],
    ['2027-07-10T18:30Z', { startTime: '19:30', timeZone: 'Europe/London' }, 1],
    ['2027-07-10T18:30+01:00', { startTime: '18:30' }, 0],
  ])('%s in London is converted only where clocks differ', (startDate, fields, remarks) => {
    const location = { address: { addressLocality: 'London', addressCountry: 'GB' } };
    const draft = readJsonLd({ startDate, location });
    expect(draft.fields).toMatchObject(fields);
    expect(draft.remarks).toHaveLength(remarks);
  });

  test('of a weekly rule moves its weekday, exceptions and end', () => {
    const rule = 'RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20270401T020000Z';
    const { fields, remarks } = readCalendar([...LATE, rule, 'EXDATE:20270318T010000Z', SAN_FRANCISCO]);
    expect(fields.repeats).toEqual({ rule: 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20270331', except: ['2027-03-17'] });
    expect(remarks.at(-1)).toContain('here it repeats at 18:00 in America/Los_Angeles');
  });
});

test.each([
  ['2027-03-15T18:30+01:00', 'America/New_York', { startDate: '2027-03-15', startTime: '13:30' }, 1],
  ['2027-03-15T00:30+01:00', 'America/New_York', { startDate: '2027-03-14', startTime: '19:30' }, 1],
  ['2027-03-15T18:30+01:00', 'Europe/Madrid', { startDate: '2027-03-15', startTime: '18:30' }, 0],
  ['2027-03-15T18:30', 'America/New_York', { startDate: '2027-03-15', startTime: '18:30' }, 0],
  ['2027-03-15T18:30+01:00[Europe/Madrid]', 'America/New_York', { startDate: '2027-03-15', startTime: '13:30' }, 1],
  ['2027-03-15T18:30[Europe/Madrid]', undefined, { startTime: '18:30', timeZone: 'Europe/Madrid' }, 0],
])(
  '%s given %s is converted where its offset does not fit, which is reported',
  (startDate, timeZone, fields, count) => {
    const draft = readJsonLd({ startDate }, { timeZone });
    expect(draft.fields).toMatchObject({ ...fields, ...(timeZone !== undefined && { timeZone }) });
    expect(draft.remarks).toHaveLength(count);
  },
);

test('a time in a zone that is not that of its place is converted, which is reported', () => {
  const { fields, remarks } = readCalendar(['DTSTART;TZID=Europe/Madrid:20270311T030000', SAN_FRANCISCO]);
  expect(fields).toMatchObject({ startDate: '2027-03-10', startTime: '18:00', timeZone: 'America/Los_Angeles' });
  expect(remarks).toEqual([expect.stringContaining('in Europe/Madrid, which is 2027-03-10 at 18:00 in America/Los')]);
});

test('a time without a zone is that of its place before that of the calendar', () => {
  const { fields, remarks } = readCalendar(['DTSTART:20270311T090000', SAN_FRANCISCO], ['X-WR-TIMEZONE:Europe/Madrid']);
  expect(fields).toMatchObject({ startTime: '09:00', timeZone: 'America/Los_Angeles' });
  expect(remarks).toEqual([
    'Its times are in no zone. They were taken as those of the place (America/Los_Angeles), not of the calendar (Europe/Madrid).',
  ]);
});

test('whole days are never in the zone of the calendar', () => {
  const { fields, remarks } = readCalendar(
    ['DTSTART;VALUE=DATE:20270311', SAN_FRANCISCO],
    ['X-WR-TIMEZONE:Asia/Tokyo'],
  );
  expect(fields).toMatchObject({ startDate: '2027-03-11' });
  expect([fields.timeZone, ...remarks]).toEqual([undefined]);
});

describe('zones of Windows', () => {
  const NAMES = [...new Set(windowsZones.WINDOWS_TO_IANA_MAP.map(({ windowsName }) => windowsName))];

  test('are all known: as a zone, or by their offset', () => {
    const unknown = NAMES.filter((name) => {
      const { fields } = readCalendar([`DTSTART;TZID="${name}":20270311T120000`], [], { timeZone: 'Asia/Tokyo' });
      return fields.startTime === '12:00' && !/Tokyo|Korea|Yakutsk|Transbaikal|North/.test(name);
    });
    expect(unknown).toEqual([]);
  });

  test.each([
    ['W. Europe Standard Time', '', 'Europe/Berlin', 1],
    ['w. europe standard time', '', 'Europe/Berlin', 1],
    ['W. Europe Standard Time 1', '', 'Europe/Berlin', 1],
    ['W. Europe Standard Time', String.raw`LOCATION:Hall\, Wien\, Österreich`, 'Europe/Vienna', 1],
    ['India Standard Time', '', 'Asia/Kolkata', 1],
    ['Russia Time Zone 3', '', 'Europe/Samara', 1],
    ['UTC-11', '', 'Pacific/Pago_Pago', 1],
    ['UTC', '', undefined, 1],
    ['Dateline Standard Time', '', undefined, 1],
  ])('"%s" %s', (tzid, place, timeZone, remarks) => {
    const draft = readCalendar([`DTSTART;TZID=${tzid}:20270311T120000`, ...(place === '' ? [] : [place])]);
    expect(draft.fields.timeZone).toBe(timeZone);
    expect(draft.remarks.length).toBeGreaterThanOrEqual(remarks);
  });
});

describe('zones as Windows shows them, without a definition', () => {
  // What clocks in Vienna show when it is 12:00 there.
  test.each([
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', '12:00'],
    ['(GMT+09:00) Osaka, Sapporo, Tokyo', '05:00'],
    ['(UTC-05:00) Eastern Time (US & Canada)', '18:00'],
    ['(UTC-08:00) Pacific Time (US and Canada); Tijuana', '21:00'],
    ['Pacific Time (US & Canada)', '21:00'],
    ['(UTC) Dublin, Edinburgh, Lisbon, London', '13:00'],
    ['(UTC) Coordinated Universal Time', '14:00'],
    ['(UTC-09:00) Alaska', '22:00'],
    ['(UTC-10:00) Hawaii', '00:00'],
    ['(UTC-07:00) Arizona', '21:00'],
    ['(UTC-03:00) Brasilia', '17:00'],
    ['(UTC-03:30) Newfoundland', '16:30'],
    ['(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', '08:30'],
    ['(UTC+05:45) Kathmandu', '08:15'],
    ['(UTC+06:30) Yangon (Rangoon)', '07:30'],
    ['(UTC+10:00) Canberra, Melbourne, Sydney', '04:00'],
    ['(UTC+09:30) Adelaide', '04:30'],
    ['(UTC+12:00) Auckland, Wellington', '02:00'],
    // Istanbul has left that offset, Athens hasn't.
    ['(UTC+02:00) Istanbul, Athens', '11:00'],
    ['(UTC+07:00) Somewhere', '07:00'],
    ['Eastern', '18:00'],
    ['Eastern Daylight Time', '18:00'],
    ['W. Europe Daylight Time', '12:00'],
    ['EST5EDT', '18:00'],
    ['CET', '12:00'],
  ])('%s', (tzid, startTime) => {
    const lines = [`DTSTART;TZID="${tzid}":20270611T120000`, 'LOCATION:Hall\\, Wien\\, Österreich'];
    const { fields, remarks } = readCalendar(lines);
    expect(fields).toMatchObject({ startTime });
    expect(remarks.join(' ')).toContain(tzid.includes('Universal') ? 'in UTC, which is' : `"${tzid}"`);
  });

  test.each(['Customized Time Zone', 'PST', 'tzone://Microsoft/Custom'])(
    '%s is nobody’s, which is reported',
    (tzid) => {
      const lines = [`DTSTART;TZID="${tzid}":20270611T120000`, 'LOCATION:Hall\\, Wien\\, Österreich'];
      const { fields, remarks } = readCalendar(lines);
      expect(fields).toMatchObject({ startTime: '12:00' });
      expect(remarks).toEqual([
        `Its times are in "${tzid}", which is not the IANA name of a zone. Nobody can know which it is: they were taken as local times of the place.`,
      ]);
    },
  );
});

describe('a zone of which only its calendar knows', () => {
  const DEFINITION = ['BEGIN:VTIMEZONE', 'TZID:Office', 'BEGIN:STANDARD', 'DTSTART:16010101T000000'];
  const OFFSETS = ['TZOFFSETFROM:+0100', 'TZOFFSETTO:+0100', 'END:STANDARD', 'END:VTIMEZONE'];

  test('gives instants by its definition', () => {
    const { fields } = readCalendar(
      ['DTSTART;TZID=Office:20270311T030000', SAN_FRANCISCO],
      [...DEFINITION, ...OFFSETS],
    );
    expect(fields).toMatchObject({ startDate: '2027-03-10', startTime: '18:00', timeZone: 'America/Los_Angeles' });
  });

  test.each([
    ['UTC+01:00', '18:00'],
    ['GMT+0100', '18:00'],
    ['Etc/GMT-1', '18:00'],
    ['Nowhere', '03:00'],
    ['tzone://Microsoft/Utc', '19:00'],
  ])('gives them as "%s" by its offset', (tzid, startTime) => {
    expect(readCalendar([`DTSTART;TZID="${tzid}":20270311T030000`, SAN_FRANCISCO]).fields.startTime).toBe(startTime);
  });
});

test('an instant in UTC is local where the event is in UTC', () => {
  const { fields, remarks } = readCalendar(LATE, [], { timeZone: 'UTC' });
  expect(fields).toMatchObject({ startDate: '2027-03-11', startTime: '02:00', endTime: '04:00', timeZone: 'UTC' });
  expect(remarks).toEqual([]);
});

test('a zone with a colon that lacks its quotation marks is read', () => {
  const { fields } = readCalendar(['DTSTART;TZID=tzone://Microsoft/Utc:20270311T030000', SAN_FRANCISCO]);
  expect(fields.startTime).toBe('19:00');
});

test.each(['GMT', 'Etc/GMT', 'Etc/UTC', 'Zulu', 'Z', 'UTC+0', 'utc'])('%s is UTC', (tzid) => {
  const { fields } = readCalendar([`DTSTART;TZID=${tzid}:20270315T180000`, 'LOCATION:Berlin\\, Germany']);
  expect(fields).toMatchObject({ startTime: '19:00', timeZone: 'Europe/Berlin' });
});

test('a zone of another country with the same time is that of the place, which is reported', () => {
  const { fields, remarks } = readCalendar(['DTSTART;TZID=Europe/Berlin:20270315T180000', 'LOCATION:Paris\\, France']);
  expect(fields).toMatchObject({ startTime: '18:00', timeZone: 'Europe/Paris' });
  expect(remarks).toEqual([
    "Its zone, Europe/Berlin, isn't that of the place (Europe/Paris), which has the same time then and was taken.",
  ]);
});

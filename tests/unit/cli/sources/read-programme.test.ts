import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../../../src/cli/sources/read-source.ts';
import { SourceError } from '../../../../src/cli/sources/found.ts';
import { readProgramme } from '../../../../src/cli/sources/programme/read-programme.ts';
import {
  FRAB_JSON,
  FRAB_XML,
  PRETALX_WIDGET,
  SCHED,
  SESSIONIZE_ALL,
  SESSIONIZE_GRID,
} from '../../../fixtures/programmes.ts';

const MADRID = 'Europe/Madrid';
const read = (text: string, timeZone = MADRID) => readProgramme(text, { timeZone });
const YOU = { startsAt: '2027-03-15T09:30', endsAt: '2027-03-15T10:00', kind: 'talk' };
const COLLECTORS = { title: 'Collectors', startsAt: '2027-03-15T11:00', endsAt: '2027-03-15T12:00', kind: 'workshop' };
const MATERIAL = {
  title: 'OpenTelemetry & you',
  speakers: ['Ada Lovelace', 'Grace Hopper'],
  recording: 'https://youtu.be/abc',
};

test("a calendar of Sched's is read in the event's zone, with the speakers of its titles and descriptions", () => {
  const { sessions, notes } = read(SCHED);
  expect(sessions).toMatchObject([
    {
      ...YOU,
      key: 'c0ffee01',
      title: 'OpenTelemetry: The Next - Big Thing',
      room: 'Hall 8',
      speakers: ['Ada Lovelace', 'Grace Hopper'],
      url: 'https://kccnc2027.sched.com/event/c0ffee01',
      topics: ['Observability'],
    },
    {
      ...COLLECTORS,
      title: 'Tutorial: Collectors',
      room: 'Hall 7',
      speakers: ['Mary Somerville', 'Ada Lovelace'],
    },
    { title: 'Databases', startsAt: '2027-03-16T14:00', status: 'cancelled' },
  ]);
  expect(notes).toEqual([
    'Its times are in UTC or another zone; they were converted to Europe/Madrid.',
    'All rooms end in "Fira, Barcelona", which was left out.',
    'Speakers were read from the ends of titles (1). Check them.',
    'Breaks and the like were left out (1): "Coffee Break 🍩".',
    'It contains a passcode, which everyone could read, so it was left out.',
  ]);
  expect(JSON.stringify(sessions)).not.toContain('443071');
});

test.each([
  ['XML', FRAB_XML, { slides: 'https://pretalx.example.org/a.pdf' }],
  ['JSON', FRAB_JSON, {}],
])('a schedule of frab and pretalx is read: %s', (_name, text, slides) => {
  const { sessions, version, notes } = read(text);
  const url = 'https://pretalx.example.org/otel/talk/AAAAAA/';
  expect(sessions.slice(0, 2)).toMatchObject([
    { ...YOU, ...MATERIAL, ...slides, key: 'g-1', room: 'Hall 8 & 9', url, topics: ['Observability', 'Talk'] },
    { ...COLLECTORS, key: 'g-2', room: 'Hall 8 & 9' },
  ]);
  expect(version).toBe('0.9');
  expect(notes.filter((note) => note.startsWith('Its times'))).toEqual([]);
});

test('what takes place after midnight is on the next day', () => {
  expect(read(FRAB_XML).sessions[2]).toMatchObject({ title: 'Late night', startsAt: '2027-03-16T00:30' });
});

test("pretalx's widget is read", () => {
  expect(read(PRETALX_WIDGET)).toMatchObject({
    sessions: [{ ...YOU, key: 'AAAAAA', room: 'Hall 8', speakers: ['Ada Lovelace'], topics: ['Observability'] }],
    version: '0.9',
    notes: ['Breaks and the like were left out (1): "Lunch".'],
  });
});

test("Sessionize's view of all is read, and that its times have no zone is said", () => {
  const { sessions, notes } = read(SESSIONIZE_ALL);
  expect(sessions).toMatchObject([
    { ...YOU, ...MATERIAL, key: '101', room: 'Hall 8' },
    { ...COLLECTORS, key: '102' },
    { title: 'Databases' },
  ]);
  expect(sessions[2]?.startsAt).toBeUndefined();
  expect(notes).toEqual([
    'Its times have no zone, and were taken as those of Europe/Madrid.',
    'Breaks and the like were left out (1): "Registration & breakfast".',
  ]);
});

test('each session of its grid is read once', () => {
  const { sessions } = read(SESSIONIZE_GRID);
  expect(sessions).toMatchObject([
    { ...YOU, speakers: ['Ada Lovelace'], room: 'Hall 8' },
    { title: 'Collectors', kind: 'talk' },
  ]);
});

describe('times are those of the event', () => {
  const sessionize = (startsAt: string) =>
    JSON.stringify([{ sessions: [{ id: 1, title: 'A', startsAt, endsAt: startsAt }] }]);
  const floating = 'Its times have no zone, and were taken as those of';

  test.each([
    ['2027-03-15T09:30:00Z', 'America/New_York', '2027-03-15T05:30', 'Its times are in UTC or another zone'],
    ['2027-03-15T02:30:00+01:00', 'America/New_York', '2027-03-14T21:30', 'Its times are in UTC or another zone'],
    ['2027-03-15T09:30:00+0100', MADRID, '2027-03-15T09:30', undefined],
    ['2027-07-15T09:30:00.000Z', MADRID, '2027-07-15T11:30', 'Its times are in UTC or another zone'],
    ['2027-03-15T09:30:00', 'Asia/Tokyo', '2027-03-15T09:30', floating],
    ['2027-03-15 09:30', MADRID, '2027-03-15T09:30', floating],
  ])('%s in %s', (said, timeZone, startsAt, note) => {
    const { sessions, notes } = read(sessionize(said), timeZone);
    expect(sessions[0]?.startsAt).toBe(startsAt);
    expect(notes.length).toBe(note === undefined ? 0 : 1);
    if (note !== undefined) expect(notes[0]).toContain(note);
  });

  test('of a schedule with another zone they are converted, and that is said', () => {
    const text = FRAB_XML.replace(/<date>.*?<\/date>/, '');
    const { sessions, notes } = read(text, 'Europe/London');
    expect(sessions[0]).toMatchObject({ startsAt: '2027-03-15T08:30', endsAt: '2027-03-15T09:00' });
    expect(notes[0]).toBe('Its times are those of Europe/Madrid; they were converted to Europe/London.');
  });
});

test('that a talk repeats is said', () => {
  const { sessions, notes } = read(SCHED.replace('UID:c0ffee02', 'UID:c0ffee02\r\nRRULE:FREQ=DAILY;COUNT=3'));
  expect(sessions).toHaveLength(3);
  expect(notes).toContain('"Tutorial: Collectors" repeats (RRULE); only its first time was taken.');
});

test("a line of a calendar that can't be read costs that line", () => {
  const { sessions, notes } = read(SCHED.replace('UID:c0ffee02', 'UID:c0ffee02\r\nThis is no property'));
  expect(sessions.map(({ key }) => key)).toEqual(['c0ffee01', 'c0ffee02', 'c0ffee03']);
  expect(notes).toContain('"Tutorial: Collectors": Left out: lines that aren\'t properties of a calendar (1).');
});

test.each([
  ['', "This file's format isn't supported. What can be read:"],
  ['<!doctype html><html>', 'This is a web page (HTML), perhaps one to sign in, not a programme.'],
  ['{"a": 1}', 'This JSON contains no programme.'],
  ['{"a": ', "This starts like JSON, but isn't valid JSON."],
  [FRAB_XML.slice(0, 600), "It isn't valid XML: "],
  ['<schedule><day></schedule>', "It isn't valid XML: Unexpected close tag (line 1)."],
  ['<!DOCTYPE s [<!ENTITY a "b">]><schedule>&a;</schedule>', "This file's format isn't supported."],
  ['<schedule>&a;</schedule>', "It isn't valid XML: Invalid character entity"],
  ['<schedule></schedule>', 'The programme has no session in it.'],
  ['BEGIN:VCALENDAR\r\nEND:VCALENDAR', 'The programme has no session in it.'],
])('that nothing can be read is said: %s', (text, message) => {
  expect(() => read(text)).toThrow(message);
});

test.each([
  ['SCHED', SCHED],
  ['FRAB_XML', FRAB_XML],
  ['FRAB_JSON', FRAB_JSON],
  ['SESSIONIZE_ALL', SESSIONIZE_ALL],
])('%s with anything changed gives a programme, or says why it gives none', (_name, text) => {
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 20 }), (at, length, other) => {
      try {
        expect(Array.isArray(read(text.slice(0, at) + other + text.slice(at + length)).sessions)).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(SourceError);
      }
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['XML of frab', FRAB_XML],
  ['JSON of frab', FRAB_JSON],
  ['JSON of Sessionize', SESSIONIZE_ALL],
  ['JSON of pretalx', PRETALX_WIDGET],
])('a programme that is given as an event is named: %s', (_name, text) => {
  expect(() => readSource(text, { types: [] })).toThrow(/the programme of a conference\. Give it with --programme/);
});

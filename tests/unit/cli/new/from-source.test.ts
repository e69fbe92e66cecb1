import { describe, expect, test } from 'vitest';
import type { NewCommand } from '../../../../src/cli/new/run-new.ts';
import { readSource } from '../../../../src/cli/sources/read-source.ts';
import { calendarOf } from '../sources/read-fixture.ts';
import { makeProject } from './make-project.ts';
import { answerQuestions, keys, runWithoutTerminal } from './run-command.ts';

const SAN_FRANCISCO = String.raw`LOCATION:Moscone Center\, 747 Howard St\, San Francisco\, CA 94103\, USA`;
const LATE = ['DTSTART:20270311T020000Z', 'DTEND:20270311T040000Z'];
const FROM = ['--from', 'a.ics', '--type', 'kcd', '--attendance', 'in-person', '--summary', 'A talk in the evening.'];

const readText =
  (text: string): NewCommand['readSource'] =>
  (_, types) =>
    Promise.resolve(readSource(text, { types }));

const runFrom = (text: string, ...args: string[]) =>
  runWithoutTerminal({
    root: makeProject(),
    args: [...FROM, '--yes', '--dry-run', ...args],
    readSource: readText(text),
  });

const datesOf = (file: string) => file.match(/^(?:(?:start|end)(?:Date|Time)|timeZone): .*$/gm);

describe('without questions', () => {
  test('what follows from a source counts as answered, and is reported', async () => {
    const { exitCode, output, errors } = await runFrom(calendarOf([...LATE, SAN_FRANCISCO]));
    expect(exitCode).toBe(0);
    expect(datesOf(output)).toEqual([
      ...['startDate: 2027-03-10', 'startTime: 18:00', 'endTime: 20:00', 'timeZone: America/Los_Angeles'],
    ]);
    expect(errors).toBe(
      'Note: It starts on 2027-03-11 at 02:00 in UTC, which is 2027-03-10 at 18:00 in America/Los_Angeles. Its dates and times were converted.\n',
    );
  });

  test('an instant takes the zone of a place that an option names', async () => {
    const { output } = await runFrom(calendarOf(LATE), '--city', 'Munich', '--country', 'DE');
    expect(datesOf(output)).toEqual([
      ...['startDate: 2027-03-11', 'startTime: 03:00', 'endTime: 05:00', 'timeZone: Europe/Berlin'],
    ]);
  });

  test('an offset that does not fit the zone of an option is converted, and reported', async () => {
    const event = {
      '@type': 'Event',
      name: 'A',
      startDate: '2027-03-15T18:30+01:00',
      endDate: '2027-03-15T20:00+01:00',
    };
    const place = ['--city', 'New York', '--country', 'US', '--time-zone', 'America/New_York'];
    const { output, errors } = await runFrom(JSON.stringify(event), ...place);
    expect(datesOf(output)).toContain('startTime: 13:30');
    expect(errors).toContain('It starts on 2027-03-15 at 18:30 in UTC+01:00, which is 2027-03-15 at 13:30');
  });

  test('whole days take the zone of their place', async () => {
    const calendar = calendarOf(['DTSTART;VALUE=DATE:20270311', SAN_FRANCISCO], ['X-WR-TIMEZONE:Europe/Madrid']);
    const { output, errors } = await runFrom(calendar);
    expect(datesOf(output)).toEqual(['startDate: 2027-03-11', 'timeZone: America/Los_Angeles']);
    expect(errors).toContain('Added: --time-zone America/Los_Angeles');
  });

  test('only the zone is asked for where it is all that is missing', async () => {
    const { exitCode, errors } = await runFrom(calendarOf(LATE), '--city', 'Nowhere', '--country', 'US');
    expect(exitCode).toBe(1);
    expect(errors).toMatch(/--time-zone: is required/);
    expect(errors).not.toContain('--start-date');
  });

  test('a date of an option stays', async () => {
    const { output } = await runFrom(calendarOf([...LATE, SAN_FRANCISCO]), '--start-date', '2027-03-09');
    expect(datesOf(output)).toContain('startDate: 2027-03-09');
  });
});

test('with questions, the zone is asked for, and dates and times follow from it', async () => {
  const { output, exitCode } = await answerQuestions(
    {
      root: makeProject(),
      args: [...FROM, '--city', 'Nowhere', '--country', 'US', '--region', 'ZZ'],
      readSource: readText(calendarOf(LATE)),
    },
    [
      ['time zone', `los angeles${keys.enter}`],
      ['It starts on 2027-03-11 at 02:00 in UTC, which is', ''],
      ['Last day, inclusive', keys.end],
    ],
  );
  expect(exitCode).toBe(130);
  expect(output).not.toContain('First day');
});

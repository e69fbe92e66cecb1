import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { NewCommand } from '../../../../src/cli/new/run-new.ts';
import { readSource } from '../../../../src/cli/sources/read-source.ts';
import { KCD_STEPS } from './kcd.ts';
import { listEvents, makeProject } from './make-project.ts';
import { answerQuestions, keys, runWithoutTerminal } from './run-command.ts';

const entry = (uid: string, day: string, ...lines: string[]) =>
  [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTART;VALUE=DATE:${day}`,
    'LOCATION:Porto\\, Portugal',
    ...lines,
    'END:VEVENT',
  ].join('\r\n');
const CALENDAR = [
  'BEGIN:VCALENDAR',
  entry('a@example.org', '20271118', 'SUMMARY:KCD Porto (PIN: 443071)'),
  entry('b@example.org', '20271119', 'SUMMARY:KCD Porto'),
  entry('c@example.org', '20271120', 'SUMMARY:Something else'),
  'END:VCALENDAR',
].join('\r\n');
const JSON_LD = JSON.stringify([
  { '@type': 'Event', '@id': 'https://example.org/1', name: 'KCD Porto', startDate: '2027-11-18' },
  { '@type': 'Event', url: 'https://example.org/2', name: 'KCD Braga', startDate: '2027-11-19' },
]);

const sources: Record<string, string> = { 'many.ics': CALENDAR, 'many.json': JSON_LD };
const readFrom: NewCommand['readSource'] = async (source, types) =>
  readSource(await Promise.resolve(sources[source] ?? ''), { types, source });
const ANSWERS = ['--attendance', 'in-person', '--summary', 'A day in Porto.', '--yes'];

let root: string;
beforeEach(() => {
  root = makeProject();
});
const run = (source: string, ...args: string[]) =>
  runWithoutTerminal({ root, args: ['--from', source, ...args, ...ANSWERS], readSource: readFrom });
const titleOf = (file: string) =>
  /title: (.*)\n/.exec(readFileSync(path.join(root, 'src/content/events', file), 'utf8'))?.[1];

test('without a choice all events are listed with their numbers and UIDs', async () => {
  const { exitCode, errors } = await run('many.ics');
  expect(exitCode).toBe(1);
  expect(errors).toMatchInlineSnapshot(`
    "--from: it has 3 events. Choose one with --pick and its number or UID, or take --all, one file each:
      1  2027-11-18  KCD Porto  (a@example.org)
      2  2027-11-19  KCD Porto  (b@example.org)
      3  2027-11-20  Something else  (c@example.org)
    "
  `);
});

test.each([
  ['many.ics', '2', '2027-11-19'],
  ['many.ics', 'a@example.org', '2027-11-18'],
  ['many.json', '1', '2027-11-18'],
  ['many.json', 'https://example.org/1', '2027-11-18'],
])('of %s, --pick %s takes one', async (source, picked, day) => {
  const place = ['--city', 'Porto', '--country', 'PT'];
  const { exitCode, output } = await run(source, '--pick', picked, ...place, '--dry-run');
  expect(exitCode).toBe(0);
  expect(output).toContain(`startDate: ${day}`);
});

test.each(['0', '4', 'd@example.org'])('that there is no event %s is said', async (picked) => {
  const { exitCode, errors } = await run('many.ics', '--pick', picked);
  expect(exitCode).toBe(1);
  expect(errors).toContain(`--pick: the source has no event "${picked}". It has 3:\n  1  2027-11-18`);
});

test('--pick of a source with one event takes no other', async () => {
  sources['one.ics'] = [
    'BEGIN:VCALENDAR',
    entry('a@example.org', '20271118', 'SUMMARY:KCD Porto'),
    'END:VCALENDAR',
  ].join('\r\n');
  expect(await run('one.ics', '--pick', '1', '--dry-run')).toMatchObject({ exitCode: 0 });
  expect(await run('one.ics', '--pick', 'a@example.org', '--dry-run')).toMatchObject({ exitCode: 0 });
  for (const picked of ['2', 'b@example.org']) {
    expect(await run('one.ics', '--pick', picked, '--dry-run')).toMatchObject({
      exitCode: 1,
      errors: `--pick: the source has no event "${picked}". It has one, "a@example.org": leave --pick out to take it.\n`,
    });
  }
});

test('--all writes one file each, those of one name with a number, and reports what is missing in others', async () => {
  const { exitCode, output, errors } = await run('many.ics', '--all');
  expect(output).toBe('Wrote src/content/events/2027/kcd-porto.mdx\nWrote src/content/events/2027/kcd-porto-2.mdx\n');
  expect(exitCode).toBe(1);
  expect(errors).toContain('Something else:\n--type: is required.');
  expect(errors).toContain('2 of 3 events are complete; the others are listed above.');
  expect(listEvents(root)).toEqual(['2027', '2027/kcd-porto-2.mdx', '2027/kcd-porto.mdx']);
  expect(titleOf('2027/kcd-porto.mdx')).toBe('KCD Porto');
  expect(await run('many.ics', '--all', '--type', 'kcd', '--dry-run')).toMatchObject({ exitCode: 1 });
});

test('on a terminal one is chosen of a list', async () => {
  const { enter } = keys;
  const { output } = await answerQuestions({ root, args: ['--from', 'many.json', '--dry-run'], readSource: readFrom }, [
    ['It has 2 events. Which one?', `braga${enter}`],
    ...KCD_STEPS.filter(([question]) => !/called|kind of|First day|URL of/.test(question)).map(
      ([question, typed]) => [question, question.startsWith('Last') ? enter : typed] as const,
    ),
    ['Write src/content/events/2027/kcd-braga.mdx?', enter],
  ]);
  expect(output).toContain('title: KCD Braga');
});

test('HTML in place of a calendar is named', () => {
  expect(() => readSource('<!doctype html><title>Sign in</title>', { types: [], source: 'event.ics' })).toThrow(
    'This is a web page (HTML), not a calendar: perhaps one to sign in.',
  );
});

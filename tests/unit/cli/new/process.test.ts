import { execFile, type ExecFileException } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { NewCommand } from '../../../../src/cli/new/run-new.ts';
import { loadSource } from '../../../../src/cli/sources/load-source.ts';
import { readSource } from '../../../../src/cli/sources/read-source.ts';
import { listEvents, makeProject } from './make-project.ts';
import { runWithoutTerminal } from './run-command.ts';

const COMMAND = path.resolve(import.meta.dirname, '../../../../src/cli/new.ts');

/** Runs the command as npm does: in the project's folder. */
function run(root: string, args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, SITE_NOW: '2026-11-23T12:00:00Z' };
    execFile(
      process.execPath,
      [COMMAND, ...args],
      { cwd: root, env },
      (error: ExecFileException | null, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    ).stdin?.end();
  });
}

const PORTO = ['--attendance', 'in-person', '--city', 'Porto', '--country', 'PT', '--start-date', '2027-11-18'];

test('the command writes an event file in the project that it is called in, and ends', async () => {
  const root = makeProject();
  const args = ['--title', '$(id) `id` "KCD"', '--type', 'kcd', ...PORTO, '--summary', 'A day.', '--yes'];
  const { code, stdout } = await run(root, args);
  expect(code).toBe(0);
  expect(stdout).toContain('Wrote src/content/events/2027/id-id-kcd.mdx');
  expect(listEvents(root)).toEqual(['2027', '2027/id-id-kcd.mdx']);
});

test('without a terminal it ends instead of waiting', async () => {
  const root = makeProject();
  const { code, stderr } = await run(root, []);
  expect(code).toBe(1);
  expect(stderr).toContain('Prompts need an interactive terminal');
  expect(listEvents(root)).toEqual([]);
});

const FIXTURES = path.resolve(import.meta.dirname, '../../../fixtures/sources');

const readSourceOf: NewCommand['readSource'] = async (source, types) => {
  const { text, url } = await loadSource(source);
  return readSource(text, { url, types });
};

test('an event file begins from a source, which options complete', async () => {
  const source = path.join(FIXTURES, 'team-days.ics');
  const { exitCode, output } = await runWithoutTerminal({
    root: makeProject(),
    args: ['--from', source, '--attendance', 'in-person', '--summary', 'Two days in Porto.', '--yes', '--dry-run'],
    readSource: readSourceOf,
  });
  expect(exitCode).toBe(0);
  expect(output).toMatchInlineSnapshot(`
    "---
    title: KCD Porto 2027
    type: kcd
    startDate: 2027-11-18
    endDate: 2027-11-19
    timeZone: Europe/Lisbon
    attendance: in-person
    location:
      venue: Alfândega do Porto
      address: Rua Nova da Alfândega
      city: Porto
      country: PT
      latitude: 41.143
      longitude: -8.621
    url: https://example.org/porto?day=1
    summary: Two days in Porto.
    organizer:
      name: Cloud Native Porto
    added: 2026-11-23
    ---

    Two days of talks.

    Bring \\{ideas\\} and \\<questions>.
    "
  `);
});

test('A source that cannot be read, or does not say enough, is reported', async () => {
  const root = makeProject();
  const runFrom = (source: string) =>
    runWithoutTerminal({ root, args: ['--from', source, '--yes'], readSource: readSourceOf });
  expect(await runFrom('none.ics')).toMatchObject({ exitCode: 1, errors: '--from: There is no file none.ics.\n' });
  const incomplete = await runFrom(path.join(FIXTURES, 'recurring.ics'));
  expect(incomplete.exitCode).toBe(1);
  expect(incomplete.errors).toMatchInlineSnapshot(`
    "--type: is required. The kind of event: the name of a file in src/content/event-types/. Example: kubecon
    --summary: is required. One sentence of up to 200 characters, for lists, previews and feeds. Example: The European flagship of cloud native, in Barcelona.
    "
  `);
  expect(listEvents(root)).toEqual([]);
});

import { execFile, type ExecFileException } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listEvents, makeProject } from './make-project.ts';

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

  const again = await run(root, args);
  expect(again.code).toBe(1);
  expect(again.stderr).toContain('is there already');
});

test('without a terminal it ends instead of waiting', async () => {
  const root = makeProject();
  const { code, stderr } = await run(root, []);
  expect(code).toBe(1);
  expect(stderr).toContain('Questions need a terminal');
  expect(listEvents(root)).toEqual([]);
});

import { chmod, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeEventText } from '../../../fixtures/make-event-file.ts';
import { A, makeCheckedProject } from './make-checked-project.ts';

test('--fix tidies what is untidy, says so, keeps the rights of the file, and leaves nothing else', async () => {
  const { root, write, check } = await makeCheckedProject();
  const untidy = makeEventText({ title: 'First', startDate: '2027-03-15' })
    .replace('type: kubecon\n', '')
    .replace('---\n', "---\ntype: 'kubecon'\n");
  await write(A, untidy);
  await chmod(path.join(root, A), 0o600);
  const { stdout, exitCode } = await check(['--fix']);
  expect(stdout).toBe(`Tidied 1 event file:\n  ${A}\n\n2 event files, 1 event type, no problems.`);
  expect(exitCode).toBe(0);
  expect(await readFile(path.join(root, A), 'utf8')).toMatch(/^---\ntitle: First\ntype: kubecon\n/);
  expect((await stat(path.join(root, A))).mode & 0o777).toBe(0o600);
  expect((await check(['--fix'])).stdout).not.toContain('Tidied');
});

test('--fix leaves a file that is read-only, and says so', async () => {
  const { root, write, check } = await makeCheckedProject();
  const untidy = makeEventText({ title: 'First', startDate: '2027-03-15' }).replace(
    'title: First',
    "title:  'First'  ",
  );
  await write(A, untidy);
  await chmod(path.join(root, A), 0o444);
  const { stdout, exitCode } = await check(['--fix']);
  expect(stdout).toBe(
    `2 event files, 1 event type, no problems.\n\n--fix left ${A} as it is, since the file is read-only.`,
  );
  expect(exitCode).toBe(0);
  expect(await readFile(path.join(root, A), 'utf8')).toBe(untidy);
});

test('--fix says of a file whose fields can not be read that it leaves it', async () => {
  const { write, check } = await makeCheckedProject();
  await write(A, '---\ntitle: A: B\n---\n');
  const { stdout, exitCode } = await check(['--fix', A]);
  expect(exitCode).toBe(1);
  expect(stdout).toMatchInlineSnapshot(`
    "1 error in 1 event file:

    src/content/events/2027/a.mdx:2:8
        A text with ": " in it needs quotes around it.
        2 | title: A: B
          |        ^

    1 file can't be read yet. More problems may appear once this is fixed.

    --fix can't tidy src/content/events/2027/a.mdx, since its fields can't be read."
  `);
  expect((await check([A])).stdout).not.toContain('--fix');
  expect((await check(['--fix', '--json', A])).stderr).toContain(`--fix can't tidy ${A}`);
});

test('--fix leaves bytes alone that are no text', async () => {
  const { root, write, check } = await makeCheckedProject();
  const bytes = Buffer.concat([Buffer.from("---\ntype: 'kcd'\ntitle: Caf"), Buffer.of(0xe9), Buffer.from('\n---\n')]);
  await write(A, bytes);
  const { stdout } = await check(['--fix']);
  expect((await readFile(path.join(root, A))).equals(bytes)).toBe(true);
  expect(stdout).toContain(`--fix can't tidy ${A}`);
});

import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { writeOutcome } from '../../../src/cli/forms/convert-issue.ts';

const run = promisify(execFile);
const root = path.join(import.meta.dirname, '../../..');
const folder = await mkdtemp(path.join(tmpdir(), 'event-from-issue-'));
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command as the workflow does. @returns what it says to the workflow, and the folder of its texts */
async function convert(name: string, event: unknown) {
  const out = path.join(folder, name);
  const [issue, outputs] = [`${out}.json`, `${out}.txt`];
  await writeFile(issue, JSON.stringify(event));
  const env = { ...process.env, GITHUB_EVENT_PATH: issue, GITHUB_OUTPUT: outputs, SITE_NOW: '2026-11-23T09:30:00Z' };
  const { stdout } = await run(process.execPath, ['src/cli/forms/event-from-issue.ts', '--out', out], {
    cwd: root,
    env,
  });
  expect(await readFile(outputs, 'utf8')).toBe(stdout);
  return { stdout, out };
}

test('the workflow gets a kind and a path, and finds all texts in files', async () => {
  const body = await readFile(path.join(root, 'tests/fixtures/issues/hostile.md'), 'utf8');
  const { stdout, out } = await convert('hostile', { issue: { number: 7, title: '::error::x', body } });
  expect(stdout).toBe('kind=file\npath=src/content/events/2027/github-workflows-x-secrets-token-id-id-rm-rf.mdx\n');
  expect((await readdir(out)).sort()).toEqual(['body.md', 'comment.md', 'event.mdx', 'title.txt']);
  expect(await readFile(path.join(out, 'body.md'), 'utf8')).toContain('Closes #7.');
});

test('an issue without a text gets an answer', async () => {
  const { stdout, out } = await convert('empty', { issue: { number: 7, body: null } });
  expect(stdout).toBe('kind=answer\n');
  expect(await readdir(out)).toEqual(['comment.md']);
});

test('an event of something else is refused', async () => {
  await expect(convert('other', { issue: { number: '7; id', body: '' } })).rejects.toThrow('There is no issue in');
});

test.each(['../x.mdx', 'src/content/events/2027/../../x.mdx', 'src/content/events/2027/a.mdx\nkind=x', '/etc/passwd'])(
  'a file at %j is never left for the workflow',
  async (place) => {
    const outcome = { kind: 'file', path: place, text: '', title: '', body: '', comment: '' } as const;
    await expect(writeOutcome(outcome, path.join(folder, 'none'), undefined)).rejects.toThrow('one of an event');
    expect(await readdir(folder)).not.toContain('none');
  },
);

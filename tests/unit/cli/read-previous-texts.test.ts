import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPreviousTexts } from '../../../src/cli/read-previous-texts.ts';

const run = promisify(execFile);
/** Whoever runs the tests may have settings of their own, and may run them from a hook. */
const ENV = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
const SETTINGS = ['user.name=A', 'user.email=a@example.org', 'commit.gpgsign=false', 'core.autocrlf=false'];

let root: string;

async function git(...args: string[]): Promise<void> {
  await run('git', ['-C', root, ...SETTINGS.flatMap((setting) => ['-c', setting]), ...args], { env: ENV });
}

async function write(name: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, name)), { recursive: true });
  await writeFile(path.join(root, name), text);
}

async function commit(): Promise<void> {
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'Change');
}

const previous = async (ref = 'main', folder = 'events', below = '') =>
  Object.fromEntries(await readPreviousTexts(path.join(root, below), ref, folder));

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'previous texts-'));
  await git('init', '--quiet', '--initial-branch', 'main');
  await write('events/a.mdx', 'a before\n');
  await write('events/b.mdx', 'b before\n');
  await write('elsewhere.md', 'before\n');
  await commit();
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

test('without a change there is nothing', async () => {
  await expect(previous()).resolves.toEqual({});
});

test('changed and deleted files have their former texts; new ones, and those elsewhere, have none', async () => {
  await write('events/a.mdx', 'a after\n');
  await rm(path.join(root, 'events/b.mdx'));
  await write('events/untracked.mdx', 'new\n');
  await write('elsewhere.md', 'after\n');
  await expect(previous()).resolves.toEqual({ 'events/a.mdx': 'a before\n', 'events/b.mdx': 'b before\n' });
});

test('what is staged or committed on a branch counts as what is only saved', async () => {
  await git('switch', '--quiet', '--create', 'branch');
  await write('events/a.mdx', 'a after\n');
  await commit();
  await write('events/b.mdx', 'b after\n');
  await git('add', '--all');
  await expect(previous()).resolves.toEqual({ 'events/a.mdx': 'a before\n', 'events/b.mdx': 'b before\n' });
});

test('what has changed on main since the branch left it is no change of the branch', async () => {
  await git('switch', '--quiet', '--create', 'branch');
  await write('events/a.mdx', 'a on the branch\n');
  await commit();
  await git('switch', '--quiet', 'main');
  await write('events/a.mdx', 'a on main\n');
  await write('events/b.mdx', 'b on main\n');
  await commit();
  await git('switch', '--quiet', 'branch');
  await expect(previous()).resolves.toEqual({ 'events/a.mdx': 'a before\n' });
});

test('a renamed file is one deleted and one new', async () => {
  await git('mv', 'events/a.mdx', 'events/c.mdx');
  await commit();
  await expect(previous('HEAD~1')).resolves.toEqual({ 'events/a.mdx': 'a before\n' });
});

test('paths are those from the project, also where it is a folder of a repository', async () => {
  await write('site/events/c.mdx', 'c before\n');
  await commit();
  await write('site/events/c.mdx', 'c after\n');
  await write('events/a.mdx', 'a after\n');
  await expect(previous('main', 'events', 'site')).resolves.toEqual({ 'events/c.mdx': 'c before\n' });
});

test.each([
  'with blanks.mdx',
  'with "quotes".mdx',
  "it's.mdx",
  'Łódź 🎉.mdx',
  '-option.mdx',
  'line\nend.mdx',
  '$(id) `id`.mdx',
  ':(top)a.mdx',
  '*.mdx',
])('a file may have any name: %j', async (name) => {
  await write(`events/${name}`, 'before\n');
  await commit();
  await write(`events/${name}`, 'after\n');
  await expect(previous()).resolves.toEqual({ [`events/${name}`]: 'before\n' });
});

test('texts come as they were saved', async () => {
  const text = '\uFEFF---\r\ntitle: Łódź 🎉\r\n---\r\n\r\nNo end of line';
  await write('events/a.mdx', text);
  await commit();
  await write('events/a.mdx', 'after\n');
  await expect(previous()).resolves.toEqual({ 'events/a.mdx': text });
});

test.each(['no-such-branch', '', '--output=owned', '--help', '-h', '$(touch owned)', 'HEAD:events'])(
  'a ref that is none is refused: %j',
  async (ref) => {
    await expect(previous(ref)).rejects.toThrow();
    await expect(previous()).resolves.toEqual({});
  },
);

test('outside of a repository it is refused', async () => {
  await rm(path.join(root, '.git'), { recursive: true });
  await expect(previous()).rejects.toThrow();
});

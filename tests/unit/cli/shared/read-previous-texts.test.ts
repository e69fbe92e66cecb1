import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readPreviousTexts } from '../../../../src/cli/shared/git.ts';
import { makeRepository } from '../../../fixtures/make-repository.ts';

const FILES = { 'events/a.mdx': 'a before\n', 'events/b.mdx': 'b before\n', 'elsewhere.md': 'before\n' };

const previous = async (root: string, ref = 'main') => Object.fromEntries(await readPreviousTexts(root, ref, 'events'));

test('without a change there is nothing', async () => {
  const { root } = await makeRepository(FILES);
  await expect(previous(root)).resolves.toEqual({});
});

test('changed and deleted files have their former texts; new ones have none, and those elsewhere aren’t there', async () => {
  const { root, write } = await makeRepository(FILES);
  await write({
    'events/a.mdx': 'a after\n',
    'events/b.mdx': undefined,
    'events/unknown.mdx': 'new\n',
    'elsewhere.md': 'x\n',
  });
  await expect(previous(root)).resolves.toStrictEqual({
    'events/a.mdx': 'a before\n',
    'events/b.mdx': 'b before\n',
    'events/unknown.mdx': undefined,
  });
});

test('what is staged or committed on a branch counts as what is only saved', async () => {
  const { root, git, write, commit } = await makeRepository(FILES);
  await git('switch', '--quiet', '--create', 'branch');
  await write({ 'events/a.mdx': 'a after\n' });
  await commit();
  await write({ 'events/b.mdx': 'b after\n' });
  await git('add', '--all');
  await expect(previous(root)).resolves.toEqual({ 'events/a.mdx': 'a before\n', 'events/b.mdx': 'b before\n' });
});

test('what has changed on main since the branch left it is no change of the branch', async () => {
  const { root, git, write, commit } = await makeRepository(FILES);
  await git('switch', '--quiet', '--create', 'branch');
  await write({ 'events/a.mdx': 'a on the branch\n' });
  await commit();
  await git('switch', '--quiet', 'main');
  await write({ 'events/a.mdx': 'a on main\n', 'events/b.mdx': 'b on main\n' });
  await commit();
  await git('switch', '--quiet', 'branch');
  await expect(previous(root)).resolves.toEqual({ 'events/a.mdx': 'a before\n' });
});

test('a file that main has changed since, and that conflicts, has the text that both started from', async () => {
  const { root, git, write, commit } = await makeRepository(FILES);
  await git('switch', '--quiet', '--create', 'branch');
  await write({ 'events/a.mdx': 'a on the branch\n', 'events/new.mdx': 'on the branch\n' });
  await commit();
  await git('switch', '--quiet', 'main');
  await write({ 'events/a.mdx': 'a on main\n', 'events/new.mdx': 'on main\n' });
  await commit();
  await git('switch', '--quiet', 'branch');
  await expect(git('merge', '--quiet', 'main')).rejects.toThrow();
  await expect(previous(root)).resolves.toStrictEqual({ 'events/a.mdx': 'a before\n', 'events/new.mdx': undefined });
});

test('a renamed file is one deleted and one new', async () => {
  const { root, git, commit } = await makeRepository(FILES);
  await git('mv', 'events/a.mdx', 'events/c.mdx');
  await commit();
  await expect(previous(root, 'HEAD~1')).resolves.toStrictEqual({
    'events/a.mdx': 'a before\n',
    'events/c.mdx': undefined,
  });
});

test('paths are those from the project, also where it is a folder of a repository', async () => {
  const { root, write } = await makeRepository({ ...FILES, 'site/events/c.mdx': 'c before\n' });
  await write({ 'site/events/c.mdx': 'c after\n', 'events/a.mdx': 'a after\n' });
  await expect(previous(path.join(root, 'site'))).resolves.toEqual({ 'events/c.mdx': 'c before\n' });
});

test.each([
  'with spaces.mdx',
  'with "quotes".mdx',
  "it's.mdx",
  'Łódź 🎉.mdx',
  '-option.mdx',
  'line\nend.mdx',
  '$(id) `id`.mdx',
  ':(top)a.mdx',
  '*.mdx',
])('a file may have any name: %j', async (name) => {
  const { root, write } = await makeRepository({ [`events/${name}`]: 'before\n' });
  await write({ [`events/${name}`]: 'after\n' });
  await expect(previous(root)).resolves.toEqual({ [`events/${name}`]: 'before\n' });
});

test('texts come as they were saved', async () => {
  const text = '\uFEFF---\r\ntitle: Łódź 🎉\r\n---\r\n\r\nNo end of line';
  const { root, write } = await makeRepository({ 'events/a.mdx': text });
  await write({ 'events/a.mdx': 'after\n' });
  await expect(previous(root)).resolves.toEqual({ 'events/a.mdx': text });
});

test.each(['no-such-branch', '', '--output=owned', '--help', '-h', '$(touch owned)', 'HEAD:events'])(
  'a text that isn’t a ref is refused: %j',
  async (ref) => {
    const { root } = await makeRepository(FILES);
    await expect(previous(root, ref)).rejects.toThrow();
    await expect(previous(root)).resolves.toEqual({});
  },
);

test('outside of a repository it is refused', async () => {
  const { root } = await makeRepository(FILES);
  await rm(path.join(root, '.git'), { recursive: true });
  await expect(previous(root)).rejects.toThrow();
});

test('many files take as many processes of Git as one', async () => {
  const names = Array.from({ length: 30 }, (_, index) => `events/${String(index)}.mdx`);
  const { root, write } = await makeRepository(Object.fromEntries(names.map((name) => [name, `${name} before\n`])));
  const trace = path.join(root, 'trace');
  vi.stubEnv('GIT_TRACE', trace);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const countProcesses = async () => {
    await rm(trace, { force: true });
    await previous(root);
    return (await readFile(trace, 'utf8')).match(/trace: built-in: /g)?.length;
  };
  await write({ 'events/0.mdx': 'after\n' });
  const ofOne = await countProcesses();
  await write(Object.fromEntries(names.map((name) => [name, 'after\n'])));
  await expect(countProcesses()).resolves.toBe(ofOne);
  await expect(previous(root)).resolves.toEqual(Object.fromEntries(names.map((name) => [name, `${name} before\n`])));
});

test('an empty file had the empty text', async () => {
  const { root, write } = await makeRepository({ 'events/a.mdx': '', 'events/b.mdx': 'b\n' });
  await write({ 'events/a.mdx': 'after\n', 'events/b.mdx': 'after\n' });
  await expect(previous(root)).resolves.toStrictEqual({ 'events/a.mdx': '', 'events/b.mdx': 'b\n' });
});

import path from 'node:path';
import { expect, test } from 'vitest';
import { listChangedFiles } from '../../../../src/cli/shared/git.ts';
import { makeRepository } from '../../../fixtures/make-repository.ts';

const FILES = { 'events/a.mdx': 'a\n', 'events/b.mdx': 'b\n', 'types/c.yaml': 'c\n', 'elsewhere.md': 'd\n' };

const list = async (root: string, folders = ['events', 'types'], ref = 'main') =>
  Object.fromEntries(await listChangedFiles(root, ref, folders));

test('without a change there is nothing, and neither of folders that aren’t there', async () => {
  const { root } = await makeRepository(FILES);
  await expect(list(root, ['events', 'nowhere'])).resolves.toEqual({});
});

test('what is committed, staged, saved or not known yet counts; other folders don’t', async () => {
  const { root, git, write, commit } = await makeRepository(FILES);
  await git('switch', '--quiet', '--create', 'branch');
  await write({ 'events/committed.mdx': 'new\n', 'types/c.yaml': undefined });
  await commit();
  await write({ 'events/staged.mdx': 'new\n' });
  await git('add', '--all');
  await write({ 'events/a.mdx': 'saved\n', 'events/unknown.mdx': 'new\n', 'elsewhere.md': 'x\n', 'new.md': 'x\n' });
  await expect(list(root)).resolves.toEqual({
    'events/a.mdx': 'changed',
    'events/committed.mdx': 'added',
    'events/staged.mdx': 'added',
    'events/unknown.mdx': 'added',
    'types/c.yaml': 'deleted',
  });
});

test('a renamed file is one deleted and one added', async () => {
  const { root, git } = await makeRepository(FILES);
  await git('mv', 'events/a.mdx', 'events/z.mdx');
  await expect(list(root)).resolves.toEqual({ 'events/a.mdx': 'deleted', 'events/z.mdx': 'added' });
});

test('what has changed on main since the branch left it is no change of the branch', async () => {
  const { root, git, write, commit } = await makeRepository(FILES);
  await git('branch', 'branch');
  await write({ 'events/a.mdx': 'on main\n', 'events/new.mdx': 'on main\n' });
  await commit();
  await git('switch', '--quiet', 'branch');
  await write({ 'events/b.mdx': 'on the branch\n' });
  await expect(list(root)).resolves.toEqual({ 'events/b.mdx': 'changed' });
});

test('paths are those from the project, also where it is a folder of a repository', async () => {
  const { root, write } = await makeRepository({ 'site/events/a.mdx': 'a\n', 'events/b.mdx': 'b\n' });
  await write({ 'site/events/a.mdx': 'x\n', 'site/events/new.mdx': 'x\n', 'events/b.mdx': 'x\n' });
  await expect(list(path.join(root, 'site'))).resolves.toEqual({
    'events/a.mdx': 'changed',
    'events/new.mdx': 'added',
  });
});

test.each([
  'with "quotes" and spaces.mdx',
  'Łódź 🎉.mdx',
  '-option.mdx',
  'line\nend.mdx',
  'A',
  '$(id).mdx',
  ':(top)a.mdx',
])('a file may have any name: %j', async (name) => {
  const { root, write } = await makeRepository({ ...FILES, [`events/${name}`]: 'before\n' });
  await write({ [`events/${name}`]: 'after\n', [`types/${name}`]: 'new\n' });
  await expect(list(root)).resolves.toEqual({ [`events/${name}`]: 'changed', [`types/${name}`]: 'added' });
});

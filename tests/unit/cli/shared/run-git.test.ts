import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findMergeBase, GitError, runGit } from '../../../../src/cli/shared/git.ts';
import { makeRepository } from '../../../fixtures/make-repository.ts';

test('what Git prints comes as it is', async () => {
  const { root } = await makeRepository({ 'a.md': 'Łódź 🎉\n\n' });
  await expect(runGit(root, ['show', 'main:a.md'])).resolves.toBe('Łódź 🎉\n\n');
});

test('where branches left each other', async () => {
  const { root, git, write, commit } = await makeRepository({ 'a.md': 'a\n' });
  const left = (await runGit(root, ['rev-parse', 'main'])).trim();
  await git('branch', 'branch');
  await write({ 'a.md': 'on main\n' });
  await commit();
  await git('switch', '--quiet', 'branch');
  await write({ 'a.md': 'on the branch\n' });
  await commit();
  await expect(findMergeBase(root, 'main')).resolves.toBe(left);
});

test('what fails says what Git said', async () => {
  const { root } = await makeRepository({ 'a.md': 'a\n' });
  await expect(runGit(root, ['show', 'main:b.md'])).rejects.toBeInstanceOf(GitError);
  await expect(runGit(root, ['show', 'main:b.md'])).rejects.toMatchObject({
    code: 128,
    stderr: expect.stringContaining("path 'b.md' does not exist") as string,
  });
});

test('branches without a commit in common fail with nothing said', async () => {
  const { root, git, commit } = await makeRepository({ 'a.md': 'a\n' });
  await git('switch', '--quiet', '--orphan', 'other');
  await commit();
  await expect(findMergeBase(root, 'main')).rejects.toMatchObject({ code: 1, stderr: '' });
});

test('outside of a repository Git says so', async () => {
  const { root } = await makeRepository({ 'a.md': 'a\n' });
  await rm(path.join(root, '.git'), { recursive: true });
  await expect(findMergeBase(root, 'main')).rejects.toMatchObject({
    stderr: expect.stringContaining('not a git repository') as string,
  });
});

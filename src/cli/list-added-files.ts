import { runGit, findMergeBase } from './run-git.ts';

/**
 * The files of a folder that weren't there where the present branch left another, by path from the project's root; those that Git
 * doesn't know yet are among them.
 * @param ref a branch or commit, such as `origin/main`
 * @throws when Git, the project's repository or the ref isn't there
 */
export async function listAddedFiles(root: string, ref: string, folder: string): Promise<Set<string>> {
  const commit = await findMergeBase(root, ref);
  const listed = await Promise.all([
    runGit(root, ['diff', '--name-only', '--no-renames', '--diff-filter=A', '--relative', '-z', commit, '--', folder]),
    runGit(root, ['ls-files', '--others', '--exclude-standard', '-z', '--', folder]),
  ]);
  return new Set(listed.flatMap((text) => text.split('\0')).filter((file) => file !== ''));
}

import { runGit, findMergeBase } from './run-git.ts';

/** What has become of a file. */
export type FileChange = 'added' | 'changed' | 'deleted';

const CHANGES: Readonly<Record<string, FileChange>> = { A: 'added', D: 'deleted' };

const split = (text: string) => text.split('\0').filter((part) => part !== '');

/**
 * The files of some folders that aren't what they were where the present branch left another, by path from the project's root.
 * What is only saved counts, and so do files that Git doesn't know yet. A renamed file is one deleted and one added.
 * @param ref a branch or commit, such as `origin/main`
 * @throws GitError
 */
export async function listChangedFiles(
  root: string,
  ref: string,
  folders: readonly string[],
): Promise<Map<string, FileChange>> {
  const commit = await findMergeBase(root, ref);
  const [changed, unknown] = await Promise.all([
    runGit(root, ['diff', '--name-status', '--no-renames', '--relative', '-z', commit, '--', ...folders]),
    runGit(root, ['ls-files', '--others', '--exclude-standard', '-z', '--', ...folders]),
  ]);
  const parts = split(changed);
  const known = parts.flatMap((status, index): [string, FileChange][] => {
    const file = parts[index + 1];
    return index % 2 === 1 || file === undefined ? [] : [[file, CHANGES[status] ?? 'changed']];
  });
  return new Map([...known, ...split(unknown).map((file) => [file, 'added'] as const)]);
}

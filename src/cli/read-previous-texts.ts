import { findMergeBase, runGit } from './run-git.ts';

/**
 * The texts that changed and deleted files of a folder had where the present branch left another, by path from the project's root.
 * What has changed on the other branch since is nobody's change here. Files that are new have no text.
 * @param ref a branch or commit, such as `origin/main`
 * @throws when Git, the project's repository or the ref isn't there
 */
export async function readPreviousTexts(root: string, ref: string, folder: string): Promise<Map<string, string>> {
  const commit = await findMergeBase(root, ref);
  const options = ['--name-only', '--no-renames', '--diff-filter=MDT', '--relative', '-z'];
  const changed = (await runGit(root, ['diff', ...options, commit, '--', folder]))
    .split('\0')
    .filter((file) => file !== '');
  return new Map(
    await Promise.all(
      changed.map(async (file) => [file, await runGit(root, ['show', `${commit}:./${file}`])] as const),
    ),
  );
}

import { listChangedFiles } from './list-changed-files.ts';
import { findMergeBase, runGit } from './run-git.ts';

/**
 * The texts that changed and deleted files of a folder had where the present branch left another, by path from the project's root,
 * and `undefined` for files that are new. What has changed on the other branch since is nobody's change here.
 * @param ref a branch or commit, such as `origin/main`
 * @throws when Git, the project's repository or the ref isn't there
 */
export async function readPreviousTexts(
  root: string,
  ref: string,
  folder: string,
): Promise<Map<string, string | undefined>> {
  const [commit, changed] = await Promise.all([findMergeBase(root, ref), listChangedFiles(root, ref, [folder])]);
  return new Map(
    await Promise.all(
      [...changed].map(async ([file, kind]) => {
        const text = kind === 'added' ? undefined : await runGit(root, ['show', `${commit}:./${file}`]);
        return [file, text] as const;
      }),
    ),
  );
}

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { EVENTS_FOLDER } from '../../event-files/read-event-files.ts';
import { site } from '../../site.ts';

/** What a branch is compared with unless said otherwise: main as others have it; then this machine's, which may be older. */
export const MAIN_REFS: readonly string[] = [`origin/${site.branch}`, site.branch];

const run = promisify(execFile);
/** More than all event files of a community. */
const MAX_BUFFER = 64 * 1024 * 1024;

/** What Git says when it isn't there or fails. */
export class GitError extends Error {
  override name = 'GitError';
  /** The number that Git exits with, or what kept it from running: `ENOENT`. */
  readonly code: number | string | undefined;
  /** In English; empty where Git says nothing. */
  readonly stderr: string;

  constructor(error: Pick<GitError, 'message'> & Partial<Pick<GitError, 'code' | 'stderr'>>) {
    super(error.message, { cause: error });
    this.code = error.code;
    this.stderr = error.stderr ?? '';
  }
}

/** What a Git command prints in a folder. @throws GitError */
export async function runGit(root: string, args: readonly string[]): Promise<string> {
  const options = { maxBuffer: MAX_BUFFER, env: { ...process.env, LC_ALL: 'C' } };
  try {
    return (await run('git', ['-C', root, ...args], options)).stdout;
  } catch (error) {
    throw new GitError(error as GitError);
  }
}

/** The commit at which the current branch left another. @throws GitError where there isn't one */
export async function findMergeBase(root: string, ref: string): Promise<string> {
  return (await runGit(root, ['merge-base', '--end-of-options', ref, 'HEAD'])).trim();
}

export type FileChange = 'added' | 'changed' | 'deleted';

const CHANGES: Readonly<Record<string, FileChange>> = { A: 'added', D: 'deleted' };

/**
 * What has become of files since the present branch left another (`ref`), by path from the project's root: also of those that are only
 * saved, or that Git doesn't know yet. A renamed file is one deleted and one added. @throws GitError
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
  const known = changed.matchAll(/([^\0]+)\0([^\0]+)/g).map(([, status = '', file = '']) => [file, status] as const);
  const all = [...known, ...unknown.matchAll(/[^\0]+/g).map(([file]) => [file, 'A'] as const)];
  return new Map(all.map(([file, status]) => [file, CHANGES[status] ?? 'changed']));
}

/**
 * The texts that changed and deleted files of a folder had where the present branch left another (`ref`), by path from the project's
 * root, and `undefined` for files that are new. @throws GitError
 */
export async function readPreviousTexts(
  root: string,
  ref: string,
  folder: string,
): Promise<Map<string, string | undefined>> {
  const [commit, changed] = await Promise.all([findMergeBase(root, ref), listChangedFiles(root, ref, [folder])]);
  const readText = async ([file, kind]: [string, FileChange]) =>
    [file, kind === 'added' ? undefined : await runGit(root, ['show', `${commit}:./${file}`])] as const;
  return new Map(await Promise.all([...changed].map(readText)));
}

/** What new, changed and deleted event files were on the main branch; `undefined` where Git, or that branch, isn't there. */
export async function loadPrevious(root: string): Promise<Map<string, string | undefined> | undefined> {
  for (const ref of MAIN_REFS) {
    try {
      return await readPreviousTexts(root, ref, EVENTS_FOLDER);
    } catch {
      // A copy of the files without their history can be checked as well.
    }
  }
  return undefined;
}

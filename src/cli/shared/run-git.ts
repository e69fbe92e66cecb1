import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

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

/** The commit at which the current branch left another. @throws GitError when there is none */
export async function findMergeBase(root: string, ref: string): Promise<string> {
  return (await runGit(root, ['merge-base', '--end-of-options', ref, 'HEAD'])).trim();
}

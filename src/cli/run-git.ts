import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** More than all event files of a community. */
const MAX_BUFFER = 64 * 1024 * 1024;

/** What a Git command prints in a folder. @throws when Git isn't there or fails */
export async function runGit(root: string, args: readonly string[]): Promise<string> {
  return (await run('git', ['-C', root, ...args], { maxBuffer: MAX_BUFFER })).stdout;
}

/** The commit at which the present branch left another. @throws when there is none */
export async function findMergeBase(root: string, ref: string): Promise<string> {
  return (await runGit(root, ['merge-base', '--end-of-options', ref, 'HEAD'])).trim();
}

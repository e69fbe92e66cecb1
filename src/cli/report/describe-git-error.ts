import type { GitError } from '../shared/run-git.ts';
import { showInvisible } from './markdown.ts';

/** Whether Git doesn't know what to compare with. */
export function isUnknownRef({ stderr }: GitError): boolean {
  return /not a valid object name|unknown revision|bad revision|not a valid commit name/i.test(stderr);
}

/** What Git says, in words that say how to fix it. @param bases what was tried to compare with */
export function describeGitError(error: GitError, root: string, bases: readonly string[]): string {
  const { code, stderr } = error;
  const names = bases.map((base) => `"${showInvisible(base)}"`);
  if (code === 'ENOENT') return "Git is needed to see what has changed, and isn't installed here.";
  if (stderr.includes('not a git repository')) {
    return "This folder isn't in a Git repository, so there is nothing to compare with.";
  }
  if (stderr.includes('dubious ownership')) {
    return `Git doesn't read this folder, since it belongs to someone else. Allow it: git config --global --add safe.directory "${root}"`;
  }
  if (isUnknownRef(error)) {
    const nobody = names.length > 1 ? `neither ${names.join(' nor ')}` : `no ${names.join('')}`;
    return `Git knows ${nobody}. Fetch it (git fetch origin), or name another branch: npm run report -- --base <branch>`;
  }
  if (stderr === '' && code === 1) {
    return `This branch and ${names.join(', ')} have no commit in common that is here. Fetch the whole history: git fetch --unshallow`;
  }
  const [line = error.message] = stderr.split('\n').filter((text) => text.trim() !== '');
  return `Git can't say what has changed: ${showInvisible(line)}`;
}

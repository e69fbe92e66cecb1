import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { EVENTS_FOLDER } from '../../event-files/read-event-files.ts';
import { EVENT_TYPES_FOLDER } from '../../event-files/read-event-types.ts';
import { site } from '../../site.ts';

/** What a branch is compared with unless said otherwise: main as others have it; then this machine's, which may be older. */
export const MAIN_REFS: readonly string[] = [`origin/${site.branch}`, site.branch];

const run = promisify(execFile);
/** More than all event files of a community. */
const MAX_BUFFER = 256 * 1024 * 1024;

/** What Git says when it isn't there or fails. */
export class GitError extends Error {
  override name = 'GitError';
  /** The number that Git exits with, or what kept it from running: `ENOENT`. */
  readonly code: number | string | undefined;
  /** In English; empty where Git says nothing. */
  readonly stderr: string;

  constructor(error: Pick<GitError, 'message'> & Partial<Pick<GitError, 'code'> & { stderr: string | Buffer }>) {
    super(error.message, { cause: error });
    this.code = error.code;
    this.stderr = error.stderr?.toString() ?? '';
  }
}

/** The bytes that a Git command prints in a folder. @param input what it reads @throws GitError */
async function runForBytes(root: string, args: readonly string[], input = ''): Promise<Buffer> {
  const options = { maxBuffer: MAX_BUFFER, env: { ...process.env, LC_ALL: 'C' }, encoding: 'buffer' } as const;
  try {
    const running = run('git', ['-C', root, ...args], options);
    // Git may end before it has read everything; what it says about that is its exit code.
    running.child.stdin?.on('error', () => undefined).end(input);
    return (await running).stdout;
  } catch (error) {
    throw new GitError(error as GitError);
  }
}

/** What a Git command prints in a folder. @throws GitError */
export const runGit = async (root: string, args: readonly string[]): Promise<string> =>
  (await runForBytes(root, args)).toString();

/** The commit at which the current branch left another. @throws GitError where there isn't one */
export async function findMergeBase(root: string, ref: string): Promise<string> {
  return (await runGit(root, ['merge-base', '--end-of-options', ref, 'HEAD'])).trim();
}

export type FileChange = 'added' | 'changed' | 'deleted';

const CHANGES: Readonly<Record<string, FileChange>> = { A: 'added', D: 'deleted' };

/** A file that differs from a commit; `blob` is the id of its text there, which a new file doesn't have. */
interface Difference {
  change: FileChange;
  blob?: string | undefined;
}

/** @see https://git-scm.com/docs/diff-format */
const RAW_DIFFERENCE = /:\d+ \d+ ([\da-f]+) [\da-f]+ ([A-Z])\0([^\0]+)\0/g;

/** Also files that are only saved, or that Git doesn't know yet. */
async function listDifferences(root: string, commit: string, folders: readonly string[]) {
  const [changed, unknown] = await Promise.all([
    runGit(root, ['diff', '--raw', '--no-abbrev', '--no-renames', '--relative', '-z', commit, '--', ...folders]),
    runGit(root, ['ls-files', '--others', '--exclude-standard', '-z', '--', ...folders]),
  ]);
  const known = changed.matchAll(RAW_DIFFERENCE).map(([, blob, status = '', file = '']) => {
    const change = CHANGES[status] ?? 'changed';
    return [file, { change, blob: change === 'added' ? undefined : blob }] as const;
  });
  const added = unknown.matchAll(/[^\0]+/g).map(([file]) => [file, { change: 'added' }] as const);
  return new Map<string, Difference>([...known, ...added]);
}

/**
 * What has become of files since the present branch left another (`ref`), by path from the project's root: also of those that are only
 * saved, or that Git doesn't know yet. A renamed file is one deleted and one added. @throws GitError
 */
export async function listChangedFiles(
  root: string,
  ref: string,
  folders: readonly string[],
): Promise<Map<string, FileChange>> {
  const differences = await listDifferences(root, await findMergeBase(root, ref), folders);
  return new Map([...differences].map(([file, { change }]) => [file, change]));
}

const LINE_END = 0x0a;

/** The texts of blobs by their ids, from one process, however many they are. @throws GitError */
async function readBlobs(root: string, blobs: readonly string[]): Promise<Map<string, string>> {
  const printed = await runForBytes(root, ['cat-file', '--batch'], blobs.map((blob) => `${blob}\n`).join(''));
  const texts = new Map<string, string>();
  for (let start = 0; start < printed.length;) {
    const end = printed.indexOf(LINE_END, start);
    // `<id> blob <bytes>`, then the text and a line end; `<id> missing` alone.
    const [blob = '', , bytes] = printed.toString('latin1', start, end).split(' ');
    start = end + 1;
    if (bytes === undefined) continue;
    texts.set(blob, printed.toString('utf8', start, start + Number(bytes)));
    start += Number(bytes) + 1;
  }
  return texts;
}

/**
 * The texts that changed and deleted files of folders had where the present branch left another (`ref`), by path from the project's
 * root, and `undefined` for files that are new. @throws GitError
 */
export async function readPreviousTexts(
  root: string,
  ref: string,
  ...folders: string[]
): Promise<Map<string, string | undefined>> {
  const differences = await listDifferences(root, await findMergeBase(root, ref), folders);
  const texts = await readBlobs(
    root,
    [...differences.values()].flatMap(({ blob }) => blob ?? []),
  );
  return new Map([...differences].map(([file, { blob = '' }]) => [file, texts.get(blob)]));
}

/** What new, changed and deleted files of events and types were on the main branch; `undefined` where Git, or that branch, isn't there. */
export async function loadPrevious(root: string): Promise<Map<string, string | undefined> | undefined> {
  for (const ref of MAIN_REFS) {
    try {
      return await readPreviousTexts(root, ref, EVENTS_FOLDER, EVENT_TYPES_FOLDER);
    } catch {
      // A copy of the files without their history can be checked as well.
    }
  }
  return undefined;
}

import { resolveEventFile } from '../../event-files/read-event-file.ts';
import { createPaint } from '../shared/create-paint.ts';
import { GitError, MAIN_REFS } from '../shared/git.ts';
import { readClock, readOptionsOf, readSiteSetting, UsageError } from '../shared/settings.ts';
import { loadChanges } from './load-changes.ts';
import { showInvisible } from './markdown.ts';
import { createCalendarSource } from './report-source.ts';
import { writeShortReport } from './write-short-report.ts';
import { writeReport } from './write-report.ts';

const REPORT_HELP = `Prints what a branch changes: how its events will look, what has changed field by field, what may be
there already, and the problems that it brings. In a terminal that is short; elsewhere it is Markdown,
with the calendar entries and times in several zones.

  npm run report
  npm run report -- --base main

  --base <ref>   the branch or commit to compare with; origin/main without it, or main
  --comment      leaves out what wouldn't fit into a comment on GitHub; without it, all is printed
  --markdown     prints Markdown in a terminal as well
  --help         prints this

SITE_URL and SITE_BASE say where the site will be, SITE_NOW sets its clock.
Exits with 0 when there is a report, with 2 when there can't be one.
`;

/** Where the site will be, with its base; on this machine, while nobody says it. @throws UsageError */
function readSiteUrl(env: NodeJS.ProcessEnv): string {
  const { SITE_URL = '' } = env;
  const origin = SITE_URL || 'http://localhost:4321';
  const url = readSiteSetting({ ...env, SITE_URL: origin });
  if (url === undefined) {
    throw new UsageError(`SITE_URL is "${showInvisible(origin)}". Write a complete URL, such as https://example.org.`);
  }
  return url;
}

function isUnknownRef({ stderr }: GitError): boolean {
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

export interface ReportSettings {
  root: string;
  args: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  /** Whether people read it as it is printed. */
  isTerminal?: boolean;
  isColored?: boolean;
}

/** @param bases the first that Git knows is taken @throws UsageError when Git can't say what has changed */
async function compareWithFirst(root: string, bases: readonly string[], siteUrl: string | undefined, now: number) {
  for (const base of bases) {
    try {
      return await loadChanges(root, base, siteUrl, now);
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      if (!isUnknownRef(error)) throw new UsageError(describeGitError(error, root, [base]));
      if (base === bases.at(-1)) throw new UsageError(describeGitError(error, root, bases));
    }
  }
  throw new RangeError('There is nothing to compare with.');
}

async function report({ root, args, env, isTerminal = false, isColored = false }: ReportSettings): Promise<string> {
  const { help, base, comment, markdown } = readOptionsOf('report', {
    args: [...args],
    options: {
      base: { type: 'string' },
      comment: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  }).values;
  if (help) return REPORT_HELP;
  const [siteUrl, now] = [readSiteUrl(env), readClock(env.SITE_NOW)];
  const bases = base === undefined ? MAIN_REFS : [base];
  const { content, changed, changes } = await compareWithFirst(root, bases, readSiteSetting(env), now);
  const types = content.types.map(({ id, data }) => ({ id, label: data?.label ?? id }));
  const source = {
    now,
    events: content.files.flatMap((file) => resolveEventFile(file) ?? []),
    changed,
    calendar: createCalendarSource(siteUrl, types),
    isComment: comment,
  };
  return isTerminal && !comment && !markdown
    ? writeShortReport(changes, source, createPaint(isColored))
    : writeReport(changes, source);
}

/** `npm run report`: what it prints, and the code that it exits with: 0 with a report, whatever it says; 2 without one. */
export async function runReport(settings: ReportSettings) {
  try {
    return { stdout: await report(settings), stderr: '', exitCode: 0 };
  } catch (error) {
    if (error instanceof UsageError) return { stdout: '', stderr: `${error.message}\n`, exitCode: 2 };
    throw error;
  }
}

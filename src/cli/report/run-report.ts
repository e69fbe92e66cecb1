import { resolveEventFile } from '../../event-files/read-event-file.ts';
import { GitError, MAIN_REFS } from '../shared/git.ts';
import { readClock, readSiteSetting, UsageError } from '../shared/settings.ts';
import { loadChanges } from './load-changes.ts';
import { showInvisible } from './markdown.ts';
import { readReportOptions, readSiteUrl, REPORT_HELP } from './read-report-options.ts';
import { createCalendarSource } from './report-source.ts';
import { writeReport } from './write-report.ts';

/** Whether Git doesn't know what to compare with. */
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
  /** The project's folder. */
  root: string;
  args: readonly string[];
  /** `SITE_URL` and `SITE_BASE`. */
  env: Readonly<Record<string, string | undefined>>;
}

/** @param bases the first that Git knows is taken @throws UsageError when Git can't say what has changed */
async function compareWithFirst(root: string, bases: readonly string[], siteUrl: string | undefined) {
  for (const base of bases) {
    try {
      return await loadChanges(root, base, siteUrl);
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      if (!isUnknownRef(error)) throw new UsageError(describeGitError(error, root, [base]));
      if (base === bases.at(-1)) throw new UsageError(describeGitError(error, root, bases));
    }
  }
  throw new RangeError('There is nothing to compare with.');
}

async function report({ root, args, env }: ReportSettings): Promise<string> {
  const { help, base, comment } = readReportOptions(args);
  if (help) return REPORT_HELP;
  const [siteUrl, now] = [readSiteUrl(env), readClock(env.SITE_NOW)];
  const bases = base === undefined ? MAIN_REFS : [base];
  const { content, changed, changes } = await compareWithFirst(root, bases, readSiteSetting(env));
  const types = content.types.map(({ id, data }) => ({ id, label: data?.label ?? id }));
  return writeReport(changes, {
    now,
    events: content.files.flatMap((file) => resolveEventFile(file) ?? []),
    changed,
    calendar: createCalendarSource(siteUrl, types),
    isComment: comment,
  });
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

import { resolveEventFile } from '../../event-files/read-event-file.ts';
import { MAIN_REFS } from '../shared/main-refs.ts';
import { readSiteSetting } from '../shared/read-site-setting.ts';
import { UsageError } from '../shared/usage-error.ts';
import { GitError } from '../shared/run-git.ts';
import { describeGitError, isUnknownRef } from './describe-git-error.ts';
import { loadChanges, type LoadedChanges } from './load-changes.ts';
import { REPORT_HELP, readReportOptions } from './read-report-options.ts';
import { readClock } from '../shared/read-clock.ts';
import { readSiteUrl } from './read-site-url.ts';
import { createCalendarSource } from './report-source.ts';
import { writeReport } from './write-report.ts';

export interface ReportSettings {
  /** The project's folder. */
  root: string;
  args: readonly string[];
  /** `SITE_URL` and `SITE_BASE`. */
  env: Readonly<Record<string, string | undefined>>;
}

/** What to print. */
export interface ReportOutput {
  stdout: string;
  stderr: string;
  /** 0 with a report, whatever it says; 2 without one. */
  exitCode: number;
}

/** @param bases the first that Git knows is taken @throws UsageError when Git can't say what has changed */
async function compareWithFirst(
  root: string,
  bases: readonly string[],
  siteUrl: string | undefined,
): Promise<LoadedChanges> {
  for (const [index, base] of bases.entries()) {
    try {
      return await loadChanges(root, base, siteUrl);
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      const isLast = index === bases.length - 1;
      if (isLast || !isUnknownRef(error)) {
        throw new UsageError(describeGitError(error, root, isUnknownRef(error) ? bases : [base]));
      }
    }
  }
  throw new RangeError('There is nothing to compare with.');
}

async function report({ root, args, env }: ReportSettings): Promise<string> {
  const options = readReportOptions(args);
  if (options.help) return REPORT_HELP;
  const [siteUrl, now] = [readSiteUrl(env), readClock(env.SITE_NOW)];
  const bases = options.base === undefined ? MAIN_REFS : [options.base];
  const { content, addedFiles, ...changes } = await compareWithFirst(root, bases, readSiteSetting(env));
  const types = content.types.map(({ id, data }) => ({ id, label: data?.label ?? id }));
  return writeReport(changes, {
    now,
    events: content.files.flatMap((file) => resolveEventFile(file) ?? []),
    addedFiles,
    calendar: createCalendarSource(siteUrl, types),
    isComment: options.comment,
  });
}

/** `npm run report`: what it prints, and the code that it exits with. */
export async function runReport(settings: ReportSettings): Promise<ReportOutput> {
  try {
    return { stdout: await report(settings), stderr: '', exitCode: 0 };
  } catch (error) {
    if (error instanceof UsageError) return { stdout: '', stderr: `${error.message}\n`, exitCode: 2 };
    throw error;
  }
}

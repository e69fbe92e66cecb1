/** Prints what a branch changes as Markdown, `npm run report`. */
import { parseArgs } from 'node:util';
import { createClock } from '../clock.ts';
import { runReport } from './report/run-report.ts';

const HELP = `npm run report -- --base <ref>

Prints what the events of this branch look like and what has changed, as Markdown.

  --base <ref>   the branch or commit to compare with; origin/main without it, or main
  --help         prints this

SITE_URL and SITE_BASE say where the site will be, SITE_NOW sets its clock.`;

/** What Git says, in the words of who can mend it. */
function describeGitError(error: unknown, base: string): string {
  const { code, stderr = '' } = error as { code?: unknown; stderr?: string };
  if (code === 'ENOENT') return 'Git is needed to see what has changed, and there is none here.';
  if (stderr.includes('not a git repository'))
    return 'This folder is in no Git repository, so there is nothing to compare with.';
  if (stderr === '' && code === 1) {
    return `This branch and ${base} have no commit in common that is here. Fetch the whole history: git fetch --unshallow`;
  }
  if (/not a valid object name|unknown revision|bad revision/i.test(stderr)) {
    return `Git knows no ${base}. Fetch it (git fetch origin), or name another branch: npm run report -- --base main`;
  }
  throw error;
}

const { values } = parseArgs({
  options: { base: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  strict: true,
});

async function report(base: string): Promise<string> {
  return runReport({
    root: process.cwd(),
    base,
    now: createClock(process.env.SITE_NOW).now(),
    siteUrl: new URL(process.env.SITE_BASE ?? '/', process.env.SITE_URL ?? 'http://localhost:4321').href.replace(
      /\/*$/,
      '/',
    ),
  });
}

if (values.help === true) {
  console.log(HELP);
} else {
  const bases = values.base === undefined ? ['origin/main', 'main'] : [values.base];
  let failure: string | undefined;
  for (const base of bases) {
    try {
      process.stdout.write(await report(base));
      failure = undefined;
      break;
    } catch (error) {
      failure = describeGitError(error, base);
    }
  }
  if (failure !== undefined) {
    console.error(failure);
    process.exitCode = 2;
  }
}

import { parseArgs } from 'node:util';
import { UsageError, readSiteSetting } from '../shared/settings.ts';
import { showInvisible } from './markdown.ts';

export const REPORT_HELP = `Prints, as Markdown, what a branch changes: how its events will look, what has changed field by field,
what may be there already, the calendar entries, and the problems that it brings.

  npm run report
  npm run report -- --base main

  --base <ref>   the branch or commit to compare with; origin/main without it, or main
  --comment      leaves out what wouldn't fit into a comment on GitHub; without it, all is printed
  --help         prints this

SITE_URL and SITE_BASE say where the site will be, SITE_NOW sets its clock.
Exits with 0 when there is a report, with 2 when there can't be one.
`;

/** Reads the arguments of `npm run report`. @throws UsageError */
export function readReportOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        base: { type: 'string' },
        comment: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    // The rest of the message is about arguments that this command doesn't take.
    const [sentence = ''] = (error as Error).message.split(/\.\s/, 1);
    throw new UsageError(`${sentence.replace(/\.?$/, '.')} See npm run report -- --help.`);
  }
}

/** Where the site will be, with its base; on this machine, while nobody says it. @throws UsageError */
export function readSiteUrl(env: NodeJS.ProcessEnv): string {
  const { SITE_URL = '' } = env;
  const origin = SITE_URL || 'http://localhost:4321';
  const url = readSiteSetting({ ...env, SITE_URL: origin });
  if (url === undefined) {
    throw new UsageError(`SITE_URL is "${showInvisible(origin)}". Write a complete URL, such as https://example.org.`);
  }
  return url;
}

/** Makes an event file from an issue that was made with a form; the workflow event-from-issue.yml runs it. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { BODY_COMPONENT_NAMES } from '../../components/event/body-components.ts';
import { readEventFiles } from '../../event-files/read-event-files.ts';
import { listValidTypes } from '../../event-files/read-event-types.ts';
import { convertIssue, writeOutcome } from './convert-issue.ts';
import { readClock } from '../shared/settings.ts';

const HELP = `Makes an event file from an issue that was made with a form.

  node src/cli/forms/event-from-issue.ts --out <folder> [--issue <file>]

  --out <folder>   where to write event.mdx, title.txt, body.md and comment.md
  --issue <file>   GitHub's event as JSON; otherwise the file that GITHUB_EVENT_PATH names
`;

async function readIssue(file: string): Promise<{ number: number; body: string }> {
  const { issue } = JSON.parse(await readFile(file, 'utf8')) as { issue?: { number?: unknown; body?: unknown } };
  if (!Number.isSafeInteger(issue?.number)) throw new Error(`There is no issue in ${file}.`);
  return { number: issue?.number as number, body: typeof issue?.body === 'string' ? issue.body : '' };
}

const { values } = parseArgs({
  options: { issue: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});
const eventFile = values.issue ?? process.env.GITHUB_EVENT_PATH;
if (values.help === true || values.out === undefined || eventFile === undefined) {
  process.stdout.write(HELP);
  process.exitCode = values.help === true ? 0 : 1;
} else {
  const { number, body } = await readIssue(eventFile);
  const { context, types } = await readEventFiles(process.cwd(), { components: BODY_COMPONENT_NAMES });
  const valid = listValidTypes(types);
  const now = readClock(process.env.SITE_NOW);
  const outcome = convertIssue(body, { context, types: valid, now, issue: number });
  process.stdout.write(await writeOutcome(outcome, values.out, process.env.GITHUB_OUTPUT));
}

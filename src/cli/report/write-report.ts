import type { RootContent } from 'mdast';
import { formatCount, formatReport } from '../../event-files/format-report.ts';
import type { Problem } from '../../event-files/problem.ts';
import { heading, paragraph } from '../../feeds/markdown-nodes.ts';
import { writeMarkdown } from '../../feeds/write-markdown.ts';
import { describeChange } from './describe-change.ts';
import type { EventChange } from './list-event-changes.ts';
import { code, html, quiet } from './markdown.ts';
import type { ReportSource } from './report-source.ts';

/** By which the report's comment is found again. */
export const REPORT_MARKER = '<!-- event-report -->';

/** GitHub takes 65,536 characters in a comment. */
const MAX_LENGTH = 60_000;
/** So much of it for mistakes: who has more mends those first. */
const MAX_PROBLEMS_LENGTH = 20_000;

const KINDS = ['added', 'changed', 'renamed', 'deleted'] as const;

/** `2 events added, 1 changed; 1 mistake in 1 event file.` */
function summarise(changes: readonly EventChange[], problems: readonly Problem[]): string {
  const counts = KINDS.map((kind) => [kind, changes.filter((change) => change.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count], index) => {
      const noun = index > 0 ? '' : count === 1 ? ' event' : ' events';
      return `${String(count)}${noun} ${kind}`;
    });
  const events = counts.length === 0 ? 'No event has changed' : counts.join(', ');
  return `${events}; ${problems.length === 0 ? 'no mistakes' : formatCount(problems)}.`;
}

function describeProblems(problems: readonly Problem[]): RootContent[] {
  if (problems.length === 0) return [];
  const report = formatReport(problems);
  const shown = report.length <= MAX_PROBLEMS_LENGTH ? report : `${report.slice(0, MAX_PROBLEMS_LENGTH)}\n…`;
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  return [
    heading(2, hasErrors ? 'To mend' : 'To look at'),
    code(shown, 'text'),
    paragraph(quiet('The same is said by '), { type: 'inlineCode', value: 'npm run check' }, quiet('.')),
  ];
}

/**
 * A report of what a branch changes, in Markdown, no longer than a comment may be.
 * @param problems those that the changes bring
 */
export function writeReport(
  changes: readonly EventChange[],
  problems: readonly Problem[],
  source: ReportSource,
): string {
  const head = writeMarkdown([
    html(REPORT_MARKER),
    paragraph(quiet(summarise(changes, problems))),
    ...describeProblems(problems),
  ]);
  const parts = changes.map((change) => writeMarkdown(describeChange(change, source)));
  let report = head;
  for (const [index, part] of parts.entries()) {
    if (report.length + part.length > MAX_LENGTH) {
      const left = parts.length - index;
      const rest = `${String(left)} more ${left === 1 ? 'event is' : 'events are'} not shown here; npm run report shows all.`;
      return `${report}\n${writeMarkdown([paragraph(quiet(rest))])}`;
    }
    report += `\n${part}`;
  }
  return report;
}

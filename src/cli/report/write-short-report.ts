import { count, formatReport, toVisible, type Paint } from '../../event-files/format-report.ts';
import { fileOf, type EventChange } from '../../event-files/list-event-changes.ts';
import { resolveEventFile, type EventFile } from '../../event-files/read-event-file.ts';
import { selectClashes } from '../../events/lists/select-neighbors.ts';
import { summarizeEvent } from '../shared/summarize-event.ts';
import type { compareContents, TypeChange } from './compare-contents.ts';
import { compareFields, compareLines } from './compare-files.ts';
import { listOddDates } from './list-odd-dates.ts';
import type { ReportSource } from './report-source.ts';
import { summarizeChanges } from './write-report.ts';

const MAX_ROWS = 8;
const MAX_VALUE = 60;

const KINDS = { added: 'New', changed: 'Changed', deleted: 'Deleted', renamed: 'Renamed', merged: 'Deleted' } as const;

function shorten(value = 'nothing'): string {
  const line = value.replaceAll(/\s+/g, ' ');
  return line.length <= MAX_VALUE ? line : `${line.slice(0, MAX_VALUE).replace(/\p{Cs}$/u, '')}…`;
}

/** As many rows as one reads. */
function takeRows(rows: readonly string[]): string[] {
  const more = rows.length - MAX_ROWS;
  return more > 0 ? [...rows.slice(0, MAX_ROWS), `and ${count(more, 'more change')}`] : [...rows];
}

function listDifferences(before: EventFile, after: EventFile): string[] {
  const [was, is] = [before.frontmatter.data, after.frontmatter.data];
  if (was === undefined || is === undefined) return [];
  const rows = compareFields(was as object, is as object).map(
    (change) => `${change.field}: ${shorten(change.before)} → ${shorten(change.after)}`,
  );
  const lines = compareLines(before.body, after.body);
  return [...takeRows(rows), ...(lines === undefined ? [] : [`The text has changed: ${lines}.`])];
}

function describe(change: EventChange, { now, calendar, events }: ReportSource): string[] {
  const after = 'after' in change ? change.after : undefined;
  const event = after && resolveEventFile(after);
  const differences = 'before' in change && after ? listDifferences(change.before, after) : [];
  const renamed = change.kind === 'renamed' ? [`It was ${change.before.id}.`] : [];
  if (event === undefined) return [...renamed, ...differences];
  const { title, badge, facts } = summarizeEvent(event, now);
  const clashes = change.kind === 'added' ? selectClashes(event, events) : [];
  const near = clashes.map((other) => `${other.data.title} (${other.id})`).join(', ');
  return [
    [title, ...(badge === undefined ? [] : [badge]), calendar.toCategory(event.data.type), ...facts].join(' · '),
    ...renamed,
    ...differences,
    ...takeRows(listOddDates(event)),
    ...(near === '' ? [] : [`Of the same type, within a week of it: ${near}`]),
  ];
}

const describeType = ({ kind, file, fields }: TypeChange): string[] => [
  `${KINDS[kind]}: ${file}`,
  ...takeRows(fields.map(({ field, before, after }) => `${field}: ${shorten(before)} → ${shorten(after)}`)),
];

/** What a branch changes, for a terminal: a few lines for each event, and the problems at the end, where one sees them. */
export function writeShortReport(
  changes: ReturnType<typeof compareContents>,
  source: ReportSource,
  paint: Paint,
): string {
  const { events, types, problems } = changes;
  const parts = [
    ...events.map((change) => [`${KINDS[change.kind]}: ${fileOf(change)}`, ...describe(change, source)]),
    ...types.map(describeType),
  ].map(([head = '', ...lines]) =>
    [paint.place(toVisible(head)), ...lines.map((line) => `  ${toVisible(line)}`)].join('\n'),
  );
  return [
    paint.heading(summarizeChanges(changes)),
    ...parts,
    ...(problems.length === 0 ? [] : [formatReport(problems, paint)]),
    paint.aside('npm run report -- --markdown prints all of it, as on a pull request.'),
  ]
    .join('\n\n')
    .concat('\n');
}

import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { fileOf, type EventChange } from '../../event-files/list-event-changes.ts';
import type { EventFile } from '../../event-files/read-event-file.ts';
import { resolveEventFile } from '../../event-files/resolve-event-file.ts';
import { heading, paragraph } from '../../outputs/markdown/write-markdown.ts';
import { compareFields } from './compare-fields.ts';
import { compareLines } from './compare-lines.ts';
import { describeSummary } from './describe-summary.ts';
import { describeCalendarEntries } from './describe-calendar-entries.ts';
import { describeInstants } from './describe-instants.ts';
import { describeNeighbors } from './describe-neighbors.ts';
import { inlineCode, quiet, table } from './markdown.ts';
import type { ReportSource } from './report-source.ts';

type Compared = Extract<EventChange, { before: EventFile; after: EventFile }>;

const eventOf = (file: EventFile | undefined) => file && resolveEventFile(file);

/** What has become of the file, in a sentence or two. */
function describeKind(change: EventChange): PhrasingContent[] {
  switch (change.kind) {
    case 'added':
      return [quiet('New: '), inlineCode(change.after.file)];
    case 'changed':
      return [quiet('Changed: '), inlineCode(change.after.file)];
    case 'renamed': {
      const moved = [quiet('Renamed from '), inlineCode(change.before.id), quiet(' to '), inlineCode(change.after.id)];
      if (change.keepsUrl) return [...moved, quiet('. The old URL redirects to the new one.')];
      return [...moved, quiet('. The old URL is not found.')];
    }
    case 'merged':
      return [
        inlineCode(change.before.file),
        quiet(' is deleted. Its URL redirects to '),
        inlineCode(change.into.id),
        quiet('.'),
      ];
    case 'deleted':
      return [inlineCode(change.before.file), quiet(' is deleted. Its URL is not found.')];
  }
}

/** What differs field by field, and how much of the text; nothing of the fields where they can't be read. */
function describeDifferences({ kind, before, after }: Compared): BlockContent[] {
  const [was, is] = [before.frontmatter.data, after.frontmatter.data];
  const isReadable = was !== undefined && is !== undefined;
  const rows = (isReadable ? compareFields(was as object, is as object) : []).map((change) => [
    [inlineCode(change.field)],
    change.before === undefined ? [] : [inlineCode(change.before)],
    change.after === undefined ? [] : [inlineCode(change.after)],
  ]);
  // Of a file that can't be read, nobody knows where its text begins.
  const lines = isReadable ? compareLines(before.body, after.body) : undefined;
  const isSame = isReadable && rows.length === 0 && lines === undefined;
  return [
    ...(rows.length > 0 ? [table(['Field', 'Was', 'Is'], rows)] : []),
    ...(lines === undefined ? [] : [paragraph(quiet(`The text has changed: ${lines}.`))]),
    ...(isSame
      ? [paragraph(quiet(kind === 'renamed' ? 'Nothing else has changed.' : 'Nothing that readers see has changed.'))]
      : []),
  ];
}

/** All that a report says of one event. */
export function describeChange(change: EventChange, source: ReportSource): RootContent[] {
  const before = 'before' in change ? change.before : undefined;
  const after = 'after' in change ? change.after : undefined;
  const title = after?.fields.title ?? before?.fields.title ?? fileOf(change);
  const event = eventOf(after);
  const head: RootContent[] = [{ ...heading(2, ''), children: [quiet(title)] }, paragraph(...describeKind(change))];
  if (after === undefined) return head;
  const differences = 'before' in change && 'after' in change ? describeDifferences(change) : [];
  if (event === undefined) {
    return [...head, ...differences, paragraph(quiet('It can’t be shown until its errors are fixed.'))];
  }
  return [
    ...head,
    ...describeSummary(event, source),
    ...differences,
    ...describeInstants(event, source.now),
    ...describeNeighbors(event, source),
    ...describeCalendarEntries(event, eventOf(before), source),
  ];
}

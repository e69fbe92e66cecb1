import type { BlockContent, RootContent } from 'mdast';
import { resolveEvent } from '../../events/resolve-event.ts';
import type { EventFile } from '../../event-files/read-event-file.ts';
import { heading, paragraph } from '../../feeds/markdown-nodes.ts';
import { compareFields, compareLines } from './compare-fields.ts';
import { describeAsCard, describeInstants, describeNeighbours } from './describe-event.ts';
import { describeCalendarEntry } from './describe-calendar-entry.ts';
import { fileOf, type EventChange } from './list-event-changes.ts';
import { inlineCode, quiet, table } from './markdown.ts';
import type { ReportSource } from './report-source.ts';

const eventOf = (file: EventFile | undefined) => file?.data && resolveEvent(file.id, file.data);

/** What has become of the file, in a sentence. */
function describeKind(change: EventChange): BlockContent {
  switch (change.kind) {
    case 'added':
      return paragraph(quiet('New: '), inlineCode(change.after.file));
    case 'changed':
      return paragraph(quiet('Changed: '), inlineCode(change.after.file));
    case 'renamed':
      return paragraph(
        quiet('Renamed from '),
        inlineCode(change.before.id),
        quiet(' to '),
        inlineCode(change.after.id),
        ...(change.keepsAddress
          ? [quiet('. The old address leads to the new one.')]
          : [
              quiet('. The old address leads nowhere and calendars get the event twice: add '),
              inlineCode(`formerIds: [${change.before.id}]`),
              quiet('.'),
            ]),
      );
    case 'deleted':
      return paragraph(
        inlineCode(change.before.file),
        quiet(
          ' is deleted: its address leads nowhere, and people who planned to come aren’t told. Is it cancelled, keep the file with ',
        ),
        inlineCode('status: cancelled'),
        quiet('.'),
      );
  }
}

/** What differs field by field, and how much of the text. */
function describeDifferences(before: EventFile, after: EventFile): BlockContent[] {
  const rows = compareFields(before.fields, after.fields).map((change) => [
    [inlineCode(change.field)],
    change.before === undefined ? [] : [inlineCode(change.before)],
    change.after === undefined ? [] : [inlineCode(change.after)],
  ]);
  const lines = compareLines(before.body, after.body);
  return [
    ...(rows.length > 0 ? [table(['Field', 'Was', 'Is'], rows)] : []),
    ...(lines === undefined ? [] : [paragraph(quiet(`The text has changed: ${lines}.`))]),
    ...(rows.length === 0 && lines === undefined ? [paragraph(quiet('Nothing that readers see has changed.'))] : []),
  ];
}

/** All that a report says of one event. */
export function describeChange(change: EventChange, source: ReportSource): RootContent[] {
  const before = change.kind === 'added' ? undefined : change.before;
  const after = change.kind === 'deleted' ? undefined : change.after;
  const title = after?.fields.title ?? before?.fields.title ?? fileOf(change);
  const event = eventOf(after);
  const head: RootContent[] = [{ ...heading(2, ''), children: [quiet(title)] }, describeKind(change)];
  if (after === undefined) return head;
  const differences = before === undefined ? [] : describeDifferences(before, after);
  if (event === undefined) {
    return [...head, ...differences, paragraph(quiet('There is no card of it before its mistakes are mended.'))];
  }
  return [
    ...head,
    ...describeAsCard(event, source),
    ...differences,
    ...describeInstants(event, source.now),
    ...describeNeighbours(event, source),
    ...describeCalendarEntry(event, eventOf(before), source),
  ];
}

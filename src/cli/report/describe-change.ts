import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { EVENTS_FOLDER } from '../../event-files/read-event-files.ts';
import type { CommunityEvent } from '../../events/community-event.ts';
import { formatDates } from '../../events/dates/format-dates.ts';
import { selectClashes } from '../../events/lists/select-clashes.ts';
import { selectDuplicates } from '../../events/lists/select-duplicates.ts';
import { selectCurrentOccurrence } from '../../events/lists/select-occurrences.ts';
import { list, paragraph, heading } from '../../outputs/markdown/markdown-nodes.ts';
import { site } from '../../site.ts';
import { inlineCode, quiet, quietLink, table } from './markdown.ts';
import type { ReportSource } from './report-source.ts';
import { count } from '../../event-files/reporting/format-report.ts';
import { summarizeEvent } from '../shared/summarize-event.ts';
import { fileOf, type EventChange } from '../../event-files/list-event-changes.ts';
import type { EventFile } from '../../event-files/read-event-file.ts';
import { resolveEventFile } from '../../event-files/resolve-event-file.ts';
import { compareFields, compareLines } from './compare-files.ts';
import { describeCalendarEntries } from './describe-calendar-entries.ts';
import { describeInstants } from './describe-instants.ts';

/** Another event, with its file on the site's branch, where it is there. */
function toItem(other: CommunityEvent, { now, addedFiles }: ReportSource): BlockContent[] {
  const { title } = other.data;
  const file = `${EVENTS_FOLDER}/${other.id}.mdx`;
  const name = addedFiles.has(file)
    ? quiet(title)
    : quietLink(title, encodeURI(`${site.repository}/blob/${site.branch}/${file}`));
  const dates = formatDates(selectCurrentOccurrence(other, now), site.locale);
  return [paragraph(name, quiet(`, ${dates} (`), inlineCode(other.id), quiet(')'))];
}

/** The events that it may be the same as, and those that its people would like to go to as well. */
export function describeNeighbors(event: CommunityEvent, source: ReportSource): BlockContent[] {
  const duplicates = selectDuplicates(event, source.events);
  const clashes = selectClashes(event, source.events).filter((other) => !duplicates.includes(other));
  const toList = (sentence: string, some: readonly CommunityEvent[]): BlockContent[] =>
    some.length === 0 ? [] : [paragraph(quiet(sentence)), list(some.map((other) => toItem(other, source)))];
  return [
    ...toList('Is it there already? At the same time there is:', duplicates),
    ...toList('Of the same type, within a week of it:', clashes),
  ];
}

/** An event as lists on the site show it, and how many sessions its page lists. */
export function describeSummary(event: CommunityEvent, { now, calendar }: ReportSource): BlockContent[] {
  const { badge, facts, statusNote, summary, cfp } = summarizeEvent(event, now);
  const { sessions } = event;
  const line = [
    calendar.toCategory(event.data.type),
    ...facts,
    ...(sessions.length > 0 ? [count(sessions.length, 'session')] : []),
  ].join(' · ');
  const first: PhrasingContent[] = [
    ...(badge === undefined ? [] : [{ type: 'strong' as const, children: [quiet(badge)] }, quiet(' · ')]),
    quiet(line),
  ];
  const lines = [statusNote, summary, cfp].filter((some) => some !== undefined);
  return [{ type: 'blockquote', children: [paragraph(...first), ...lines.map((some) => paragraph(quiet(some)))] }];
}

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

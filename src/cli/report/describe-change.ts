import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { fileOf, type EventChange } from '../../event-files/list-event-changes.ts';
import { type EventFile, resolveEventFile } from '../../event-files/read-event-file.ts';
import { EVENTS_FOLDER } from '../../event-files/read-event-files.ts';
import { count } from '../../event-files/format-report.ts';
import type { CommunityEvent } from '../../events/community-event.ts';
import { formatDates } from '../../events/dates/format-dates.ts';
import { selectClashes, selectDuplicates } from '../../events/lists/select-neighbors.ts';
import { selectCurrentOccurrence } from '../../events/lists/select-occurrences.ts';
import { heading, list, paragraph } from '../../outputs/markdown/write-markdown.ts';
import { site } from '../../site.ts';
import { summarizeEvent } from '../shared/summarize-event.ts';
import { compareFields, compareLines } from './compare-files.ts';
import { describeCalendarEntries } from './describe-calendar-entries.ts';
import { describeInstants } from './describe-instants.ts';
import { listOddDates } from './list-odd-dates.ts';
import { inlineCode, quiet, quietLink, sentence, table } from './markdown.ts';
import type { ReportSource } from './report-source.ts';

function describeKind(change: EventChange): PhrasingContent[] {
  switch (change.kind) {
    case 'added':
      return sentence`New: ${change.after.file}`;
    case 'changed':
      return sentence`Changed: ${change.after.file}`;
    case 'renamed': {
      const url = change.keepsUrl ? 'redirects to the new one' : 'is not found';
      return [...sentence`Renamed from ${change.before.id} to ${change.after.id}`, quiet(`. The old URL ${url}.`)];
    }
    case 'merged':
      return sentence`${change.before.file} is deleted. Its URL redirects to ${change.into.id}.`;
    case 'deleted':
      return sentence`${change.before.file} is deleted. Its URL is not found.`;
  }
}

/** An event as lists on the site show it, and how many sessions its page lists. */
function describeSummary(event: CommunityEvent, { now, calendar }: ReportSource): BlockContent {
  const { badge, facts, statusNote, summary, cfp } = summarizeEvent(event, now);
  const sessions = event.sessions.length === 0 ? [] : [count(event.sessions.length, 'session')];
  const first: PhrasingContent[] = [
    ...(badge === undefined ? [] : [{ type: 'strong' as const, children: [quiet(badge)] }, quiet(' · ')]),
    quiet([calendar.toCategory(event.data.type), ...facts, ...sessions].join(' · ')),
  ];
  const lines = [statusNote, summary, cfp].filter((line) => line !== undefined);
  return { type: 'blockquote', children: [paragraph(...first), ...lines.map((line) => paragraph(quiet(line)))] };
}

/** What differs field by field, and how much of the text. Of a file that can't be read, nobody knows where its text begins. */
function describeDifferences(kind: EventChange['kind'], before: EventFile, after: EventFile): BlockContent[] {
  const [was, is] = [before.frontmatter.data, after.frontmatter.data];
  if (was === undefined || is === undefined) return [];
  const toCell = (value: string | undefined) => (value === undefined ? [] : [inlineCode(value)]);
  const rows = compareFields(was as object, is as object).map((change) =>
    [change.field, change.before, change.after].map(toCell),
  );
  const lines = compareLines(before.body, after.body);
  if (rows.length === 0 && lines === undefined) {
    const what = kind === 'renamed' ? 'Nothing else has changed.' : 'Nothing that readers see has changed.';
    return [paragraph(quiet(what))];
  }
  return [
    ...(rows.length > 0 ? [table(['Field', 'Was', 'Is'], rows)] : []),
    ...(lines === undefined ? [] : [paragraph(quiet(`The text has changed: ${lines}.`))]),
  ];
}

/** The dates of a series that aren't as its rule has them. */
function describeOddDates(event: CommunityEvent): BlockContent[] {
  const dates = listOddDates(event);
  if (dates.length === 0) return [];
  return [paragraph(quiet('Its dates that differ:')), list(dates.map((date) => [paragraph(quiet(date))]))];
}

function toItem(other: CommunityEvent, { now, changed }: ReportSource): BlockContent[] {
  const { title } = other.data;
  const file = `${EVENTS_FOLDER}/${other.id}.mdx`;
  const url = encodeURI(`${site.repository}/blob/${site.branch}/${file}`);
  const name = changed.get(file) === 'added' ? quiet(title) : quietLink(title, url);
  const dates = formatDates(selectCurrentOccurrence(other, now), site.locale);
  return [paragraph(name, quiet(`, ${dates} (`), inlineCode(other.id), quiet(')'))];
}

function describeNeighbors(event: CommunityEvent, source: ReportSource): BlockContent[] {
  const duplicates = selectDuplicates(event, source.events);
  const clashes = selectClashes(event, source.events).filter((other) => !duplicates.includes(other));
  const toList = (title: string, events: readonly CommunityEvent[]): BlockContent[] =>
    events.length === 0 ? [] : [paragraph(quiet(title)), list(events.map((other) => toItem(other, source)))];
  return [
    ...toList('Is it there already? At the same time there is:', duplicates),
    ...toList('Of the same type, within a week of it:', clashes),
  ];
}

export function describeChange(change: EventChange, source: ReportSource): RootContent[] {
  const before = 'before' in change ? change.before : undefined;
  const after = 'after' in change ? change.after : undefined;
  const title = after?.fields.title ?? before?.fields.title ?? fileOf(change);
  const head: RootContent[] = [{ ...heading(2, ''), children: [quiet(title)] }, paragraph(...describeKind(change))];
  if (after === undefined) return head;
  const differences = before === undefined ? [] : describeDifferences(change.kind, before, after);
  const event = resolveEventFile(after);
  if (event === undefined) {
    return [...head, ...differences, paragraph(quiet('It can’t be shown until its errors are fixed.'))];
  }
  return [
    ...head,
    describeSummary(event, source),
    ...differences,
    ...describeInstants(event, source.now),
    ...describeOddDates(event),
    ...describeNeighbors(event, source),
    ...describeCalendarEntries(event, before && resolveEventFile(before), source),
  ];
}

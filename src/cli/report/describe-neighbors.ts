import type { BlockContent } from 'mdast';
import { EVENTS_FOLDER } from '../../event-files/read-event-files.ts';
import type { CommunityEvent } from '../../events/community-event.ts';
import { formatDates } from '../../events/dates/format-dates.ts';
import { selectClashes, selectDuplicates } from '../../events/lists/select-neighbors.ts';
import { selectCurrentOccurrence } from '../../events/lists/select-occurrences.ts';
import { list, paragraph } from '../../outputs/markdown/write-markdown.ts';
import { site } from '../../site.ts';
import { inlineCode, quiet, quietLink } from './markdown.ts';
import type { ReportSource } from './report-source.ts';

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

import type { BlockContent, PhrasingContent } from 'mdast';
import type { CommunityEvent } from '../../events/community-event.ts';
import { selectClashes } from '../../events/select-clashes.ts';
import { selectDuplicates } from '../../events/select-duplicates.ts';
import { selectCurrentOccurrence } from '../../events/select-occurrences.ts';
import { formatDates } from '../../events/format-dates.ts';
import { list, paragraph } from '../../feeds/markdown-nodes.ts';
import { site } from '../../site.ts';
import { describeCard } from '../preview/describe-card.ts';
import { formatInstant, listInstants } from '../preview/list-instants.ts';
import { inlineCode, quiet, table } from './markdown.ts';
import type { ReportSource } from './report-source.ts';

/** Where many of the community are. */
const ZONES = ['UTC', 'America/Los_Angeles', 'Europe/Berlin', 'Asia/Kolkata', 'Asia/Tokyo'];

/** The card of an event, as it reads on the site. */
export function describeAsCard(event: CommunityEvent, { now, calendar }: ReportSource): BlockContent[] {
  const { badge, facts, statusNote, summary, call } = describeCard(event, now);
  const line = [calendar.toCategory(event.data.type), ...facts].join(' · ');
  const first: PhrasingContent[] = [
    ...(badge === undefined ? [] : [{ type: 'strong' as const, children: [quiet(badge)] }, quiet(' · ')]),
    quiet(line),
  ];
  const lines = [statusNote, summary, call].filter((line) => line !== undefined);
  return [{ type: 'blockquote', children: [paragraph(...first), ...lines.map((line) => paragraph(quiet(line)))] }];
}

/** When it begins, is over, and no longer takes proposals, where people are. Of a series its next date. */
export function describeInstants(event: CommunityEvent, now: number): BlockContent[] {
  const occurrence = selectCurrentOccurrence(event, now);
  const { cfp } = event;
  const rows = listInstants(occurrence, [event.data.timeZone, ...ZONES]);
  if (rows.length === 0) return [paragraph(quiet('Its days aren’t announced yet, so it has no instants.'))];
  const head = ['', 'Begins', 'Is over', ...(cfp === undefined ? [] : ['Call closes'])];
  return [
    table(
      head,
      rows.map(({ timeZone, begins, over }) => [
        [quiet(timeZone.replaceAll('_', ' '))],
        [quiet(begins)],
        [quiet(over)],
        ...(cfp === undefined ? [] : [[quiet(formatInstant(cfp.closesAt, timeZone))]]),
      ]),
    ),
  ];
}

function toItem(other: CommunityEvent, now: number): BlockContent[] {
  const dates = formatDates(selectCurrentOccurrence(other, now), site.locale);
  return [paragraph(quiet(`${other.data.title}, ${dates} (`), inlineCode(other.id), quiet(')'))];
}

/** The events that it may be the same as, and those that its people would like to go to as well. */
export function describeNeighbours(event: CommunityEvent, { events, now }: ReportSource): BlockContent[] {
  const duplicates = selectDuplicates(event, events);
  const clashes = selectClashes(event, events).filter((other) => !duplicates.includes(other));
  const toList = (sentence: string, some: readonly CommunityEvent[]): BlockContent[] =>
    some.length === 0 ? [] : [paragraph(quiet(sentence)), list(some.map((other) => toItem(other, now)))];
  return [
    ...toList('Is it there already? At the same time there is', duplicates),
    ...toList('Of the same type, within a week of it:', clashes),
  ];
}

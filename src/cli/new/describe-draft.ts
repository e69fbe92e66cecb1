import { formatDates } from '../../events/dates/format-dates.ts';
import type { CommunityEvent } from '../../events/community-event.ts';
import { resolveEventFile, type EventFile } from '../../event-files/read-event-file.ts';
import { selectClashes, selectCompanions, selectDuplicates } from '../../events/lists/select-neighbors.ts';
import { selectCurrentOccurrence } from '../../events/lists/select-occurrences.ts';
import { site } from '../../site.ts';
import { summarizeEvent } from '../shared/summarize-event.ts';
import { listInstants } from '../shared/list-instants.ts';
import { toPrintable } from './prompter.ts';
import type { PromptContext } from '../questions/question.ts';

/** `KCD Porto 2027, 18 November 2027 (2027/kcd-porto)`. */
export function nameEvent(event: CommunityEvent): string {
  const occurrence = selectCurrentOccurrence(event, event.startsAt);
  return `${toPrintable(event.data.title)}, ${formatDates(occurrence, site.locale)} (${event.id})`;
}

function describeInstants(event: CommunityEvent, readerZone: string, now: number): string {
  const occurrence = selectCurrentOccurrence(event, now);
  const rows = listInstants(occurrence, ['UTC', occurrence.timeZone, readerZone]).map(({ timeZone, begins, over }) => {
    const whose = timeZone === readerZone && timeZone !== occurrence.timeZone ? ' (yours)' : '';
    return `${timeZone}${whose}\n  from  ${begins}\n  until ${over}`;
  });
  return rows.join('\n') || 'Its days are not announced yet.';
}

/**
 * What an author should see of a file before it is written: how its entry in the list reads, when it starts and ends (in UTC, in its
 * own zone and in the reader's), and other events that may be the same, that are of its type within a week, or to which it may belong.
 * @returns `undefined` for a file with errors
 */
export function describeDraft(file: EventFile, { context, now, readerZone }: PromptContext) {
  const event = resolveEventFile(file);
  if (event === undefined) return undefined;
  const others = context.files.flatMap((other) => resolveEventFile(other) ?? []);
  const { title, badge, facts, statusNote, summary, cfp } = summarizeEvent(event, now);
  const lines = [title, badge, ...facts, statusNote, summary, cfp].filter((line) => line !== undefined);
  const duplicates = selectDuplicates(event, others);
  const isNew = (other: CommunityEvent) => !duplicates.includes(other);
  return {
    summary: lines.map(toPrintable).join('\n'),
    instants: describeInstants(event, readerZone, now),
    duplicates,
    clashes: selectClashes(event, others).filter(isNew),
    companions: selectCompanions(event, others).filter(isNew),
  };
}

import { formatDates } from '../../events/dates/format-dates.ts';
import type { CommunityEvent } from '../../events/community-event.ts';
import { resolveEventFile } from '../../event-files/resolve-event-file.ts';
import { selectClashes, selectCompanions, selectDuplicates } from '../../events/lists/select-neighbors.ts';
import { selectCurrentOccurrence } from '../../events/lists/select-occurrences.ts';
import type { EventFile } from '../../event-files/read-event-file.ts';
import { site } from '../../site.ts';
import { summarizeEvent } from '../shared/summarize-event.ts';
import { listInstants } from '../shared/list-instants.ts';
import { toPrintable } from './prompter.ts';
import type { PromptContext } from '../questions/question.ts';

/** What an author should see of a valid draft before it is written. */
export interface DraftDescription {
  /** As its entry in the list reads, one line after the other. */
  summary: string;
  /** When it starts and ends, in UTC, in its own zone and in the reader's. */
  instants: string;
  /** Other events that may be the same. */
  duplicates: CommunityEvent[];
  /** Others of its type within a week. */
  clashes: CommunityEvent[];
  /** Others in the same city on the same days, to which it may belong. */
  companions: CommunityEvent[];
}

/** `KCD Porto 2027, 18 November 2027 (2027/kcd-porto)`. */
export function nameEvent(event: CommunityEvent): string {
  const occurrence = selectCurrentOccurrence(event, event.startsAt);
  return `${toPrintable(event.data.title)}, ${formatDates(occurrence, site.locale)} (${event.id})`;
}

function describeInstants(event: CommunityEvent, readerZone: string, now: number): string {
  const occurrence = selectCurrentOccurrence(event, now);
  const rows = listInstants(occurrence, ['UTC', occurrence.timeZone, readerZone]);
  if (rows.length === 0) return 'Its days are not known yet.';
  return rows
    .map(({ timeZone, begins, over }) => {
      const whose = timeZone === readerZone && timeZone !== occurrence.timeZone ? `${timeZone} (yours)` : timeZone;
      return `${whose}\n  from  ${begins}\n  until ${over}`;
    })
    .join('\n');
}

/** Describes a file without errors among the events that are there; `undefined` for one that has some. */
export function describeDraft(
  file: EventFile,
  { context, now, readerZone }: PromptContext,
): DraftDescription | undefined {
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

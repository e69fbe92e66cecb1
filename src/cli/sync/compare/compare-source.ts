import { addDays, lastDayOf } from '../../../events/dates/local-date.ts';
import { resolveEventFile, type EventFile } from '../../../event-files/read-event-file.ts';
import type { Proposal, SyncNote } from '../proposals/proposal.ts';
import { proposeEvents } from '../proposals/propose-event.ts';
import { isAvailable, type AvailableSource, type SourceAnswer, type SourceEntry } from '../source-answer.ts';
import type { SyncState } from '../state.ts';
import { compareAbsentEvents } from './compare-absent-events.ts';
import { compareEvent } from './compare-event.ts';
import { compareProgramme } from './compare-programme.ts';
import { compareRecordings, isRecording } from './compare-recordings.ts';
import { linkOf, note, type Claim, type Comparison, type PageState } from './comparison.ts';
import { isValidFile, matchEvents, type ValidFile } from './match-events.ts';
import { openMemory } from './source-memory.ts';

/** How long after its end an event is remembered, in days. */
const REMEMBERED_DAYS = 365;

export interface CompareOptions {
  /** Whether a person has given the source as a file. */
  isGiven?: boolean;
  /** What pages say that were looked at, by URL. */
  pages?: ReadonlyMap<string, PageState>;
}

/** What comes of comparing one source with our files. */
export interface SourceComparison {
  proposals: Proposal[];
  /** The state after it: what is agreed on, and what is missing. */
  state: SyncState;
  reported: SyncNote[];
  /** Pages that say whether something is cancelled; compare again with what they say. */
  asks: string[];
  claims: Claim[];
}

function compareEvents(comparison: Comparison, files: readonly ValidFile[], answer: AvailableSource): void {
  const { memory, source, now } = comparison;
  const { matches, ambiguous, unmatched } = matchEvents(answer.entries, files, source, memory);
  for (const match of matches) {
    const { entry, file } = match;
    const key = entry.keyIsStable ? entry.key : file.id;
    memory.find(key);
    memory.agree(key, { event: file.id });
    compareEvent(comparison, { ...match, key });
  }
  for (const { entry, candidates } of ambiguous) {
    const list = candidates.map(({ file, basis }) => `${file.id} (${basis})`).join(', ');
    note(comparison, `"${entry.title}" may be ${list}, so none was chosen.`, linkOf(comparison, entry));
  }
  const present = new Set(
    [...matches, ...ambiguous.flatMap(({ candidates }) => candidates)].map(({ file }) => file.id),
  );
  compareAbsentEvents(comparison, files, present, answer);
  const today = new Date(now).toISOString().slice(0, 10);
  const isAhead = ({ values: { startDate, endDate = startDate, status } }: SourceEntry) =>
    endDate !== undefined && lastDayOf(endDate) >= today && status === undefined;
  const taken = new Set(files.map(({ id }) => id));
  proposeEvents(
    comparison,
    unmatched.filter((entry) => entry.isIncluded && isAhead(entry)),
    taken,
  );
}

function compareSessions(comparison: Comparison, files: readonly ValidFile[], answer: AvailableSource): void {
  const { into } = comparison.source;
  const file = files.find(({ id, data }) => id === into || data.formerIds?.includes(into ?? '') === true);
  if (file === undefined) {
    note(comparison, `The event ${into ?? ''}, whose sessions it has, isn't here or has an error.`);
    return;
  }
  const recordings = answer.entries.filter(isRecording);
  if (recordings.length > 0) compareRecordings(comparison, file, recordings);
  const sessions = answer.entries.filter((entry) => !isRecording(entry));
  if (sessions.length > 0) compareProgramme(comparison, file, sessions);
}

/** What is known of events that are long over, or whose files are gone, is of no use any more. */
function forgetOld({ memory, now }: Comparison, files: readonly ValidFile[]): void {
  const last = addDays(new Date(now).toISOString().slice(0, 10), -REMEMBERED_DAYS);
  const ids = files.flatMap((file) => {
    const endsAt = resolveEventFile(file)?.endsAt ?? Infinity;
    return endsAt >= Date.parse(last) ? [file.id, ...(file.data.formerIds ?? [])] : [];
  });
  const kept = new Set(ids);
  for (const key of memory.keys()) {
    const event = memory.baselineOf(key)?.event;
    if (typeof event === 'string' && !kept.has(event.split('#', 1)[0] ?? '')) memory.forget(key);
  }
}

/**
 * Compares what a source says with our files. It reads nothing and asks nobody; the order in which sources are compared doesn't matter.
 * @param now ms since the epoch
 */
export function compareSource(
  files: readonly EventFile[],
  answer: SourceAnswer,
  state: SyncState,
  now: number,
  { isGiven = false, pages = new Map() }: CompareOptions = {},
): SourceComparison {
  const { source, fetched } = answer;
  const memory = openMemory(state, source.id);
  const valid = files.filter(isValidFile);
  const comparison: Comparison = {
    source,
    fetched,
    now,
    isGiven,
    state,
    memory,
    pages,
    proposals: [],
    notes: [],
    asks: new Set(),
    claims: [],
  };
  if (isAvailable(answer)) {
    for (const text of answer.notes) note(comparison, text);
    if (source.into === undefined) compareEvents(comparison, valid, answer);
    else compareSessions(comparison, valid, answer);
    forgetOld(comparison, valid);
  } else if (answer.isGone && source.kind === 'json-ld') {
    compareAbsentEvents(comparison, valid, new Set(), { isGone: true });
  }
  const { proposals, notes, asks, claims } = comparison;
  return { proposals, state: memory.close(), reported: notes, asks: [...asks], claims };
}

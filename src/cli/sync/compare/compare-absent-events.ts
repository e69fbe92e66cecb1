import { firstDayOf, lastDayOf } from '../../../events/dates/local-date.ts';
import { isRecurring } from '../../../events/recurrence/expand-recurrence.ts';
import { resolveEventFile } from '../../../event-files/read-event-file.ts';
import type { AvailableSource } from '../source-answer.ts';
import { ABSENT_TIMES } from './compare-absent-sessions.ts';
import { linkOf, note, propose, type Comparison, type PageState } from './comparison.ts';
import type { ValidFile } from './match-events.ts';

/** What a source knows an event of ours by. */
function knownKey({ source, memory }: Comparison, { id, data }: ValidFile): string | undefined {
  return data.sources?.find((one) => one.id === source.id)?.key ?? memory.keyOf(id);
}

function isCovered({ data }: ValidFile, covers: AvailableSource['covers']): boolean {
  if (covers === undefined) return true;
  const { startDate, endDate = startDate } = data;
  return firstDayOf(startDate) >= covers.from && lastDayOf(endDate) <= covers.to;
}

/** Whether the absence of an event would say something: that of one that is over, cancelled or repeated doesn't. */
function isAwaited(file: ValidFile, now: number): boolean {
  const event = resolveEventFile(file);
  return event !== undefined && event.endsAt > now && file.data.status === 'scheduled' && !isRecurring(event);
}

function noteAbsence(
  comparison: Comparison,
  { id, data }: ValidFile,
  page: PageState | undefined,
  times: number,
): void {
  const what = `${id} isn't in it any more`;
  if (times < ABSENT_TIMES) note(comparison, `${what}, which may not mean that it is cancelled.`, data.url);
  else if (page === 'there') note(comparison, `${what}, but its page is still there.`, data.url);
  else note(comparison, `${what}, and its own page couldn't be looked at. Look whether it is cancelled.`, data.url);
}

/**
 * Events that a source had and no longer has. Sources filter out what is cancelled, and what isn't published, so it takes two answers
 * and the event's own page, which is gone or says so.
 * @param present the ids of the events that the source has @param isGone the source is the event's page, and that is gone
 */
export function compareAbsentEvents(
  comparison: Comparison,
  files: readonly ValidFile[],
  present: ReadonlySet<string>,
  { covers, isGone = false }: { covers?: AvailableSource['covers']; isGone?: boolean },
): void {
  const { memory, fetched, now, pages, asks } = comparison;
  for (const file of files) {
    const key = knownKey(comparison, file);
    if (key === undefined) continue;
    if (present.has(file.id)) {
      memory.find(key);
      continue;
    }
    if (!isAwaited(file, now) || !isCovered(file, covers)) continue;
    const times = memory.miss(key, fetched);
    const { url } = file.data;
    const page = isGone ? 'gone' : url === undefined ? 'unknown' : pages.get(url);
    if (times >= ABSENT_TIMES && page === undefined && url !== undefined) asks.add(url);
    if (times < ABSENT_TIMES || (page !== 'gone' && page !== 'cancelled')) {
      noteAbsence(comparison, file, page, times);
      continue;
    }
    const why = page === 'gone' ? 'its page is gone' : 'its page says that it is cancelled';
    propose(comparison, {
      kind: 'status',
      file,
      entry: {
        key,
        keyIsStable: false,
        title: file.data.title,
        isIncluded: true,
        values: {},
        excerpt: `Missing in ${String(times)} answers, first in that of ${memory.absenceOf(key)?.first ?? fetched}; ${why}.`,
        notes: [],
        url: url ?? linkOf(comparison),
      },
      key,
      target: 'gone',
      path: ['status'],
      ours: file.data.status,
      theirs: 'cancelled',
      confidence: 0.8,
      basis: `missing in ${String(times)} answers, and ${why}`,
      isFirst: false,
      baseline: {},
      edits: [{ path: ['status'], value: 'cancelled' }],
    });
  }
}

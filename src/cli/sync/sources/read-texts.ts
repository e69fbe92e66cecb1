import { addDays } from '../../../events/dates/local-date.ts';
import { SourceError } from '../../sources/found.ts';
import type { AvailableSource, SourceEntry } from '../source-answer.ts';
import { toSafeLine } from './excerpt.ts';
import { KIND_READERS } from './kind-readers.ts';
import type { ReadContext, ReadEntry, SourceText } from './reading.ts';
import { isTitleChosen } from './title-patterns.ts';

/** Whether an event is on the days of its source's `window`; one whose day isn't known is. */
function isInWindow({ values: { startDate, endDate } }: ReadEntry, { source, now }: ReadContext): boolean {
  if (source.window === undefined || startDate === undefined) return true;
  const today = new Date(now).toISOString().slice(0, 10);
  const { before, after } = source.window;
  // A year or month is compared with as much of the days.
  const last = endDate ?? startDate;
  const from = addDays(today, -before).slice(0, last.length);
  return last >= from && startDate <= addDays(today, after);
}

function toSourceEntry(entry: ReadEntry, context: ReadContext): SourceEntry {
  const { license } = context.source;
  const titles = [entry.title, ...(entry.fullTitle === undefined ? [] : [entry.fullTitle])];
  return {
    ...entry,
    isIncluded: isTitleChosen(titles, context.source) && isInWindow(entry, context),
    // Its text is what may not be copied.
    excerpt: license === 'non-commercial' ? '' : entry.excerpt,
  };
}

/** Why a source can't be read, in a sentence without secrets. What went wrong in a parser is never shown: it quotes what it has read. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof SourceError)) return "It can't be read.";
  return toSafeLine(error.message);
}

/** What a source's texts say. @throws SourceError if they can't be read, or aren't complete */
export function readTexts(
  texts: readonly SourceText[],
  context: ReadContext,
): Pick<AvailableSource, 'entries' | 'count' | 'covers' | 'version' | 'notes'> {
  try {
    const { entries, covers, version, notes = [] } = KIND_READERS[context.source.kind].read(texts, context);
    return {
      entries: entries.map((entry) => toSourceEntry(entry, context)),
      count: entries.length,
      ...(covers !== undefined && { covers }),
      ...(version !== undefined && { version }),
      notes,
    };
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const isDeep = error instanceof RangeError && /call stack/i.test(error.message);
    throw new SourceError(isDeep ? 'It is nested too deeply to be read.' : "It can't be read.");
  }
}

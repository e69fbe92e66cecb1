import { millisecondsInDay } from 'date-fns/constants';
import leven from 'leven';
import { LRUCache } from 'lru-cache';
import { searchWords } from '../../../events/filters/search-words.ts';
import { toDayNumber } from '../../../events/dates/local-date.ts';
import { locationOf, type EventData } from '../../../events/event-data.ts';
import type { EventFile } from '../../../event-files/read-event-file.ts';
import type { EventValues, Source, SourceEntry } from '../source-answer.ts';
import { textKey, urlKey } from './same-value.ts';
import type { SourceMemory } from './source-memory.ts';

/** An event file without errors. */
export type ValidFile = EventFile & { data: EventData };

export const isValidFile = (file: EventFile): file is ValidFile => file.data !== undefined;

export interface EventMatch {
  entry: SourceEntry;
  file: ValidFile;
  /** From 0 to 1. */
  confidence: number;
  basis: string;
}

export interface MatchedEvents {
  matches: EventMatch[];
  /** Entries that may be several events, or events that may be several entries. */
  ambiguous: { entry: SourceEntry; candidates: EventMatch[] }[];
  /** Entries that are no event of ours. */
  unmatched: SourceEntry[];
}

const MAX_DAYS = 45;
/** Below it two titles are those of different events. */
const MIN_TITLE = 0.6;
const MIN_SCORE = 0.7;
const WEIGHTS = { title: 0.6, city: 0.25, days: 0.15 };

/** Words that say which edition it is, or nothing. */
const SILENT = /^(?:\d{4}|the|a|an|of|in|at|and|on)$/;
const LONG_FORMS: Readonly<Record<string, string>> = {
  kcd: 'kubernetes community days',
  otel: 'opentelemetry',
  na: 'north america',
  eu: 'europe',
};

interface TitleWords {
  all: ReadonlySet<string>;
  /** In one order. */
  text: string;
  /** `3` of `Meetup #3`: with another one, it is another event. */
  numbers: string;
}

function toTitleWords(title: string): TitleWords {
  const words = searchWords(title)
    .filter((word) => !SILENT.test(word))
    .flatMap((word) => (Object.hasOwn(LONG_FORMS, word) ? String(LONG_FORMS[word]).split(' ') : [word]))
    .sort();
  return { all: new Set(words), text: words.join(' '), numbers: words.filter((word) => /\d/.test(word)).join(' ') };
}

/** Titles are compared with many others, and taking one apart takes longer than comparing two. */
const titles = new LRUCache<string, TitleWords>({ max: 20_000, memoMethod: toTitleWords });

/** So much of the letters of two titles has to be the same for a slip. */
const MIN_LETTERS = 0.85;

/**
 * How alike two titles are, from 0 to 1: one may have words more, or slips. Where each has a word that the other doesn't have, they are
 * of different events, however much else they share: `Cloud Native AI Day` and `Cloud Native Security Day`.
 */
export function compareTitles(a: string, b: string): number {
  const [first, second] = [titles.memo(a), titles.memo(b)];
  if (first.text === '' || second.text === '') return textKey(a) === textKey(b) ? 1 : 0;
  if (first.text === second.text) return 1;
  if (first.all.isSubsetOf(second.all) || second.all.isSubsetOf(first.all)) {
    return (2 * Math.min(first.all.size, second.all.size)) / (first.all.size + second.all.size);
  }
  const { length } = first.text.length > second.text.length ? first.text : second.text;
  const most = Math.floor((1 - MIN_LETTERS) * length);
  if (first.numbers !== second.numbers || Math.abs(first.text.length - second.text.length) > most) return 0;
  const distance = leven(first.text, second.text, { maxDistance: most + 1 });
  return distance > most ? 0 : 1 - distance / length;
}

/** Whether more than a month is known: a date in a file is valid. */
const isDay = (date: string) => date.length === 10;
const yearOf = (date: string | undefined) => date?.slice(0, 4);
const yearsIn = (title: string): string[] => title.match(/\b20\d{2}\b/g) ?? [];

function compareCities(ours: string | undefined, theirs: string | undefined): number | undefined {
  if (ours === undefined && theirs === undefined) return 1;
  if (ours === undefined || theirs === undefined) return 0.5;
  const [here, there] = [textKey(ours), textKey(theirs)];
  return here === there || here.startsWith(`${there} `) || there.startsWith(`${here} `) ? 1 : undefined;
}

/** How likely an entry is one of our events, from 0 to 1, by title, city and days; nothing where they are different ones. */
export function scoreMatch(
  { title, values: { startDate, location } }: { title: string; values: Pick<EventValues, 'startDate' | 'location'> },
  { data }: ValidFile,
): number | undefined {
  if (startDate === undefined) return undefined;
  const areVague = !isDay(startDate) || !isDay(data.startDate);
  // A file has the first of its occurrences, and a source each of them.
  const isLater = data.repeats !== undefined && startDate >= data.startDate;
  const apart = Math.abs(toDayNumber(startDate) - toDayNumber(data.startDate)) / millisecondsInDay;
  const days = areVague ? MAX_DAYS / 2 : apart * Number(!isLater);
  if (areVague ? yearOf(startDate) !== yearOf(data.startDate) : days > MAX_DAYS) return undefined;
  const city = compareCities(locationOf(data)?.city, location?.city);
  if (city === undefined) return undefined;
  const alike = compareTitles(title, data.title);
  if (alike < MIN_TITLE) return undefined;
  const [ours, theirs] = [yearsIn(data.title), yearsIn(title)];
  if (ours.length > 0 && theirs.length > 0 && !ours.some((year) => theirs.includes(year))) return undefined;
  const score = WEIGHTS.title * alike + WEIGHTS.city * city + WEIGHTS.days * (1 - days / MAX_DAYS);
  return score < MIN_SCORE ? undefined : Math.round(score * 100) / 100;
}

function hasKey({ data, id }: ValidFile, entry: SourceEntry, source: Source, memory: SourceMemory): boolean {
  if (!entry.keyIsStable) return false;
  if (data.sources?.some((one) => one.id === source.id && one.key === entry.key) === true) return true;
  const known = memory.baselineOf(entry.key)?.event;
  return typeof known === 'string' && (known === id || data.formerIds?.includes(known) === true);
}

function hasUrlAndYear({ data }: ValidFile, { url, values }: SourceEntry): boolean {
  if (data.url === undefined || yearOf(values.startDate) !== yearOf(data.startDate)) return false;
  const urls = [url, values.url].flatMap((one) => (one === undefined ? [] : [urlKey(one)]));
  return urls.includes(urlKey(data.url));
}

type Rank = (entry: SourceEntry, file: ValidFile) => Pick<EventMatch, 'confidence' | 'basis'> | undefined;

/** Each way to recognize an event takes what those before it have left; entries and files that it can't tell apart are ambiguous. */
export function matchEvents(
  entries: readonly SourceEntry[],
  files: readonly ValidFile[],
  source: Source,
  memory: SourceMemory,
): MatchedEvents {
  const ranks: Rank[] = [
    (entry, file) => (hasKey(file, entry, source, memory) ? { confidence: 1, basis: 'key' } : undefined),
    (entry, file) => (hasUrlAndYear(file, entry) ? { confidence: 0.95, basis: 'URL and year' } : undefined),
    (entry, file) => {
      const score = scoreMatch(entry, file);
      if (score === undefined) return undefined;
      return { confidence: Math.min(0.9, score), basis: `title, city and dates, score ${score.toFixed(2)}` };
    },
  ];
  const result: MatchedEvents = { matches: [], ambiguous: [], unmatched: [] };
  let [left, free] = [[...entries], [...files]];
  for (const rank of ranks) {
    const found = left.map((entry) => ({
      entry,
      candidates: free.flatMap((file): EventMatch[] => {
        const ranked = rank(entry, file);
        return ranked === undefined ? [] : [{ entry, file, ...ranked }];
      }),
    }));
    const claims = Map.groupBy(
      found.flatMap(({ candidates }) => candidates),
      ({ file }) => file.id,
    );
    const isClear = ({ candidates }: (typeof found)[number]) =>
      candidates.length === 1 &&
      candidates.every(({ file }) => file.data.repeats !== undefined || claims.get(file.id)?.length === 1);
    result.matches.push(...found.filter(isClear).flatMap(({ candidates }) => candidates));
    result.ambiguous.push(...found.filter((one) => one.candidates.length > 0 && !isClear(one)));
    left = found.filter(({ candidates }) => candidates.length === 0).map(({ entry }) => entry);
    const claimed = new Set(claims.keys());
    free = free.filter(({ id, data }) => data.repeats !== undefined || !claimed.has(id));
  }
  return { ...result, unmatched: left };
}

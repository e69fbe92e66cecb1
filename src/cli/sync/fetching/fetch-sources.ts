import { SourceError } from '../../sources/found.ts';
import { KIND_READERS } from '../sources/kind-readers.ts';
import { describeFailure, readTexts } from '../sources/read-texts.ts';
import type { ReadContext, SourceText } from '../sources/reading.ts';
import type { Source, SourceAnswer, AvailableSource, Validators } from '../source-answer.ts';
import { decodeBody } from './decode-body.ts';
import { FetchError, type Fetcher, type Page } from './fetcher.ts';
import type { KeptAnswers } from './kept-answers.ts';

export interface FetchSourcesOptions {
  fetcher: Fetcher;
  /** What is remembered of each source from the last time. */
  state: { sources: Readonly<Record<string, Validators & { count: number }>> };
  /** ms since the epoch. */
  now: number;
  /** The zone of an event, by its id; nothing where it isn't known. */
  zoneOf: (eventId: string) => string | undefined;
  /** Without it, no request is conditional. */
  kept?: KeptAnswers | undefined;
  onProgress?: ((done: number, all: number) => void) | undefined;
}

/** Whether a server is asked for a source; others are only read from files. */
const isFetched = ({ kind, url }: Source): boolean => KIND_READERS[kind].toRequest !== undefined && url !== undefined;

/** Half of what a source had may have been cancelled; more than that is rather an answer that isn't complete. */
function checkCount(count: number, last: number | undefined): void {
  if (last === undefined || count * 2 >= last) return;
  throw new SourceError(
    `It has ${String(count)} entries, fewer than half of the ${String(last)} of last time. If that is right, save its answer and give it with --from.`,
  );
}

function checkMediaType({ mediaType, url }: Page, { source }: ReadContext): void {
  const { mediaTypes, name } = KIND_READERS[source.kind];
  if (mediaType === '' || mediaTypes.test(mediaType)) return;
  const type = /^[\w.+/-]{1,80}$/.test(mediaType) ? mediaType : 'something else';
  throw new SourceError(`${new URL(url).host} answers with ${type}, not with ${name}.`);
}

function toText(page: Page, context: ReadContext): SourceText {
  checkMediaType(page, context);
  return { text: decodeBody(page.body), url: page.url };
}

type Answered = Omit<AvailableSource, 'source' | 'fetched'>;

const describeMove = ({ hasMoved, url }: Page, asked: string): string[] =>
  hasMoved && new URL(url).host !== new URL(asked).host
    ? [`It has moved to ${new URL(url).host} for good. Write the new URL in src/content/sources.yaml.`]
    : [];

const withoutPlace = (source: Source): unknown => ({
  ...source,
  file: undefined,
  line: undefined,
  index: undefined,
});

async function ask(context: ReadContext, { fetcher, kept }: FetchSourcesOptions): Promise<Answered> {
  const { source, timeZone } = context;
  const { toRequest, toNextRequest, accept } = KIND_READERS[source.kind];
  const first = toRequest?.(context) ?? '';
  const settings = withoutPlace(source);
  // What is chosen by day is another choice the next day.
  const today = source.window && new Date(context.now).toISOString().slice(0, 10);
  const asked = { first, settings, timeZone, today };
  const last = await kept?.find(source.id, asked);
  const page = await fetcher.get(first, accept, last && { etag: last.etag, lastModified: last.lastModified });
  if (page.status === 304 && last !== undefined) {
    const { entries, count, covers, version, notes, etag, lastModified } = last;
    return { entries, count, covers, version, notes, etag, lastModified };
  }
  const texts = [toText(page, context)];
  for (let next = toNextRequest?.(texts, context); next !== undefined; next = toNextRequest?.(texts, context)) {
    texts.push(toText(await fetcher.get(next, accept), context));
  }
  const read = readTexts(texts, context);
  const validators = {
    ...(page.etag !== undefined && { etag: page.etag }),
    ...(page.lastModified !== undefined && { lastModified: page.lastModified }),
  };
  const answer = { ...validators, ...read, notes: [...describeMove(page, first), ...read.notes] };
  // Of several pages, the first alone says nothing of the others; what may not be copied isn't kept.
  const isKept = texts.length === 1 && Object.keys(validators).length > 0 && source.license !== 'non-commercial';
  if (isKept) kept?.add(source.id, asked, answer);
  return answer;
}

/** Asks a source. Whatever goes wrong, it is unavailable, with the reason. */
async function fetchSource(source: Source, options: FetchSourcesOptions): Promise<SourceAnswer> {
  const { now, state, zoneOf } = options;
  const fetched = new Date(now).toISOString();
  const timeZone = source.into === undefined ? undefined : zoneOf(source.into);
  try {
    const answer = await ask({ source, now, timeZone, isFile: false }, options);
    const last = Object.hasOwn(state.sources, source.id) ? state.sources[source.id] : undefined;
    checkCount(answer.count, last?.count);
    return { source, fetched, ...answer };
  } catch (error) {
    const isGone = error instanceof FetchError && (error.status === 404 || error.status === 410);
    return { source, fetched, unavailable: describeFailure(error), isGone };
  }
}

/** Asks the sources that servers may be asked for, in their order: each host for one thing at a time, all hosts at once. */
export async function fetchSources(sources: readonly Source[], options: FetchSourcesOptions): Promise<SourceAnswer[]> {
  const asked = sources.filter(isFetched);
  let done = 0;
  return Promise.all(
    asked.map(async (source) => {
      const answer = await fetchSource(source, options);
      done += 1;
      options.onProgress?.(done, asked.length);
      return answer;
    }),
  );
}

import { LRUCache } from 'lru-cache';
import { searchWords } from '../../../events/filters/search-words.ts';

/** Texts are compared with many others, and taking one apart takes longer than comparing two. */
const keys = new LRUCache<string, string>({
  max: 20_000,
  memoMethod: (text) => searchWords(text).join(' ') || text.normalize('NFKC').trim().toLowerCase(),
});

/** A text as it is compared: without case, accents, punctuation and spaces. */
export const textKey = (text: string): string => keys.memo(text);

const YOUTUBE_HOSTS = /^(?:m\.|music\.)?youtube(?:-nocookie)?\.com$/;

/** The id of a video, whichever form its URL has. */
function videoIdOf({ hostname, pathname, searchParams }: URL): string | undefined {
  const host = hostname.replace(/^www\./, '');
  if (host === 'youtu.be') return pathname.slice(1);
  if (!YOUTUBE_HOSTS.test(host)) return undefined;
  return searchParams.get('v') ?? /^\/(?:live|embed|shorts|v)\/([^/]+)/.exec(pathname)?.[1];
}

function toUrlKey(text: string): string {
  const url = URL.parse(text);
  if (url === null) return text;
  const video = videoIdOf(url);
  if (video !== undefined) return `youtube:${video}`;
  const query = [...url.searchParams]
    .filter(([name]) => !/^utm_/i.test(name))
    .map(([name, value]) => `${name}=${value}`);
  const search = query.length === 0 ? '' : `?${query.sort().join('&')}`;
  const page = url.pathname.replace(/\/(?:index\.html?)?$/, '');
  return `${url.host.replace(/^www\./, '')}${page}${search}${/^#!?\//.test(url.hash) ? url.hash : ''}`;
}

const urls = new LRUCache<string, string>({ max: 20_000, memoMethod: toUrlKey });

/** A URL as it is compared: without what leads to the same page. */
export const urlKey = (text: string): string => urls.memo(text);

const isUrl = (text: string) => /^https?:\/\//i.test(text);

function valueKey(value: unknown): unknown {
  if (typeof value === 'string') return isUrl(value) ? urlKey(value) : textKey(value);
  if (Array.isArray(value)) return value.map((item) => String(valueKey(item))).sort();
  return value;
}

/** Whether two values of a field are the same to a reader. Lists are compared in any order. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  return JSON.stringify(valueKey(a)) === JSON.stringify(valueKey(b));
}

import { LRUCache } from 'lru-cache';
import { MAX_AGE_SECONDS } from '../../server/cache-policy.ts';

/** HTML as bytes, in parts: encoding the same text for each request would take longer than all else. */
type Parts = readonly Uint8Array[];

interface Rendered {
  html: Parts;
  /** The instant (ms) at which something in it changes; `Infinity` if nothing does. */
  nextChange: number;
}

interface Kept {
  html: Parts;
  /** The instants (ms) between which it is right, the latter exclusive. */
  from: number;
  until: number;
}

/** Some fifteen thousand rows: those of a thousand events in several lists and languages. */
const MAX_BYTES = 32 * 2 ** 20;
/** What an entry takes besides its bytes. */
const OVERHEAD_BYTES = 500;

const kept = new LRUCache<string, Kept>({
  maxSize: MAX_BYTES,
  sizeCalculation: ({ html }) => html.reduce((sum, { length }) => sum + length, OVERHEAD_BYTES),
});

async function render(key: string, now: number, make: () => Promise<Rendered>): Promise<Parts> {
  const { html, nextChange } = await make();
  kept.set(key, { html, from: now, until: Math.min(nextChange, now + MAX_AGE_SECONDS * 1000) });
  return html;
}

/**
 * Keeps what is rendered until it changes; for an hour at most, in which a page is made again anyway.
 * @param key all that it depends on besides `now` (ms)
 */
export function keepHtml(key: string, now: number, make: () => Promise<Rendered>): Parts | Promise<Parts> {
  const known = kept.get(key);
  return known !== undefined && known.from <= now && now < known.until ? known.html : render(key, now, make);
}

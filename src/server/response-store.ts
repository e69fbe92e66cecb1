import { LRUCache } from 'lru-cache';
import { compress, QUALITY, type StoredResponse, type Encoding } from './stored-response.ts';

/** About 2,000 pages with their encodings. */
const MAX_BYTES = 64 * 2 ** 20;
/** A hundred and more of what queries ask for: there is no end of them, and they would crowd out the pages. */
const MAX_QUERY_BYTES = 16 * 2 ** 20;
/** How many queries are remembered that were asked once: only those that are asked again are kept. */
const MAX_ASKED = 1000;
/** What a response takes besides its bodies. */
const OVERHEAD_BYTES = 2000;

function sizeOf({ bodies }: StoredResponse): number {
  return Object.values(bodies).reduce((sum, body) => sum + body.length, OVERHEAD_BYTES);
}

const createCache = (maxSize: number) => new LRUCache<string, StoredResponse>({ maxSize, sizeCalculation: sizeOf });

const isPage = ({ headers }: StoredResponse) => headers['Content-Type']?.startsWith('text/html') === true;

export interface ResponseStore {
  /** The response at a normalized path, if it is kept and still right. */
  find: (path: string, now: number) => StoredResponse | undefined;
  /** Gives the response at a path: one that is kept, or one that is made, once for all who ask for it at the same time. */
  load: (path: string, now: number, make: () => Promise<StoredResponse>) => Promise<StoredResponse>;
  /**
   * The body in an encoding. What is kept is compressed well, in the background; until then, it is compressed fast, and so is always what
   * queries ask for. Pages are sent well compressed only, since readers' connections are what is slow: the first who asks for one waits a
   * tenth of a second more.
   */
  encode: (path: string, stored: StoredResponse, encoding: Encoding) => Promise<Buffer>;
}

/** Keeps responses in memory until they expire, what queries ask for apart from pages; those that nobody asks for leave first. */
export function createResponseStore(maxBytes = MAX_BYTES, maxQueryBytes = MAX_QUERY_BYTES): ResponseStore {
  const pages = createCache(maxBytes);
  const queries = createCache(maxQueryBytes);
  const keptAt = (path: string) => (path.includes('?') ? queries : pages);
  const asked = new LRUCache<string, true>({ max: MAX_ASKED });
  const pending = new Map<string, Promise<StoredResponse>>();
  const compressing = new Map<string, { stored: StoredResponse; work: Promise<Buffer> }>();

  function find(path: string, now: number): StoredResponse | undefined {
    const stored = keptAt(path).get(path);
    if (stored === undefined || (stored.expiresAt ?? 0) > now) return stored;
    keptAt(path).delete(path);
    return undefined;
  }

  /** Whether a query was asked before; it is remembered. */
  function isAskedAgain(path: string): boolean {
    const isKnown = asked.has(path);
    asked.set(path, true);
    return isKnown;
  }

  /** There is no end of queries, of missing pages, or of images, which are on the disk. */
  const mayKeep = (path: string, { status, expiresAt, headers }: StoredResponse) =>
    status === 200 &&
    expiresAt !== undefined &&
    headers['Content-Type'] !== 'image/png' &&
    (!path.includes('?') || isAskedAgain(path));

  /** Compresses a body, once for all who ask for it at the same time. */
  async function compressOnce(
    path: string,
    stored: StoredResponse,
    encoding: Exclude<Encoding, 'identity'>,
    quality: number,
  ): Promise<Buffer> {
    const key = `${encoding} ${String(quality)} ${path}`;
    const present = compressing.get(key);
    if (present?.stored === stored) return present.work;
    const work = compress(stored, encoding, quality);
    compressing.set(key, { stored, work });
    try {
      const body = await work;
      if (quality === QUALITY.kept || stored.bodies[encoding] === undefined) stored.bodies[encoding] = body;
      // Set again, since its size has changed.
      if (keptAt(path).peek(path) === stored) keptAt(path).set(path, stored);
      return body;
    } finally {
      if (compressing.get(key)?.work === work) compressing.delete(key);
    }
  }

  return {
    find,
    async load(path, now, make) {
      const present = pending.get(path);
      if (present !== undefined) return present;
      const work = make();
      pending.set(path, work);
      try {
        const stored = await work;
        if ((stored.expiresAt ?? 0) > now && mayKeep(path, stored)) keptAt(path).set(path, stored);
        return stored;
      } finally {
        pending.delete(path);
      }
    },
    async encode(path, stored, encoding) {
      const body = stored.bodies[encoding];
      if (body !== undefined || encoding === 'identity') return body ?? stored.bodies.identity;
      const well = pages.peek(path) === stored ? compressOnce(path, stored, encoding, QUALITY.kept) : undefined;
      return well !== undefined && isPage(stored) ? well : compressOnce(path, stored, encoding, QUALITY.once);
    },
  };
}

import { LRUCache } from 'lru-cache';
import { compress, QUALITY, type StoredResponse, type Encoding } from './stored-response.ts';

/** About 2,000 pages with their encodings. */
const MAX_BYTES = 64 * 2 ** 20;
/** What a response takes besides its bodies. */
const OVERHEAD_BYTES = 2000;

function sizeOf({ bodies }: StoredResponse): number {
  return Object.values(bodies).reduce((sum, body) => sum + body.length, OVERHEAD_BYTES);
}

const isPage = ({ headers }: StoredResponse) => headers['Content-Type']?.startsWith('text/html') === true;

export interface ResponseStore {
  /** The response at a normalized path, if it is kept and still right. */
  find: (path: string, now: number) => StoredResponse | undefined;
  /** Gives the response at a path: one that is kept, or one that is made, once for all who ask for it at the same time. */
  load: (path: string, now: number, make: () => Promise<StoredResponse>) => Promise<StoredResponse>;
  /**
   * The body in an encoding. What is kept is compressed well, in the background; until then, it is compressed fast. Pages are sent well
   * compressed only, since readers' connections are what is slow: the first who asks for one waits a tenth of a second more.
   */
  encode: (path: string, stored: StoredResponse, encoding: Encoding) => Promise<Buffer>;
}

/** Keeps responses in memory until they expire; those that nobody asks for leave first. */
export function createResponseStore(maxSize = MAX_BYTES): ResponseStore {
  const kept = new LRUCache<string, StoredResponse>({ maxSize, sizeCalculation: sizeOf });
  const pending = new Map<string, Promise<StoredResponse>>();
  const compressing = new Map<string, { stored: StoredResponse; work: Promise<Buffer> }>();

  function find(path: string, now: number): StoredResponse | undefined {
    const stored = kept.get(path);
    if (stored === undefined || (stored.expiresAt ?? 0) > now) return stored;
    kept.delete(path);
    return undefined;
  }

  /** There is no end of queries, of missing pages, or of images, which are on the disk: they would crowd out the pages. */
  const mayKeep = (path: string, { status, expiresAt, headers }: StoredResponse) =>
    status === 200 && expiresAt !== undefined && !path.includes('?') && headers['Content-Type'] !== 'image/png';

  async function compressWell(
    path: string,
    stored: StoredResponse,
    encoding: Exclude<Encoding, 'identity'>,
  ): Promise<Buffer> {
    const key = `${encoding} ${path}`;
    const present = compressing.get(key);
    if (present?.stored === stored) return present.work;
    const work = compress(stored, encoding, QUALITY.kept);
    compressing.set(key, { stored, work });
    try {
      const body = await work;
      stored.bodies[encoding] = body;
      // Set again, since its size has changed.
      if (kept.peek(path) === stored) kept.set(path, stored);
      return body;
    } finally {
      if (compressing.get(key)?.work === work) compressing.delete(key);
    }
  }

  return {
    find,
    async load(path, now, make) {
      const work = pending.get(path) ?? make();
      pending.set(path, work);
      try {
        const stored = await work;
        if (mayKeep(path, stored) && (stored.expiresAt ?? 0) > now) kept.set(path, stored);
        return stored;
      } finally {
        pending.delete(path);
      }
    },
    async encode(path, stored, encoding) {
      const body = stored.bodies[encoding];
      if (body !== undefined || encoding === 'identity') return body ?? stored.bodies.identity;
      const well = kept.peek(path) === stored ? compressWell(path, stored, encoding) : undefined;
      return well !== undefined && isPage(stored) ? well : compress(stored, encoding, QUALITY.once);
    },
  };
}

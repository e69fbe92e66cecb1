import { LRUCache } from 'lru-cache';
import { compress, QUALITY, type StoredResponse, type Encoding } from './answer.ts';

/** About 2,000 pages with their encodings. */
const MAX_BYTES = 64 * 2 ** 20;
/** What an answer takes besides its bodies. */
const OVERHEAD_BYTES = 2000;

function sizeOf({ bodies }: StoredResponse): number {
  return Object.values(bodies).reduce((sum, body) => sum + body.length, OVERHEAD_BYTES);
}

const isPage = ({ headers }: StoredResponse) => headers['Content-Type']?.startsWith('text/html') === true;

export interface AnswerStore {
  /** The answer at a normalized path, if it is kept and still right. */
  find: (path: string, now: number) => StoredResponse | undefined;
  /** Gives the answer at a path: one that is kept, or one that is made, once for all who ask for it at the same time. */
  load: (path: string, now: number, make: () => Promise<StoredResponse>) => Promise<StoredResponse>;
  /**
   * The body in an encoding. What is kept is compressed well, in the background; until then, it is compressed fast. Pages are sent well
   * compressed only, since readers' connections are what is slow: the first who asks for one waits a tenth of a second more.
   */
  encode: (path: string, answer: StoredResponse, encoding: Encoding) => Promise<Buffer>;
}

/** Keeps answers in memory until they expire; those that nobody asks for leave first. */
export function createAnswerStore(maxSize = MAX_BYTES): AnswerStore {
  const kept = new LRUCache<string, StoredResponse>({ maxSize, sizeCalculation: sizeOf });
  const pending = new Map<string, Promise<StoredResponse>>();
  const compressing = new Map<string, { answer: StoredResponse; work: Promise<Buffer> }>();

  function find(path: string, now: number): StoredResponse | undefined {
    const answer = kept.get(path);
    if (answer === undefined || (answer.expiresAt ?? 0) > now) return answer;
    kept.delete(path);
    return undefined;
  }

  /** There is no end of queries, of missing pages, or of images, which are on the disk: they would crowd out the pages. */
  const mayKeep = (path: string, { status, expiresAt, headers }: StoredResponse) =>
    status === 200 && expiresAt !== undefined && !path.includes('?') && headers['Content-Type'] !== 'image/png';

  async function compressWell(
    path: string,
    answer: StoredResponse,
    encoding: Exclude<Encoding, 'identity'>,
  ): Promise<Buffer> {
    const key = `${encoding} ${path}`;
    const present = compressing.get(key);
    if (present?.answer === answer) return present.work;
    const work = compress(answer, encoding, QUALITY.kept);
    compressing.set(key, { answer, work });
    try {
      const body = await work;
      answer.bodies[encoding] = body;
      // Set again, since its size has changed.
      if (kept.peek(path) === answer) kept.set(path, answer);
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
        const answer = await work;
        if (mayKeep(path, answer) && (answer.expiresAt ?? 0) > now) kept.set(path, answer);
        return answer;
      } finally {
        pending.delete(path);
      }
    },
    async encode(path, answer, encoding) {
      const body = answer.bodies[encoding];
      if (body !== undefined || encoding === 'identity') return body ?? answer.bodies.identity;
      const well = kept.peek(path) === answer ? compressWell(path, answer, encoding) : undefined;
      return well !== undefined && isPage(answer) ? well : compress(answer, encoding, QUALITY.once);
    },
  };
}

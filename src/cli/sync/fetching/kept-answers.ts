import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { digestOf } from '../state.ts';
import type { Validators, AvailableSource } from '../source-answer.ts';

/** What a source said last, read and without secrets, so that it needn't say it again (304). */
interface KeptAnswer extends Validators, Pick<AvailableSource, 'entries' | 'count' | 'covers' | 'version' | 'notes'> {
  /** Of what was asked and how it was read: of an answer to anything else, nothing is taken. */
  digest: string;
}

/** Grows when entries are read in another way. */
const VERSION = 1;

/** Beside the state; it may be deleted at any time. */
const KEPT_FOLDER = '.sync/answers';

export interface KeptAnswers {
  /** What was kept of a source, if it was asked and read in the same way. */
  find: (id: string, asked: unknown) => Promise<KeptAnswer | undefined>;
  add: (id: string, asked: unknown, answer: Omit<KeptAnswer, 'digest'>) => void;
  /** Writes what was added. */
  save: () => Promise<void>;
}

const toDigest = (asked: unknown) => digestOf([VERSION, asked]);

/** The answers that are kept below a project's root. */
export function openKeptAnswers(root: string): KeptAnswers {
  const folder = path.join(root, KEPT_FOLDER);
  const fileOf = (id: string) => path.join(folder, `${id}.json`);
  const added = new Map<string, KeptAnswer>();
  return {
    async find(id, asked) {
      try {
        const kept = JSON.parse(await readFile(fileOf(id), 'utf8')) as KeptAnswer;
        return kept.digest === toDigest(asked) && Array.isArray(kept.entries) ? kept : undefined;
      } catch {
        // None, or one that was damaged: it is asked for again.
        return undefined;
      }
    },
    add(id, asked, answer) {
      added.set(id, { digest: toDigest(asked), ...answer });
    },
    async save() {
      if (added.size > 0) await mkdir(folder, { recursive: true });
      await Promise.all(
        [...added].map(([id, answer]) => writeFile(fileOf(id), `${JSON.stringify(answer, undefined, 1)}\n`)),
      );
    },
  };
}

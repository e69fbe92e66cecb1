import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { UsageError } from '../shared/settings.ts';

/** What is remembered between two runs, without secrets; a maintainer can read it. */
export interface SyncState {
  version: 1;
  sources: Readonly<Record<string, SourceState>>;
  /** What a source said of a field when we last agreed, or declined: by source, key and field. */
  baselines: Readonly<Record<string, Readonly<Record<string, Baseline>>>>;
  /** Digests of what was declined, by the id of the proposal. */
  declined: Readonly<Record<string, string>>;
  /** What a source no longer has: by source and key. */
  absent: Readonly<Record<string, Readonly<Record<string, Absence>>>>;
}

export interface SourceState {
  /** How many entries it had. */
  count: number;
  /** ISO instant of the last answer. */
  fetched: string;
  /** Since when it hasn't answered, and how often. */
  unavailable?: { since: string; times: number };
}

/** `event` is the id of our file, or of it and one of its sessions: `2027/kubecon-eu#project-update`; all else are fields. */
export type Baseline = Readonly<Record<string, unknown>>;

/** In how many answers it was missing, and the instants (ISO) of the first and the last. */
export interface Absence {
  first: string;
  last: string;
  times: number;
}

const STATE_FILE = '.sync/state.json';

export const EMPTY_STATE: SyncState = { version: 1, sources: {}, baselines: {}, declined: {}, absent: {} };

/** A value of a record; not what every object has, since keys are those of others. */
export const own = <Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;

/** A value with the names in it in order, so that it is written in one way only. */
function sortNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortNames);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, sortNames(inner)]),
  );
}

/** A value as text, the same for the same value. */
const toStableText = (value: unknown): string => JSON.stringify([sortNames(value)]);

/** A short text that is another for another value. */
export const digestOf = (value: unknown): string =>
  createHash('sha256').update(toStableText(value)).digest('hex').slice(0, 16);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isState(value: unknown): value is SyncState {
  if (!isRecord(value) || value.version !== 1) return false;
  const { sources, baselines, declined, absent } = value;
  const areRecords = [sources, baselines, declined, absent].every(isRecord);
  return areRecords && [sources, baselines, absent].every((part) => Object.values(part as object).every(isRecord));
}

/** @throws UsageError for a text that isn't a state: going on without it would propose again what was declined */
export function parseState(text: string): SyncState {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (isState(value)) return value;
  throw new UsageError(
    `${STATE_FILE} can't be read. Restore it from the branch sync-state, or delete it to begin again.`,
  );
}

export const serializeState = (state: SyncState): string => `${JSON.stringify(sortNames(state), undefined, 2)}\n`;

/** @throws UsageError */
export async function loadState(root: string): Promise<SyncState> {
  try {
    return parseState(await readFile(path.join(root, STATE_FILE), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return EMPTY_STATE;
    throw error;
  }
}

export async function saveState(root: string, state: SyncState): Promise<void> {
  const file = path.join(root, STATE_FILE);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, serializeState(state));
}

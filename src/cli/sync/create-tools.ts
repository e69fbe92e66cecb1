import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readEventFile } from '../../event-files/read-event-file.ts';
import { EVENTS_FOLDER } from '../../event-files/read-event-files.ts';
import { createFetcher, parseAllowedHosts } from './fetching/fetcher.ts';
import { fetchSources, type FetchSourcesOptions } from './fetching/fetch-sources.ts';
import { openKeptAnswers } from './fetching/kept-answers.ts';
import { readSourceFiles } from './fetching/read-source-files.ts';
import { findPageState } from './sources/find-page-state.ts';
import type { Source } from './source-answer.ts';

interface ToolSettings {
  root: string;
  env: Readonly<Record<string, string | undefined>>;
  signal: AbortSignal;
  /** ms since the epoch. */
  now: number;
  timeoutMs?: number;
  pauseMs?: number;
  onProgress?: FetchSourcesOptions['onProgress'];
}

const TIMEOUT_MS = 15_000;
const PAUSE_MS = 500;

/** The zone of an event, by its file; nothing where that has an error there, or there is none. */
function readZone(root: string, id: string): string | undefined {
  const file = `${EVENTS_FOLDER}/${id}.mdx`;
  try {
    return readEventFile(id, file, readFileSync(path.join(root, file), 'utf8')).fields.timeZone;
  } catch {
    return undefined;
  }
}

/** What asks and reads sources: servers, files of a person's, pages of events. @throws UsageError for a wrong `SYNC_ALLOW` */
export function createTools({ root, env, signal, now, onProgress, ...limits }: ToolSettings) {
  const { timeoutMs = TIMEOUT_MS, pauseMs = PAUSE_MS } = limits;
  const fetcher = createFetcher({ allowed: parseAllowedHosts(env.SYNC_ALLOW), signal, timeoutMs, pauseMs });
  const kept = openKeptAnswers(root);
  const zoneOf = (id: string) => readZone(root, id);
  return {
    fetch: (sources: readonly Source[], state: FetchSourcesOptions['state']) =>
      fetchSources(sources, { fetcher, state, now, zoneOf, kept, onProgress }),
    /** @param from a file or folder, from where the command was called @throws UsageError */
    read: (sources: readonly Source[], from: string, sourceId?: string) =>
      readSourceFiles(path.resolve(env.INIT_CWD ?? process.cwd(), from), sources, { now, zoneOf, sourceId }),
    look: (url: string) => findPageState(url, fetcher),
    /** Keeps the answers, so that the next requests can be conditional. */
    keep: () => kept.save(),
  };
}

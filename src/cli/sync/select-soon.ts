import { addDays } from 'date-fns/addDays';
import { resolveEventFile, type EventFile } from '../../event-files/read-event-file.ts';
import { urlKey } from './compare/same-value.ts';
import type { Source } from './source-answer.ts';
import type { SyncState } from './state.ts';

const SOON_DAYS = 21;

/** Events within three weeks that a source knows, by their ids. @param now ms since the epoch */
export function selectSoon(
  files: readonly EventFile[],
  sources: readonly Source[],
  { baselines }: SyncState,
  now: number,
): string[] {
  const end = addDays(now, SOON_DAYS).getTime();
  const known = new Set(
    Object.values(baselines)
      .flatMap((ofSource) => Object.values(ofSource))
      .flatMap(({ event }) => (typeof event === 'string' ? [event.split('#', 1)[0] ?? ''] : [])),
  );
  const urls = new Set(sources.flatMap(({ url }) => (url === undefined ? [] : [urlKey(url)])));
  return files.flatMap((file) => {
    const event = resolveEventFile(file);
    if (event === undefined || event.endsAt <= now || event.startsAt > end) return [];
    const { url, sources: links = [] } = event.data;
    const isKnown =
      links.length > 0 ||
      known.has(file.id) ||
      sources.some(({ into }) => into === file.id) ||
      (url !== undefined && urls.has(urlKey(url)));
    return isKnown ? [file.id] : [];
  });
}

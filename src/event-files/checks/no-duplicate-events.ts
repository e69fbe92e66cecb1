import type { CommunityEvent } from '../../events/community-event.ts';
import { selectDuplicates } from '../../events/lists/select-neighbors.ts';
import { resolveEventFile } from '../resolve-event-file.ts';
import { problemAt, type Check } from './check.ts';
import { sortByAge } from './sort-by-age.ts';

type Pair = [event: CommunityEvent, other: CommunityEvent];

/** Pairs of events that may be the same, each once. Only those that are at the same time are compared, and few are. */
function findPairs(events: readonly CommunityEvent[]): Pair[] {
  let running: CommunityEvent[] = [];
  return events
    .toSorted((a, b) => a.startsAt - b.startsAt)
    .flatMap((event) => {
      running = running.filter(({ endsAt }) => endsAt > event.startsAt);
      const pairs = selectDuplicates(event, running).map((other): Pair => [event, other]);
      running.push(event);
      return pairs;
    });
}

export const noDuplicateEvents: Check = {
  name: 'no-duplicate-events',
  check({ files }) {
    const events = files.flatMap((file) => resolveEventFile(file) ?? []);
    const fileOf = new Map(files.map((file) => [file.id, file]));
    return findPairs(events).flatMap((pair) => {
      const [older, newer] = sortByAge(pair.flatMap(({ id }) => fileOf.get(id) ?? []));
      if (older === undefined || newer === undefined) return [];
      return problemAt(
        newer,
        ['title'],
        `may describe the same event as "${older.data?.title ?? ''}" in ${older.file}. ` +
          `Keep one of the files; if both are right, link them: related: [${older.id}].`,
        'warning',
      );
    });
  },
};

import type { CommunityEvent } from '../../events/community-event.ts';
import { selectDuplicates } from '../../events/lists/select-neighbors.ts';
import { resolveEventFile, type EventFile } from '../read-event-file.ts';
import { problemAt, type Check, type Finding } from './check.ts';

/** Files in order of when they were added, those of unknown age last: of two that can't both be right, the later is asked about. */
function sortByAge(files: readonly EventFile[]): EventFile[] {
  const ageOf = ({ fields, file }: EventFile) => `${fields.added ?? '~'} ${file}`;
  return files.toSorted((a, b) => (ageOf(a) < ageOf(b) ? -1 : 1));
}

/** Pairs of events that may be the same, each once. Only those that are at the same time are compared, and few are. */
function findPairs(events: readonly CommunityEvent[]): [CommunityEvent, CommunityEvent][] {
  let running: CommunityEvent[] = [];
  return events
    .toSorted((a, b) => a.startsAt - b.startsAt)
    .flatMap((event) => {
      running = running.filter(({ endsAt }) => endsAt > event.startsAt);
      const pairs = selectDuplicates(event, running).map((other): [CommunityEvent, CommunityEvent] => [event, other]);
      running.push(event);
      return pairs;
    });
}

export const noDuplicateEvents: Check = {
  name: 'no-duplicate-events',
  check({ files }) {
    const fileOf = new Map(files.map((file) => [file.id, file]));
    return findPairs(files.flatMap((file) => resolveEventFile(file) ?? [])).flatMap((pair) => {
      const [older, newer] = sortByAge(pair.flatMap(({ id }) => fileOf.get(id) ?? []));
      if (older === undefined || newer === undefined) return [];
      const message =
        `may describe the same event as "${older.data?.title ?? ''}" in ${older.file}. ` +
        `Keep one of the files; if both are right, link them: related: [${older.id}].`;
      return problemAt(newer, ['title'], message, 'warning');
    });
  },
};

/** On most computers, capital letters don't make another file name. */
function checkIds(files: readonly EventFile[]): Finding[] {
  const owners = new Map<string, EventFile>();
  return files.flatMap((file) => {
    const key = file.id.toLowerCase();
    const owner = owners.get(key);
    owners.set(key, owner ?? file);
    if (owner === undefined) return [];
    const message =
      owner.id === file.id
        ? `${owner.file} is the same event. Keep one of the files.`
        : `${owner.file} has the same name except for capital letters, and many computers can't store both. Keep one, or rename it.`;
    return problemAt(file, [], message);
  });
}

/** An old URL redirects to one event, and never from where an event is. */
function checkFormerIds(files: readonly EventFile[]): Finding[] {
  const owners = new Map(files.map(({ id, file }) => [id, file]));
  return files.flatMap((file) =>
    (file.fields.formerIds ?? []).flatMap((id, index) => {
      const path = ['formerIds', index];
      if (id === file.id) return problemAt(file, path, "This is the event's current id. Remove it.");
      const owner = owners.get(id);
      owners.set(id, file.file);
      if (owner === undefined) return [];
      const message = `"${id}" belongs to ${owner}, so its URL can't redirect here as well. Remove it from one of them.`;
      return problemAt(file, path, message);
    }),
  );
}

function checkUids(files: readonly EventFile[]): Finding[] {
  const owners = new Map<string, string>();
  return sortByAge(files).flatMap((file) => {
    const { uid } = file.fields;
    if (uid === undefined) return [];
    const owner = owners.get(uid);
    owners.set(uid, file.file);
    if (owner === undefined) return [];
    const message = `is used by ${owner} as well. Each event needs its own; without the field, one is generated.`;
    return problemAt(file, ['uid'], message);
  });
}

export const noDuplicateIds: Check = {
  name: 'no-duplicate-ids',
  check: ({ files }) => [...checkIds(files), ...checkFormerIds(files), ...checkUids(files)],
};

import type { EventFile } from '../read-event-file.ts';
import { problemAt, type Check, type Finding } from './check.ts';
import { sortByAge } from './sort-by-age.ts';

/** On most computers, capital letters don't make another file name. */
function checkIds(files: readonly EventFile[]): Finding[] {
  const owners = new Map<string, EventFile>();
  return files.flatMap((file) => {
    const key = file.id.toLowerCase();
    const owner = owners.get(key);
    owners.set(key, owner ?? file);
    if (owner === undefined) return [];
    return problemAt(
      file,
      [],
      owner.id === file.id
        ? `${owner.file} is the same event. Keep one of the files.`
        : `${owner.file} has the same name except for capital letters, and many computers can't store both. Keep one, or rename it.`,
    );
  });
}

/** An old URL redirects to one event, and never from where an event is. */
function checkFormerIds(files: readonly EventFile[]): Finding[] {
  const owners = new Map(files.map(({ id, file }) => [id, file]));
  return files.flatMap((file) =>
    (file.fields.formerIds ?? []).flatMap((id, index) => {
      if (id === file.id) return problemAt(file, ['formerIds', index], "This is the event's current id. Remove it.");
      const owner = owners.get(id);
      owners.set(id, file.file);
      if (owner === undefined) return [];
      return problemAt(
        file,
        ['formerIds', index],
        `"${id}" belongs to ${owner}, so its URL can't redirect here as well. Remove it from one of them.`,
      );
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
    return problemAt(
      file,
      ['uid'],
      `is used by ${owner} as well. Each event needs its own; without the field, one is generated.`,
    );
  });
}

export const noDuplicateIds: Check = {
  name: 'no-duplicate-ids',
  check: ({ files }) => [...checkIds(files), ...checkFormerIds(files), ...checkUids(files)],
};

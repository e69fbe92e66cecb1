import type { EventFile } from '../read-event-file.ts';
import { problemAt, type Check, type Finding } from './check.ts';
import { sortByAge } from './sort-by-age.ts';

/** Capital letters make no other file on most desks, and no other address to who reads it out. */
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
        : `${owner.file} has the same name but for capital letters, and on many computers only one of them can be. Keep one, or give it another name.`,
    );
  });
}

/** Old URLs lead to one event each, and none to where an event is. */
function checkFormerIds(files: readonly EventFile[]): Finding[] {
  const owners = new Map(files.map(({ id, file }) => [id, file]));
  return files.flatMap((file) =>
    (file.fields.formerIds ?? []).flatMap((id, index) => {
      if (id === file.id) return problemAt(file, ['formerIds', index], "This is the event's present id. Take it out.");
      const owner = owners.get(id);
      owners.set(id, file.file);
      if (owner === undefined) return [];
      return problemAt(
        file,
        ['formerIds', index],
        `"${id}" belongs to ${owner}, so its URL can't lead here as well. Take it out of one of them.`,
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
      `is that of ${owner} as well. Each event needs its own; leave it out and it gets one.`,
    );
  });
}

export const noDuplicateIds: Check = {
  name: 'no-duplicate-ids',
  check: ({ files }) => [...checkIds(files), ...checkFormerIds(files), ...checkUids(files)],
};

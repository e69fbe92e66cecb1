import type { EventTypeFile } from '../../event-files/read-event-types.ts';
import type { FileChange } from '../shared/list-changed-files.ts';
import { compareFields, type FieldChange } from './compare-fields.ts';

/** What became of one type of events. */
export interface TypeChange {
  kind: FileChange;
  file: string;
  /** Of one that has changed, and can be read. */
  fields: FieldChange[];
}

/**
 * What became of the types of events since a state of a project.
 * @param types as they are
 * @param previous those that have been changed or deleted since, as they were
 * @param changed what has become of files since, by path
 */
export function listTypeChanges(
  types: readonly EventTypeFile[],
  previous: readonly EventTypeFile[],
  changed: ReadonlyMap<string, FileChange>,
): TypeChange[] {
  const dataOf = (all: readonly EventTypeFile[], file: string) => all.find((type) => type.file === file)?.data;
  const files = new Set([...types, ...previous].map(({ file }) => file));
  return [...files].sort().flatMap((file): TypeChange[] => {
    const kind = changed.get(file);
    if (kind === undefined) return [];
    const [before, after] = [dataOf(previous, file), dataOf(types, file)];
    return [{ kind, file, fields: before !== undefined && after !== undefined ? compareFields(before, after) : [] }];
  });
}

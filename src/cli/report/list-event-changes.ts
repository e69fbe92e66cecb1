import { areSimilarTitles } from '../../events/are-similar-titles.ts';
import type { EventFile } from '../../event-files/read-event-file.ts';

/** What became of one event. */
export type EventChange =
  | { kind: 'added'; after: EventFile }
  | { kind: 'changed'; before: EventFile; after: EventFile }
  /** `keepsAddress`: the new file names the former id, so that the old address leads to it. */
  | { kind: 'renamed'; before: EventFile; after: EventFile; keepsAddress: boolean }
  | { kind: 'deleted'; before: EventFile };

/** The file that a deleted one has become: the one that names its id, or the only new one with its title. */
function findSuccessor(deleted: EventFile, added: readonly EventFile[]): EventFile | undefined {
  const named = added.find(({ fields }) => fields.formerIds?.includes(deleted.id));
  if (named !== undefined) return named;
  const { title = '' } = deleted.fields;
  const similar = added.filter(({ fields }) => areSimilarTitles(title, fields.title ?? ''));
  return similar.length === 1 ? similar[0] : undefined;
}

/**
 * What became of the events of a project since a state of it.
 * @param files the files as they are
 * @param previous the files that have been changed or deleted since, as they were
 * @param addedFiles paths of those that weren't there
 */
export function listEventChanges(
  files: readonly EventFile[],
  previous: readonly EventFile[],
  addedFiles: ReadonlySet<string>,
): EventChange[] {
  const byFile = new Map(files.map((file) => [file.file, file]));
  const added = files.filter(({ file }) => addedFiles.has(file));
  const renamed = new Set<EventFile>();
  const changes = previous.map((before): EventChange => {
    const same = byFile.get(before.file);
    if (same !== undefined) return { kind: 'changed', before, after: same };
    const after = findSuccessor(
      before,
      added.filter((file) => !renamed.has(file)),
    );
    if (after === undefined) return { kind: 'deleted', before };
    renamed.add(after);
    return { kind: 'renamed', before, after, keepsAddress: after.fields.formerIds?.includes(before.id) ?? false };
  });
  const isNew = (file: EventFile) => !renamed.has(file);
  return [...changes, ...added.filter(isNew).map((after) => ({ kind: 'added' as const, after }))].toSorted((a, b) =>
    fileOf(a).localeCompare(fileOf(b), 'en'),
  );
}

/** The path of the file that a change is about. */
export function fileOf(change: EventChange): string {
  return (change.kind === 'deleted' ? change.before : change.after).file;
}

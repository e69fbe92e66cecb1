import { areSimilarTitles, overlap } from '../events/lists/select-neighbors.ts';
import { resolveEventFile, type EventFile } from './read-event-file.ts';

export type EventChange =
  | { kind: 'added'; after: EventFile }
  | { kind: 'changed'; before: EventFile; after: EventFile }
  /** `keepsUrl`: the new file names the former id, so that the old URL redirects to it. */
  | { kind: 'renamed'; before: EventFile; after: EventFile; keepsUrl: boolean }
  /** Its URL redirects to another event, which existed before or is a change of its own. */
  | { kind: 'merged'; before: EventFile; into: EventFile }
  | { kind: 'deleted'; before: EventFile };

const names = (file: EventFile, id: string) => file.fields.formerIds?.includes(id) ?? false;

function isSameEdition(a: EventFile, b: EventFile): boolean {
  const [year, other] = [a, b].map(({ fields }) => fields.startDate?.slice(0, 4));
  if (year === undefined || other === undefined) return false;
  if (year === other) return true;
  const [first, second] = [resolveEventFile(a), resolveEventFile(b)];
  return first !== undefined && second !== undefined && overlap(first, second);
}

/** The new file that a deleted one has become: the one that names its id, or the only one of that edition with its title. */
function findSuccessor(deleted: EventFile, added: readonly EventFile[]): EventFile | undefined {
  const named = added.find((file) => names(file, deleted.id));
  if (named !== undefined) return named;
  const { title = '' } = deleted.fields;
  const isLike = (file: EventFile) => areSimilarTitles(title, file.fields.title ?? '') && isSameEdition(deleted, file);
  const similar = added.filter(isLike);
  return similar.length === 1 ? similar[0] : undefined;
}

/** What became of events since a state. @param previous the files changed or deleted since, as they were @param added the paths of new ones */
export function listEventChanges(
  files: readonly EventFile[],
  previous: readonly EventFile[],
  added: ReadonlySet<string>,
): EventChange[] {
  const byFile = new Map(files.map((file) => [file.file, file]));
  const fresh = files.filter(({ file }) => added.has(file));
  const taken = new Set<EventFile>();
  const changes = previous.map((before): EventChange => {
    const same = byFile.get(before.file);
    if (same !== undefined) return { kind: 'changed', before, after: same };
    const free = fresh.filter((file) => !taken.has(file));
    const keeper = files.find((file) => names(file, before.id));
    const after = keeper === undefined || free.includes(keeper) ? findSuccessor(before, free) : undefined;
    if (after !== undefined) {
      taken.add(after);
      return { kind: 'renamed', before, after, keepsUrl: names(after, before.id) };
    }
    return keeper === undefined ? { kind: 'deleted', before } : { kind: 'merged', before, into: keeper };
  });
  const brandNew = fresh.filter((file) => !taken.has(file)).map((after) => ({ kind: 'added' as const, after }));
  return [...changes, ...brandNew].toSorted((a, b) => fileOf(a).localeCompare(fileOf(b), 'en'));
}

/** The path of the file that a change is about. */
export function fileOf(change: EventChange): string {
  return ('after' in change ? change.after : change.before).file;
}

import { CHECKS, runChecks } from '../../event-files/checks.ts';
import type { CheckContext } from '../../event-files/checks/check.ts';
import type { SiteFiles } from '../../event-files/links/list-site-paths.ts';
import { listEventChanges } from '../../event-files/list-event-changes.ts';
import type { Problem } from '../../event-files/problem.ts';
import { SITE_FOLDERS, type EventFiles } from '../../event-files/read-event-files.ts';
import type { EventFile } from '../../event-files/read-event-file.ts';
import type { EventTypeFile } from '../../event-files/read-event-types.ts';
import type { FileChange } from '../shared/git.ts';
import { compareFields, type FieldChange } from './compare-files.ts';
import type { Changes } from './write-report.ts';

/** What has become of files, by path from the project's root. */
type Changed = ReadonlyMap<string, FileChange>;

/** The files that have been changed or deleted since, as they were. */
interface PreviousFiles {
  files: readonly EventFile[];
  types: readonly EventTypeFile[];
}

/** What became of one type of events. */
export interface TypeChange {
  kind: FileChange;
  file: string;
  /** Of one that has changed, and can be read. */
  fields: FieldChange[];
}

function listTypeChanges(types: readonly EventTypeFile[], previous: PreviousFiles, changed: Changed): TypeChange[] {
  const before = new Map(previous.types.map(({ file, data }) => [file, data]));
  const after = new Map(types.map(({ file, data }) => [file, data]));
  const files = new Set([...before.keys(), ...after.keys()]);
  return [...files].sort().flatMap((file): TypeChange[] => {
    const [kind, was, is] = [changed.get(file), before.get(file), after.get(file)];
    return kind === undefined ? [] : [{ kind, file, fields: was && is ? compareFields(was, is) : [] }];
  });
}

function restoreNames(names: readonly string[], folder: string, changed: Changed): string[] {
  const start = `${folder}/`;
  const deleted = [...changed].filter(([file, kind]) => kind === 'deleted' && file.startsWith(start));
  return [
    ...names.filter((name) => changed.get(start + name) !== 'added'),
    ...deleted.map(([file]) => file.slice(start.length)),
  ];
}

function restoreSite(site: SiteFiles, changed: Changed): SiteFiles {
  const folders = Object.entries(SITE_FOLDERS) as [keyof typeof SITE_FOLDERS, string][];
  const restored = folders.map(([name, folder]) => [name, restoreNames(site[name], folder, changed)]);
  return { ...site, ...(Object.fromEntries(restored) as Partial<SiteFiles>) };
}

/** What checks could look at before some changes: what is unchanged, and the rest as it was. */
function restoreContext(
  { files, types, context }: EventFiles,
  previous: PreviousFiles,
  changed: Changed,
): CheckContext {
  const isUnchanged = ({ file }: { file: string }) => !changed.has(file);
  const typesBefore = [...types.filter(isUnchanged), ...previous.types];
  return {
    files: [...files.filter(isUnchanged), ...previous.files],
    typeIds: [...new Set(typesBefore.map(({ id }) => id))],
    ...(context.site !== undefined && { site: restoreSite(context.site, changed) }),
  };
}

const CHECK_NAMES = new Set(CHECKS.map(({ name }) => name));

const keyOf = ({ file, line, rule, message }: Problem) => JSON.stringify([file, line, rule, message]);

/**
 * The problems of changed files, and those that the changes bring to others: what is wrong with an unchanged file by itself was so before.
 * @param before what checks could look at before
 */
function selectNew(problems: readonly Problem[], before: CheckContext, changed: Changed): Problem[] {
  const elsewhere = problems.filter(({ file, rule }) => !changed.has(file) && CHECK_NAMES.has(rule));
  const known = new Set(elsewhere.length === 0 ? [] : runChecks(before).map(keyOf));
  return problems.filter(
    (problem) => changed.has(problem.file) || (elsewhere.includes(problem) && !known.has(keyOf(problem))),
  );
}

/** What has changed in the content of a project. */
export function compareContents(content: EventFiles, previous: PreviousFiles, changed: Changed): Changes {
  const added = new Set([...changed].flatMap(([file, kind]) => (kind === 'added' ? file : [])));
  return {
    events: listEventChanges(content.files, previous.files, added),
    types: listTypeChanges(content.types, previous, changed),
    problems: selectNew(content.problems, restoreContext(content, previous, changed), changed),
  };
}

import type { EventTypeFile } from '../../event-files/read-event-type.ts';
import type { FileChange } from '../shared/git.ts';
import { compareFields, type FieldChange } from './compare-files.ts';
import type { CheckContext } from '../../event-files/checks/check.ts';
import type { SiteFiles } from '../../event-files/links/list-site-paths.ts';
import { SITE_FOLDERS, type EventFiles } from '../../event-files/read-event-files.ts';
import type { EventFile } from '../../event-files/read-event-file.ts';
import { CHECKS, runChecks } from '../../event-files/checks.ts';
import type { Problem } from '../../event-files/problem.ts';
import { listEventChanges } from '../../event-files/list-event-changes.ts';
import type { Changes } from './write-report.ts';

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

/** The files that have been changed or deleted since, as they were. */
export interface PreviousFiles {
  files: readonly EventFile[];
  types: readonly EventTypeFile[];
}

type Changed = ReadonlyMap<string, FileChange>;

function restoreNames(names: readonly string[], folder: string, changed: Changed): string[] {
  const pathOf = (name: string) => `${folder}/${name}`;
  const deleted = [...changed].filter(([file, kind]) => kind === 'deleted' && file.startsWith(pathOf('')));
  return [
    ...names.filter((name) => changed.get(pathOf(name)) !== 'added'),
    ...deleted.map(([file]) => file.slice(pathOf('').length)),
  ];
}

function restoreSite(site: SiteFiles, changed: Changed): SiteFiles {
  const restored = Object.entries(SITE_FOLDERS).map(([name, folder]) => [
    name,
    restoreNames(site[name as keyof typeof SITE_FOLDERS], folder, changed),
  ]);
  return { ...site, ...(Object.fromEntries(restored) as Partial<SiteFiles>) };
}

/**
 * What checks could look at before some changes: what is unchanged, and the rest as it was.
 * @param changed what has become of files since, by path
 */
export function restoreContext(
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
 * The problems that are a matter of some changes: those of changed files, and those that the changes bring to others.
 * What is wrong with an unchanged file by itself was so before.
 * @param before what checks could look at before
 * @param changed what has become of files since, by path
 */
export function selectConcerning(
  problems: readonly Problem[],
  before: CheckContext,
  changed: ReadonlyMap<string, FileChange>,
): Problem[] {
  const elsewhere = problems.filter(({ file, rule }) => !changed.has(file) && CHECK_NAMES.has(rule));
  const known = new Set(elsewhere.length === 0 ? [] : runChecks(before).map(keyOf));
  return problems.filter(
    (problem) => changed.has(problem.file) || (elsewhere.includes(problem) && !known.has(keyOf(problem))),
  );
}

/**
 * What has changed in the content of a project.
 * @param changed what has become of files since, by path
 */
export function compareContents(
  content: EventFiles,
  previous: PreviousFiles,
  changed: ReadonlyMap<string, FileChange>,
): Changes {
  const added = new Set([...changed].flatMap(([file, kind]) => (kind === 'added' ? file : [])));
  return {
    events: listEventChanges(content.files, previous.files, added),
    types: listTypeChanges(content.types, previous.types, changed),
    problems: selectConcerning(content.problems, restoreContext(content, previous, changed), changed),
  };
}

import { CHECKS, runChecks } from '../../event-files/checks.ts';
import type { CheckContext } from '../../event-files/checks/check.ts';
import type { SiteFiles } from '../../event-files/links/list-site-paths.ts';
import { listEventChanges } from '../../event-files/list-event-changes.ts';
import type { Problem } from '../../event-files/problem.ts';
import { SITE_FOLDERS, type EventFiles } from '../../event-files/read-event-files.ts';
import type { FileChange } from '../shared/git.ts';
import { compareFields, type FieldChange } from './compare-files.ts';

type Changed = ReadonlyMap<string, FileChange>;

type PreviousFiles = Pick<EventFiles, 'files' | 'types'>;

export interface TypeChange {
  kind: FileChange;
  file: string;
  fields: FieldChange[];
}

function listTypeChanges({ types }: PreviousFiles, previous: PreviousFiles, changed: Changed): TypeChange[] {
  const before = new Map(previous.types.map(({ file, data }) => [file, data]));
  const after = new Map(types.map(({ file, data }) => [file, data]));
  const isType = ([file]: [string, FileChange]) => before.has(file) || after.has(file);
  const all = [...changed].filter(isType).sort(([a], [b]) => (a < b ? -1 : 1));
  return all.map(([file, kind]) => {
    const [was, is] = [before.get(file), after.get(file)];
    return { kind, file, fields: was && is ? compareFields(was, is) : [] };
  });
}

function restoreSite(site: SiteFiles, changed: Changed): SiteFiles {
  const restore = (name: keyof typeof SITE_FOLDERS) => {
    const start = `${SITE_FOLDERS[name]}/`;
    const deleted = [...changed].filter(([file, kind]) => kind === 'deleted' && file.startsWith(start));
    const kept = site[name].filter((file) => changed.get(start + file) !== 'added');
    return [...kept, ...deleted.map(([file]) => file.slice(start.length))];
  };
  return { ...site, pages: restore('pages'), publicFiles: restore('publicFiles') };
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

/** The problems of changed files, and those that the changes bring to others: what is wrong with an unchanged file by itself was so before. */
function selectNew(problems: readonly Problem[], before: CheckContext, changed: Changed): Problem[] {
  const elsewhere = problems.filter(({ file, rule }) => !changed.has(file) && CHECK_NAMES.has(rule));
  const known = new Set(elsewhere.length === 0 ? [] : runChecks(before).map(keyOf));
  return problems.filter(
    (problem) => changed.has(problem.file) || (elsewhere.includes(problem) && !known.has(keyOf(problem))),
  );
}

/** What has changed in the content of a project; `problems` are those that the changes bring. */
export function compareContents(content: EventFiles, previous: PreviousFiles, changed: Changed) {
  const added = new Set([...changed].flatMap(([file, kind]) => (kind === 'added' ? file : [])));
  return {
    events: listEventChanges(content.files, previous.files, added),
    types: listTypeChanges(content, previous, changed),
    problems: selectNew(content.problems, restoreContext(content, previous, changed), changed),
  };
}

import { listEventChanges } from '../../event-files/list-event-changes.ts';
import type { EventFiles } from '../../event-files/read-event-files.ts';
import type { FileChange } from '../shared/list-changed-files.ts';
import { listTypeChanges } from './list-type-changes.ts';
import { restoreContext, type PreviousFiles } from './restore-context.ts';
import { selectConcerning } from './select-concerning.ts';
import type { Changes } from './write-report.ts';

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

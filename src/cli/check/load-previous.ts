import { EVENTS_FOLDER } from '../../event-files/read-event-files.ts';
import { MAIN_REFS } from '../shared/main-refs.ts';
import { readPreviousTexts } from '../shared/read-previous-texts.ts';

/** What new, changed and deleted event files were on the main branch; `undefined` where Git, or that branch, isn't there. */
export async function loadPrevious(root: string): Promise<Map<string, string | undefined> | undefined> {
  for (const ref of MAIN_REFS) {
    try {
      return await readPreviousTexts(root, ref, EVENTS_FOLDER);
    } catch {
      // A copy of the files without their history can be checked as well.
    }
  }
  return undefined;
}

import { BODY_COMPONENT_NAMES } from '../../components/event/body-components.ts';
import { EVENTS_FOLDER, readEventFiles, SITE_FOLDERS } from '../../event-files/read-event-files.ts';
import { readEventFile } from '../../event-files/read-event-file.ts';
import { readEventType, EVENT_TYPES_FOLDER } from '../../event-files/read-event-types.ts';
import { listChangedFiles, readPreviousTexts } from '../shared/git.ts';
import { compareContents } from './compare-contents.ts';

/** Files as they were, with their ids: `2027/kubecon-eu` of `src/content/events/2027/kubecon-eu.mdx`. */
function readPrevious<File>(
  texts: ReadonlyMap<string, string | undefined>,
  folder: string,
  ending: RegExp,
  read: (id: string, file: string, text: string) => File,
): File[] {
  return [...texts].flatMap(([file, text]) => {
    const id = file.slice(folder.length + 1).replace(ending, '');
    return text === undefined || !ending.test(file) ? [] : [read(id, file, text)];
  });
}

/**
 * What a branch changes in the events of a project, with all files as they are (`content`) and what has become of each (`changed`).
 * @param base the branch or commit that it is compared with @param now ms since the epoch @throws GitError
 */
export async function loadChanges(root: string, base: string, siteUrl: string | undefined, now?: number) {
  const folders = [EVENTS_FOLDER, EVENT_TYPES_FOLDER, ...Object.values(SITE_FOLDERS)];
  const [changed, texts, typeTexts] = await Promise.all([
    listChangedFiles(root, base, folders),
    readPreviousTexts(root, base, EVENTS_FOLDER),
    readPreviousTexts(root, base, EVENT_TYPES_FOLDER),
  ]);
  const content = await readEventFiles(root, { previous: texts, now, siteUrl, components: BODY_COMPONENT_NAMES });
  const previous = {
    files: readPrevious(texts, EVENTS_FOLDER, /\.mdx$/, readEventFile),
    types: readPrevious(typeTexts, EVENT_TYPES_FOLDER, /\.ya?ml$/, readEventType),
  };
  return { changes: compareContents(content, previous, changed), content, changed };
}

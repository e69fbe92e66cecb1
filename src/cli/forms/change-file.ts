import { isMap, isSeq, type Document } from 'yaml';
import { fieldsAt, isOptionalAt } from '../../event-files/fields-at.ts';
import type { EventFile } from '../../event-files/read-event-file.ts';
import { editEventFile, putField, updatedAt } from '../shared/edit-event-file.ts';

/** A field's new text; without one it is removed. */
export interface FieldEdit {
  path: readonly [string, ...string[]];
  value: string | undefined;
}

/** Writes one field and leaves all else, comments as well, where it is. @param path of at most two names */
function setField(document: Document, [field, inGroup]: FieldEdit['path'], value: string): void {
  const { contents } = document;
  if (!isMap(contents)) throw new TypeError('The document has no fields.');
  const group = document.get(field, true);
  if (inGroup === undefined) putField(document, contents, { name: field, value, known: fieldsAt([]) });
  else if (isMap(group)) putField(document, group, { name: inGroup, value, known: fieldsAt([field]) });
  else {
    contents.delete(field);
    putField(document, contents, { name: field, value: { [inGroup]: value }, known: fieldsAt([]) });
  }
}

/** Removes a field, and the group that can't be without it or has nothing else. */
function deleteField(document: Document, path: FieldEdit['path']): void {
  const [field, inGroup] = path;
  const group = document.get(field, true);
  const goesAlone = inGroup !== undefined && isMap(group) && isOptionalAt(path) && group.items.length > 1;
  if (goesAlone) group.delete(inGroup);
  else if (document.hasIn(path)) document.delete(field);
}

/** Adds what has changed to the news of an event. */
function addNews(document: Document, text: string, now: number): void {
  const { contents } = document;
  const item = document.createNode({ on: new Date(now).toISOString().slice(0, 10), text });
  const news = document.get('news', true);
  if (isSeq(news)) news.add(item);
  else if (isMap(contents)) putField(document, contents, { name: 'news', value: [item], known: fieldsAt([]) });
}

/** The text of a file with some fields changed, and `updated` with them; comments, order and body stay. */
export function changeFile(file: EventFile, changes: readonly FieldEdit[], now: number): string {
  return editEventFile(file, (document) => {
    for (const { path, value } of changes) {
      if (path[0] === 'news') addNews(document, value ?? '', now);
      else if (value === undefined) deleteField(document, path);
      else setField(document, path, value);
    }
    setField(document, ['updated'], updatedAt(file, now));
  });
}

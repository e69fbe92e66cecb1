import { isMap, isScalar, isSeq, visit, type Document } from 'yaml';
import { fieldsAt, isOptionalAt } from '../../event-files/fields-at.ts';
import type { EventFile } from '../../event-files/read-event-file.ts';
import { editEventFile, putField, updatedAt } from '../shared/edit-event-file.ts';

/** A field's new value; with `undefined` it is removed. In a list, the path has the place of an item, or the next one for a new item. */
export interface FieldEdit {
  path: readonly [string, ...(string | number)[]];
  value: unknown;
}

/** A value as it is put into a document: plain, so that the comment beside it stays, or a node; a list of words is as clear in one line. */
function toNode(document: Document, value: unknown): unknown {
  if (typeof value !== 'object') return value;
  const node = document.createNode(value);
  visit(node, {
    Seq(_, list) {
      if (list.items.every((item) => isScalar(item))) list.flow = true;
    },
  });
  return node;
}

/** Writes one field and leaves all else, comments as well, where it is. */
function setField(document: Document, path: readonly (string | number)[], value: unknown): void {
  const around = path.slice(0, -1);
  const name = path.at(-1) ?? '';
  const parent = around.length === 0 ? document.contents : document.getIn(around, true);
  if (isMap(parent)) {
    putField(document, parent, { name: String(name), value: toNode(document, value), known: fieldsAt(around) });
  } else if (isSeq(parent)) parent.add(toNode(document, value));
  else if (around.length === 0) throw new TypeError('The document has no fields.');
  else setField(document, around, typeof name === 'number' ? [value] : { [name]: value });
}

/** Removes a field, and the group that can't be without it or has nothing else. */
function deleteField(document: Document, path: FieldEdit['path']): void {
  const [field, inGroup] = path;
  const group = document.get(field, true);
  const goesAlone = typeof inGroup === 'string' && isMap(group) && isOptionalAt(path) && group.items.length > 1;
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
      if (path[0] === 'news') addNews(document, String(value), now);
      else if (value === undefined) deleteField(document, path);
      else setField(document, path, value);
    }
    setField(document, ['updated'], updatedAt(file, now));
  });
}

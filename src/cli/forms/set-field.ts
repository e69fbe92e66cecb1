import { isMap, type Document, type YAMLMap } from 'yaml';
import { fieldsAt, isOptionalAt } from '../../event-files/fields-at.ts';

type FieldPath = readonly [string, ...string[]];

/** Puts a field that isn't there before the first one that comes after it in a tidy file. */
function insert(document: Document, map: YAMLMap, name: string, value: unknown, known: readonly string[]): void {
  const rank = known.indexOf(name);
  const pair = document.createPair(name, value);
  const index = map.items.findIndex(({ key }) => known.indexOf(String(key)) > rank);
  map.items.splice(index < 0 ? map.items.length : index, 0, pair);
}

/** Writes one field and leaves all else, comments as well, where it is. @param path of at most two names */
export function setField(document: Document, path: FieldPath, value: string): void {
  const { contents } = document;
  if (!isMap(contents)) throw new TypeError('The document has no fields.');
  const [field, inGroup] = path;
  const group = document.get(field, true);
  if (inGroup === undefined) {
    if (contents.has(field)) contents.set(field, value);
    else insert(document, contents, field, value, fieldsAt([]));
  } else if (!isMap(group)) {
    contents.delete(field);
    insert(document, contents, field, { [inGroup]: value }, fieldsAt([]));
  } else if (group.has(inGroup)) {
    group.set(inGroup, value);
  } else {
    insert(document, group, inGroup, value, fieldsAt([field]));
  }
}

/** Removes a field, and the group that can't be without it or has nothing else. */
export function deleteField(document: Document, path: FieldPath): void {
  const [field, inGroup] = path;
  const group = document.get(field, true);
  const goesAlone = inGroup !== undefined && isMap(group) && isOptionalAt(path) && group.items.length > 1;
  if (goesAlone) group.delete(inGroup);
  else if (document.hasIn(path)) document.delete(field);
}

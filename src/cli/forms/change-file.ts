import { isMap, isScalar, isSeq, type Document, type YAMLMap, parseDocument, visit } from 'yaml';
import { fieldsAt, isOptionalAt } from '../../event-files/fields-at.ts';
import type { EventFile } from '../../event-files/read-event-file.ts';
import { splitFrontmatter } from '../../event-files/frontmatter/split-frontmatter.ts';
import { YAML_STYLE } from '../../event-files/write-event-file.ts';

/** A field's new value; with `undefined` it is removed. In a list, the path has the place of an item, or the next one for a new item. */
export interface FieldEdit {
  path: readonly [string, ...(string | number)[]];
  value: unknown;
}

/** A value as a node; a list of words is as clear in one line. */
function toNode(document: Document, value: unknown): unknown {
  const node = document.createNode(value);
  visit(node, {
    Seq(_, list) {
      if (list.items.every((item) => isScalar(item))) list.flow = true;
    },
  });
  return node;
}

/** Puts a field in its place, or, where it isn't there, before the first one that comes after it in a tidy file. */
function put(document: Document, map: YAMLMap, name: string, value: unknown, known: readonly string[]): void {
  if (map.has(name)) {
    const isPlain = typeof value !== 'object';
    // A plain value keeps the comment that is beside it.
    map.set(name, isPlain ? value : toNode(document, value));
    return;
  }
  const rank = known.indexOf(name);
  const pair = document.createPair(name, toNode(document, value));
  const index = map.items.findIndex(({ key }) => known.indexOf(String(key)) > rank);
  map.items.splice(index < 0 ? map.items.length : index, 0, pair);
}

/** Writes one field and leaves all else, comments as well, where it is. */
function setField(document: Document, path: readonly (string | number)[], value: unknown): void {
  const around = path.slice(0, -1);
  const name = path.at(-1) ?? '';
  const parent = around.length === 0 ? document.contents : document.getIn(around, true);
  if (isMap(parent)) put(document, parent, String(name), value, fieldsAt(around));
  else if (isSeq(parent)) parent.add(toNode(document, value));
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
  else if (isMap(contents)) put(document, contents, 'news', [item], fieldsAt([]));
}

/** The day on which a file changes, or the instant where the day alone can't distinguish it from the change before (CONTRIBUTING.md). */
function updatedAt({ fields }: EventFile, now: number): string {
  const instant = new Date(now).toISOString();
  const day = instant.slice(0, 10);
  const hasThisDay = [fields.added, fields.updated].some((date) => date?.startsWith(day) === true);
  return hasThisDay ? `${instant.slice(0, 19)}Z` : day;
}

function styleOf(yaml: string) {
  const styles = [YAML_STYLE, { ...YAML_STYLE, flowCollectionPadding: true }];
  return styles.find((style) => parseDocument(yaml).toString(style) === yaml) ?? YAML_STYLE;
}

/** The text of a file with some fields changed, and `updated` with them; comments, order and body stay. */
export function changeFile(file: EventFile, changes: readonly FieldEdit[], now: number): string {
  const { yaml, body } = splitFrontmatter(file.text);
  const document = parseDocument(yaml);
  for (const { path, value } of changes) {
    if (path[0] === 'news') addNews(document, String(value), now);
    else if (value === undefined) deleteField(document, path);
    else setField(document, path, value);
  }
  setField(document, ['updated'], updatedAt(file, now));
  return `---\n${document.toString(styleOf(yaml))}---\n${body}`;
}

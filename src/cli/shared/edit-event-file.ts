import { isDeepStrictEqual } from 'node:util';
import { type Document, type YAMLMap, parseDocument } from 'yaml';
import { splitFrontmatter } from '../../event-files/frontmatter/split-frontmatter.ts';
import type { EventFile } from '../../event-files/read-event-file.ts';
import { YAML_STYLE } from '../../event-files/write-event-file.ts';

/** Puts a field in its place, or, where it isn't there, before the first one that comes after it in a tidy file. */
export function putField(
  document: Document,
  map: YAMLMap,
  { name, value, known }: { name: string; value: unknown; known: readonly string[] },
): void {
  if (map.has(name)) {
    map.set(name, value);
    return;
  }
  const rank = known.indexOf(name);
  const pair = document.createPair(name, value);
  const index = map.items.findIndex(({ key }) => known.indexOf(String(key)) > rank);
  map.items.splice(index < 0 ? map.items.length : index, 0, pair);
}

/** The day on which a file changes, or the instant where the day alone can't distinguish it from the change before (CONTRIBUTING.md). */
export function updatedAt({ fields }: EventFile, now: number): string {
  const instant = new Date(now).toISOString();
  const day = instant.slice(0, 10);
  const hasThisDay = [fields.added, fields.updated].some((date) => date?.startsWith(day) === true);
  return hasThisDay ? `${instant.slice(0, 19)}Z` : day;
}

/** How a file is written, so that what isn't changed stays as it is. */
function styleOf(yaml: string) {
  const styles = [true, false].flatMap((indentSeq) => [
    { ...YAML_STYLE, indentSeq },
    { ...YAML_STYLE, indentSeq, flowCollectionPadding: true },
  ]);
  return styles.find((style) => parseDocument(yaml).toString(style) === yaml) ?? YAML_STYLE;
}

const withoutSpaces = (line: string) => line.replaceAll(/\s+/g, '');

/** Fields as they are written now, in the lines that they had where only spaces have changed. */
function keepLines(before: string, written: string): string {
  const lines = before.split('\n');
  let next = 0;
  const kept = written.split('\n').map((line) => {
    const at = lines.findIndex((old, index) => index >= next && withoutSpaces(old) === withoutSpaces(line));
    if (at < 0) return line;
    next = at + 1;
    return lines[at] ?? line;
  });
  const text = kept.join('\n');
  const [own, other] = [text, written].map((yaml) => parseDocument(yaml));
  const saysTheSame = own?.errors.length === 0 && isDeepStrictEqual(own.toJS(), other?.toJS());
  return saysTheSame ? text : written;
}

/** The text of a file after an edit of its fields; comments, order and body stay. */
export function editEventFile({ text }: Pick<EventFile, 'text'>, edit: (document: Document) => void): string {
  const { yaml, body } = splitFrontmatter(text);
  const document = parseDocument(yaml);
  edit(document);
  return `---\n${keepLines(yaml, document.toString(styleOf(yaml)))}---\n${body}`;
}

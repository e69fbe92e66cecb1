import { parseDocument } from 'yaml';
import type { EventFile } from '../../event-files/read-event-file.ts';
import { splitFrontmatter } from '../../event-files/frontmatter/split-frontmatter.ts';
import { YAML_STYLE } from '../../event-files/write-event-file.ts';
import { deleteField, setField } from './set-field.ts';

/** A field's new text; without one it is removed. */
export interface FieldEdit {
  path: readonly [string, ...string[]];
  value: string | undefined;
}

/** What a field of an event says. */
export function valueAt(file: EventFile, path: FieldEdit['path']): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    file.data ?? file.fields,
  );
}

/** The day on which a file changes, or the instant where the day alone can't distinguish it from the change before (CONTRIBUTING.md). */
function updatedAt({ fields }: EventFile, now: number): string {
  const instant = new Date(now).toISOString();
  const day = instant.slice(0, 10);
  const hasThisDay = [fields.added, fields.updated].some((date) => date?.startsWith(day) === true);
  return hasThisDay ? `${instant.slice(0, 19)}Z` : day;
}

/** How a frontmatter is written, so that nothing else changes. */
function styleOf(yaml: string) {
  const styles = [YAML_STYLE, { ...YAML_STYLE, flowCollectionPadding: true }];
  return styles.find((style) => parseDocument(yaml).toString(style) === yaml) ?? YAML_STYLE;
}

/** The text of a file with some fields changed, and `updated` with them; comments, order and body stay. */
export function changeFile(file: EventFile, changes: readonly FieldEdit[], now: number): string {
  const { yaml, body } = splitFrontmatter(file.text);
  const document = parseDocument(yaml);
  for (const { path, value } of changes) {
    if (value === undefined) deleteField(document, path);
    else setField(document, path, value);
  }
  setField(document, ['updated'], updatedAt(file, now));
  return `---\n${document.toString(styleOf(yaml))}---\n${body}`;
}

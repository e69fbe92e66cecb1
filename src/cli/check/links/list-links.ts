import type { EventFile } from '../../../event-files/read-event-file.ts';
import { lineAt, formatPath, type Problem } from '../../../event-files/problem.ts';
import { positionInBody } from '../../../event-files/body/position-in-body.ts';

/** A link to another site, and where it stands. */
export interface Link extends Pick<Problem, 'file' | 'line' | 'column' | 'field' | 'excerpt'> {
  url: string;
}

const isWebAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value);

/** Paths of all fields `url`. */
function listUrlPaths(value: unknown, path: readonly PropertyKey[] = []): PropertyKey[][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => listUrlPaths(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'url' && isWebAddress(inner) ? [[...path, key]] : listUrlPaths(inner, [...path, key]),
  );
}

const valueAt = (data: unknown, path: readonly PropertyKey[]) =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], data);

/** The links of an event file to the web: those in its fields, as far as they are sound, and those in its body. */
export function listLinks({ file, text, fields, body, content, frontmatter }: EventFile): Link[] {
  const inFields = listUrlPaths(fields).map((path) => ({
    url: String(valueAt(fields, path)),
    ...frontmatter.positionOf(path),
    field: formatPath(path),
  }));
  const inBody = content.links
    .filter(({ url }) => isWebAddress(url))
    .map(({ url, offset }) => {
      const { line, column } = positionInBody(offset, body);
      return { url, line: line + frontmatter.bodyLine - 1, column, field: '' };
    });
  return [...inFields, ...inBody].map((link) => ({ ...link, file, excerpt: lineAt(text, link.line) }));
}

import type { EventFile } from '../read-event-file.ts';

export interface UrlField {
  path: PropertyKey[];
  url: string;
}

function listIn(value: unknown, path: PropertyKey[]): UrlField[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => listIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'url' && typeof inner === 'string' ? { path: [...path, key], url: inner } : listIn(inner, [...path, key]),
  );
}

/** All URLs in the valid fields of an event. */
export function listUrls({ fields }: EventFile): UrlField[] {
  return listIn(fields, []);
}

import { listValues } from '../fields-at.ts';
import type { EventFile } from '../read-event-file.ts';

/** The fields that are URLs, whatever group they are in. */
const URL_FIELDS: ReadonlySet<PropertyKey | undefined> = new Set(['url', 'recording', 'slides']);

/** All URLs in the valid fields of an event. */
export function listUrls({ fields }: EventFile): { path: PropertyKey[]; url: string }[] {
  return listValues(fields).flatMap(({ path, value }) =>
    URL_FIELDS.has(path.at(-1)) && typeof value === 'string' ? { path, url: value } : [],
  );
}

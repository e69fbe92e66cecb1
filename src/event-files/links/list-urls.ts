import { listValues } from '../fields-at.ts';
import type { EventFile } from '../read-event-file.ts';

/** All URLs in the valid fields of an event. */
export function listUrls({ fields }: EventFile): { path: PropertyKey[]; url: string }[] {
  return listValues(fields).flatMap(({ path, value }) =>
    path.at(-1) === 'url' && typeof value === 'string' ? { path, url: value } : [],
  );
}

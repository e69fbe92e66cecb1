import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { eventTypeSchema } from '../event-files/event-type-schema.ts';
import { EVENT_TYPES_FOLDER, readTypeIds } from '../event-files/read-type-ids.ts';
import { compareTypes, type EventType } from '../events/event-type.ts';

async function loadType(root: string, id: string): Promise<EventType> {
  const folder = path.join(root, EVENT_TYPES_FOLDER);
  const text = await readFile(path.join(folder, `${id}.yaml`), 'utf8').catch(() =>
    readFile(path.join(folder, `${id}.yml`), 'utf8'),
  );
  return { id, ...eventTypeSchema.parse(parse(text)) };
}

/** The types of events below a project's root, in their order. @throws what is wrong with a type's file */
export async function loadEventTypes(root: string): Promise<EventType[]> {
  const ids = await readTypeIds(root);
  return (await Promise.all(ids.map((id) => loadType(root, id)))).sort(compareTypes);
}

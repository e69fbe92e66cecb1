import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { compareTypes, type EventType } from '../events/event-type.ts';
import { listFiles } from './reading/list-entries.ts';
import { readEventType, type EventTypeFile } from './read-event-type.ts';

export const EVENT_TYPES_FOLDER = 'src/content/event-types';

const TYPE_ENDING = /\.ya?ml$/;

/** Two endings can give one id. */
function withoutDouble(type: EventTypeFile, _: number, types: readonly EventTypeFile[]): EventTypeFile {
  const first = types.find(({ id }) => id === type.id);
  if (first === undefined || first === type) return type;
  const message = `${first.file} is the same type. Keep one of the files.`;
  const problem = {
    file: type.file,
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'no-duplicate-ids',
    field: '',
    message,
  } as const;
  return { id: type.id, file: type.file, problems: [...type.problems, problem] };
}

/** Reads all files of event types below a project's root, with every problem. */
export async function readEventTypes(root: string): Promise<EventTypeFile[]> {
  const folder = path.join(root, EVENT_TYPES_FOLDER);
  const names = (await listFiles(folder)).filter((name) => TYPE_ENDING.test(name));
  const types = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(path.join(folder, name), 'utf8');
      return readEventType(name.replace(TYPE_ENDING, ''), `${EVENT_TYPES_FOLDER}/${name}`, text);
    }),
  );
  return types.map(withoutDouble);
}

/** The types whose files have no errors, in their order. */
export function listSoundTypes(types: readonly EventTypeFile[]): EventType[] {
  return types.flatMap(({ id, data }) => (data === undefined ? [] : [{ id, ...data }])).sort(compareTypes);
}

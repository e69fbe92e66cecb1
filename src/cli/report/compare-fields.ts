import { formatPath } from '../../event-files/problem.ts';

/** A field that differs, with its values as an author would write them; one that isn't there has none. */
export interface FieldChange {
  /** `location.city`, `sessions[2].startsAt`. */
  field: string;
  before?: string;
  after?: string;
}

type Path = readonly PropertyKey[];

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isListOfWords = (value: unknown) => Array.isArray(value) && !value.some(isGroup);

/** The single values in some data, by path. A list of words is one value: who speaks is told as a whole. */
function flatten(data: unknown, path: Path = []): [string, string][] {
  if (data === undefined) return [];
  if (isListOfWords(data)) return [[formatPath(path), `[${(data as unknown[]).join(', ')}]`]];
  if (!isGroup(data)) return [[formatPath(path), typeof data === 'string' ? data : JSON.stringify(data)]];
  const entries = Array.isArray(data) ? data.map((item, index) => [index, item] as const) : Object.entries(data);
  return entries.flatMap(([key, value]) => flatten(value, [...path, key]));
}

/** What differs between the fields of two versions of an event, in the order of the newer one; then what is gone. */
export function compareFields(before: object, after: object): FieldChange[] {
  const [old, current] = [new Map(flatten(before)), new Map(flatten(after))];
  const changed = [...current].flatMap(([field, value]): FieldChange[] => {
    const was = old.get(field);
    return was === value ? [] : [{ field, after: value, ...(was !== undefined && { before: was }) }];
  });
  const gone = [...old].filter(([field]) => !current.has(field)).map(([field, value]) => ({ field, before: value }));
  return [...changed, ...gone];
}

/** How many lines of a text are new and how many are gone: `+3 −1 lines`; nothing where there are none. */
export function compareLines(before: string, after: string): string | undefined {
  const left = new Map<string, number>();
  const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
  for (const line of lines(before)) left.set(line, (left.get(line) ?? 0) + 1);
  let added = 0;
  for (const line of lines(after)) {
    const count = left.get(line) ?? 0;
    if (count === 0) added += 1;
    else left.set(line, count - 1);
  }
  const removed = [...left.values()].reduce((sum, count) => sum + count, 0);
  return added + removed === 0 ? undefined : `+${String(added)} −${String(removed)} lines`;
}

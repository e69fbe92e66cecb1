import { fieldsAt } from '../../event-files/fields-at.ts';

/** What has changed between two texts by lines, empty ones aside: `+3 −1 lines`, or that they are in another order. */
export function compareLines(before: string, after: string): string | undefined {
  const linesOf = (text: string) => text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const [old, present] = [linesOf(before), linesOf(after)];
  const removed = [...old];
  const added = present.filter((line) => {
    const index = removed.indexOf(line);
    if (index !== -1) removed.splice(index, 1);
    return index === -1;
  });
  if (added.length + removed.length > 0) return `+${String(added.length)} −${String(removed.length)} lines`;
  return old.join('\n') === present.join('\n') ? undefined : 'the same lines in another order';
}

/** A field that differs, with its values as an author would write them; one that isn't there has none. */
export interface FieldChange {
  /** `location.city`; of a list's item by its name: `sessions[Keynote].startsAt`. */
  field: string;
  before?: string;
  after?: string;
}

type Group = Readonly<Record<string, unknown>>;
type Items = ReadonlyMap<string, Group>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOfGroups = (value: unknown): value is Group[] =>
  Array.isArray(value) && value.length > 0 && value.every(isGroup);

export function writeValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeValue).join(', ')}]`;
  if (!isGroup(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  const writePart = (part: unknown) => (isGroup(part) ? `{ ${writeValue(part)} }` : writeValue(part));
  return Object.entries(value)
    .map(([key, part]) => `${key}: ${writePart(part)}`)
    .join(', ');
}

/**
 * Items by their `id`, or by the first field that the schema gives them, as their place in the list changes with each one before them;
 * of those with one name, the second is called `Meetup, 2`.
 */
function nameItems(field: string, list: readonly Group[]): Items {
  const [key = ''] = fieldsAt([...field.split('.'), 0]);
  const items = new Map<string, Group>();
  for (const item of list) {
    const own = Object.hasOwn(item, key) ? writeValue(item[key]) : 'item';
    const name = typeof item.id === 'string' ? item.id : own;
    let unique = name;
    for (let number = 2; items.has(unique); number += 1) unique = `${name}, ${String(number)}`;
    items.set(unique, item);
  }
  return items;
}

function compareValues(field: string, before: unknown, after: unknown): FieldChange[] {
  const was = before !== undefined && { before: writeValue(before) };
  const is = after !== undefined && { after: writeValue(after) };
  return was && is && was.before === is.after ? [] : [{ field, ...was, ...is }];
}

function compareItems(field: string, before: Items, after: Items): FieldChange[] {
  const changes = [...new Set([...after.keys(), ...before.keys()])].flatMap((name) => {
    const [was, is] = [before.get(name), after.get(name)];
    const item = `${field}[${name}]`;
    return was !== undefined && is !== undefined ? compareGroups(item, was, is) : compareValues(item, was, is);
  });
  const orderOf = (items: Items, others: Items) => [...items.keys()].filter((name) => others.has(name)).join(', ');
  return [...changes, ...compareValues(`order of ${field}`, orderOf(before, after), orderOf(after, before))];
}

/** Group by group; in a group that is new or gone, field by field. */
function compareGroups(prefix: string, before: Group, after: Group): FieldChange[] {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) =>
    compareAny(prefix === '' ? key : `${prefix}.${key}`, was.get(key), is.get(key)),
  );
}

function compareAny(field: string, before: unknown, after: unknown): FieldChange[] {
  const values = [before, after].filter((value) => value !== undefined);
  if (values.every(isListOfGroups)) {
    return compareItems(field, nameItems(field, (before ?? []) as Group[]), nameItems(field, (after ?? []) as Group[]));
  }
  if (values.every((value) => isGroup(value) && Object.keys(value).length > 0)) {
    return compareGroups(field, (before ?? {}) as Group, (after ?? {}) as Group);
  }
  return compareValues(field, before, after);
}

/** What differs between the fields of two versions of a file, in the order of the newer one; then what is gone. */
export function compareFields(before: object, after: object): FieldChange[] {
  return compareGroups('', before as Group, after as Group);
}

import { groupsOf } from '../../event-files/schema/event-schema.ts';

/** An event as far as its author has said. */
export interface Draft {
  fields: Readonly<Record<string, unknown>>;
  body: string;
  /** The file's name, where the author has another than that of the title. */
  slug?: string | undefined;
  /** The dates and times that a source gives, on the clocks of a zone, with what is said of them. */
  datesIn?: ((timeZone: string | undefined) => Pick<Draft, 'fields'> & { remarks: readonly string[] }) | undefined;
}

/** Where an answer is in a draft: `['location', 'city']`; `['body']` and `['slug']` beside the fields. */
export type AnswerPath = readonly [PropertyKey, ...PropertyKey[]];

export type Group = Readonly<Record<PropertyKey, unknown>>;

export const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null;

export function getIn(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((group, key) => (isGroup(group) ? group[key] : undefined), value);
}

function setIn(group: unknown, [key, ...rest]: readonly PropertyKey[], value: unknown): unknown {
  if (key === undefined) return value;
  const inner = setIn(isGroup(group) ? group[key] : undefined, rest, value);
  if (typeof key === 'number') return (Array.isArray(group) ? group : []).toSpliced(key, 1, inner);
  return { ...(isGroup(group) && !Array.isArray(group) ? group : {}), [key]: inner };
}

export function answerAt(draft: Draft, path: AnswerPath): unknown {
  const [first] = path;
  if (first === 'body') return draft.body === '' ? undefined : draft.body;
  return first === 'slug' ? draft.slug : getIn(draft.fields, path);
}

export function listAt(draft: Draft, path: AnswerPath): unknown[] {
  const entries = answerAt(draft, path);
  return Array.isArray(entries) ? entries : [];
}

/** A draft with another answer; `undefined` removes it. */
export function withAnswer(draft: Draft, path: AnswerPath, value: unknown): Draft {
  const [first] = path;
  if (first === 'body') return { ...draft, body: typeof value === 'string' ? value : '' };
  if (first === 'slug') return { ...draft, slug: typeof value === 'string' ? value : undefined };
  return { ...draft, fields: setIn(draft.fields, path, value) as Group };
}

/** A value without what wasn't answered; `undefined` when nothing is left of it. */
function prune(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item: unknown) => prune(item));
  if (!isGroup(value)) return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, prune(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/**
 * The fields of a draft's file: what was answered, with the groups that its attendance requires, so that what is missing there is
 * reported field by field, and without a last day that is the first.
 */
export function fieldsOf({ fields }: Draft): Record<string, unknown> {
  const answered = (prune(fields) ?? {}) as Record<string, unknown>;
  const { required } = groupsOf(answered.attendance);
  return {
    ...Object.fromEntries(required.map((group) => [group, {}])),
    ...answered,
    ...(answered.endDate === answered.startDate && { endDate: undefined }),
  };
}

export function textAt(draft: Draft, ...path: AnswerPath): string | undefined {
  const value = answerAt(draft, path);
  return typeof value === 'string' ? value : undefined;
}

export function has(...path: AnswerPath) {
  return (draft: Draft) => answerAt(draft, path) !== undefined;
}

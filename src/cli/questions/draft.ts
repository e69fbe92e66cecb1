import { daysBetween, isLocalDate } from '../../events/dates/local-date.ts';
import { groupsOf } from '../../event-files/schema/event-schema.ts';

/** An event as far as its author has said. */
export interface Draft {
  fields: Readonly<Record<string, unknown>>;
  body: string;
  /** The file's name, where the author has another than that of the title. */
  slug?: string | undefined;
  /** The dates and times that a source gives, on the clocks of a zone, with what is said of them. */
  datesIn?: ((timeZone: string | undefined) => Pick<Draft, 'fields'> & { remarks: readonly string[] }) | undefined;
  /** Whether its times are those of each of its days; else it goes on from the first day's to the last day's. */
  sameHours?: boolean | undefined;
}

/** Where an answer is in a draft: `['location', 'city']`; `['body']`, `['slug']` and `['sameHours']` beside the fields. */
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
  if (first === 'sameHours') return draft.sameHours;
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
  if (first === 'sameHours') return { ...draft, sameHours: typeof value === 'boolean' ? value : undefined };
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

/** Whether a draft has times and lasts several days. */
export function hasTimesOfDays({ fields: { startDate, endDate, startTime, endTime, repeats } }: Draft): boolean {
  const [first, last] = [String(startDate), String(endDate)];
  const lastsDays = isLocalDate(first) && isLocalDate(last) && last > first;
  return lastsDays && startTime !== undefined && endTime !== undefined && repeats === undefined;
}

/** An event with the same hours each day is one day that repeats. */
function repeatEachDay({ startDate, ...fields }: Record<string, unknown>): Record<string, unknown> {
  const days = daysBetween(String(startDate), String(fields.endDate)) + 1;
  return { startDate, ...fields, endDate: undefined, repeats: { rule: `FREQ=DAILY;COUNT=${String(days)}` } };
}

/**
 * The fields of a draft's file: what was answered, with the groups that its attendance requires, so that what is missing there is
 * reported field by field, and without a last day that is the first.
 */
export function fieldsOf(draft: Draft): Record<string, unknown> {
  const given = (prune(draft.fields) ?? {}) as Record<string, unknown>;
  const answered = draft.sameHours === true && hasTimesOfDays(draft) ? repeatEachDay(given) : given;
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

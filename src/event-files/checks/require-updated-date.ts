import type { EventData } from '../../events/event-data.ts';
import { sessionIds } from '../../events/session-id.ts';
import { listValues, metaAt } from '../fields-at.ts';
import { count } from '../format-report.ts';
import { formatPath } from '../problem.ts';
import type { EventFile } from '../read-event-file.ts';
import { problemAt, type Check, type Finding } from './check.ts';
import { compareWithPrevious } from './compare-with-previous.ts';

/** A field's path; of a session or one of several calls, by what it is known by instead of its place in the list. */
function createNames({ sessions = [], cfp }: EventData): (path: PropertyKey[]) => string {
  const ids = sessionIds(sessions);
  return (path) => {
    const [list, index, ...rest] = path;
    if (typeof index !== 'number') return formatPath(path);
    const label = list === 'cfp' && Array.isArray(cfp) ? cfp[index]?.label : undefined;
    const name = list === 'sessions' ? ids[index] : label;
    return name === undefined ? formatPath(path) : `${String(list)}[${name}].${formatPath(rest)}`;
  };
}

/** The fields of an event whose changes calendars get, such as its dates, place and status, by name. */
function listSubstance(data: EventData) {
  const nameOf = createNames(data);
  const { endDate, ...rest } = data;
  // A last day that is the first is the same as none.
  const fields = listValues(endDate === data.startDate ? rest : data).flatMap(({ path, value }) => {
    if (value === undefined || metaAt(path)?.isSubstantial !== true) return [];
    return { path, text: typeof value === 'string' ? value : JSON.stringify(value) };
  });
  return new Map(fields.map((field) => [nameOf(field.path), field]));
}

type Substance = ReturnType<typeof listSubstance>;

const NOUNS: Readonly<Record<string, string>> = { sessions: 'session', cfp: 'call for proposals' };
/** So many values are read in a sentence. */
const MAX_SHOWN = 5;
const MAX_ITEMS = 3;

/** The entry of a list that a value is in, by name: `sessions[keynote]`. */
const itemOf = (name: string): string | undefined => /^\w+\[[^\]]*\]/.exec(name)?.[0];

/** Entries of lists that one version has and the other hasn't: how many, by what they are, and the names of their values. */
function countItems(has: Substance, hasNot: Substance) {
  const others = new Set([...hasNot.keys()].map(itemOf));
  const fresh = [...has.keys()].filter((name) => itemOf(name) !== undefined && !others.has(itemOf(name)));
  return { counts: [...groupItems(fresh)].map(([list, { length }]) => countOf(list, length)), names: new Set(fresh) };
}

/** Entries of lists by the name of their list. */
const groupItems = (names: readonly string[]) =>
  Map.groupBy(new Set(names.flatMap((name) => itemOf(name) ?? [])), (item) => item.replace(/\[.*/, ''));

function countOf(list: string, number: number): string {
  const noun = NOUNS[list] ?? `item of ${list}`;
  return noun.startsWith('call') && number > 1 ? `${String(number)} calls for proposals` : count(number, noun);
}

/** Entries that have changed, of lists in which so many have that one doesn't read them all. */
function countChanged(names: readonly string[]) {
  const many = [...groupItems(names)].filter(([, items]) => items.length > MAX_ITEMS);
  const isOfMany = (name: string) => many.some(([, items]) => items.includes(itemOf(name) ?? ''));
  return { counts: many.map(([list, { length }]) => countOf(list, length)), names: new Set(names.filter(isOfMany)) };
}

const datedAt = ({ added, updated }: EventData) => Date.parse(updated ?? added);

/** What to write into `updated`. Whoever has written a day that is no later than the last has to write more than the day. */
function describeFix({ updated }: EventData, before: EventData): string {
  const last = before.updated ?? before.added;
  if (updated === undefined || updated === before.updated || updated.slice(0, 10) !== last.slice(0, 10)) {
    return (
      "but updated did not. Calendars rely on it: write today's date there; " +
      'if it or added has that date already, write the instant, such as 2027-03-01T15:00:00Z.'
    );
  }
  const word = before.updated === undefined ? 'added' : 'it was before';
  return (
    `but updated (${updated}) is no later than ${word} (${last}). Calendars rely on it: ` +
    'write the instant of this change there, such as 2027-03-01T15:00:00Z.'
  );
}

function checkUpdated(file: EventFile, after: EventData, before: EventData): Finding[] {
  if (after.updated !== undefined && datedAt(after) > datedAt(before)) return [];
  const [old, present] = [listSubstance(before), listSubstance(after)];
  const changed = [...new Map([...old, ...present])].filter(
    ([name]) => old.get(name)?.text !== present.get(name)?.text,
  );
  const [first] = changed;
  if (first === undefined) return [];
  const describe = (name: string, path: PropertyKey[]) =>
    `${formatPath(path)} (${old.get(name)?.text ?? 'nothing'} → ${present.get(name)?.text ?? 'nothing'})`;
  const [added, gone] = [countItems(present, old), countItems(old, present)];
  const rest = changed.filter(([name]) => !added.names.has(name) && !gone.names.has(name));
  const many = countChanged(rest.map(([name]) => name));
  const single = rest.filter(([name]) => !many.names.has(name));
  const shown = single.slice(0, MAX_SHOWN).map(([name, { path }]) => describe(name, path));
  const more = single.length > MAX_SHOWN ? [`${String(single.length - MAX_SHOWN)} other values`] : [];
  const values = new Intl.ListFormat('en', { type: 'conjunction' }).format([...shown, ...more]);
  // `startDate (2027-03-15 → 2027-03-16) changed, 25 sessions added`
  const list = [
    ...(values === '' ? [] : [`${values} changed`]),
    ...many.counts.map((one) => `${one} changed`),
    ...added.counts.map((one) => `${one} added`),
    ...gone.counts.map((one) => `${one} removed`),
  ].join(', ');
  const place = after.updated === undefined ? first[1].path : ['updated'];
  const message = `${list}, ${describeFix(after, before)}`;
  return [{ ...problemAt(file, place, message, 'warning'), field: '' }];
}

/** A warning, not an error: what was just added may be fixed before any calendar has it, and the build can't see what was before. */
export const requireUpdatedDate: Check = {
  name: 'require-updated-date',
  // What was refused before was in no calendar.
  check: (context) => compareWithPrevious(context, checkUpdated),
};

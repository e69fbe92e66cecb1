import type { EventData } from '../../events/event-data.ts';
import { sessionIds } from '../../events/session-id.ts';
import { listValues, metaAt } from '../fields-at.ts';
import { formatPath } from '../problem.ts';
import { readEventFile, type EventFile } from '../read-event-file.ts';
import { problemAt, type Check, type CheckContext, type Finding } from './check.ts';

type Previous = NonNullable<CheckContext['previous']>;

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

/** The text that an event file had before, also under the last name that it had. */
export function findPrevious(file: EventFile, previous: Previous, present: ReadonlySet<string>): string | undefined {
  const fileOf = (id: string) => file.file.replace(`${file.id}.mdx`, `${id}.mdx`);
  const renamedFrom = file.data?.formerIds?.findLast((id) => !present.has(id) && previous.has(fileOf(id)));
  return previous.get(file.file) ?? previous.get(fileOf(renamedFrom ?? file.id));
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
  // `startDate (2027-03-15 → 2027-03-16)`
  const changes = changed.map(
    ([name, { path }]) =>
      `${formatPath(path)} (${old.get(name)?.text ?? 'nothing'} → ${present.get(name)?.text ?? 'nothing'})`,
  );
  const list = new Intl.ListFormat('en', { type: 'conjunction' }).format(changes);
  const place = after.updated === undefined ? first[1].path : ['updated'];
  const message = `${list} changed, ${describeFix(after, before)}`;
  return [{ ...problemAt(file, place, message, 'warning'), field: '' }];
}

/** A warning, not an error: what was just added may be fixed before any calendar has it, and the build can't see what was before. */
export const requireUpdatedDate: Check = {
  name: 'require-updated-date',
  check({ files, previous }) {
    if (previous === undefined) return [];
    const present = new Set(files.map(({ id }) => id));
    return files.flatMap((file) => {
      const text = findPrevious(file, previous, present);
      if (file.data === undefined || text === undefined) return [];
      // What was refused before was in no calendar.
      const before = readEventFile(file.id, file.file, text).data;
      return before === undefined ? [] : checkUpdated(file, file.data, before);
    });
  },
};

import type { EventData } from '../../events/event-data.ts';
import { sessionIds } from '../../events/session-id.ts';
import { listValues, metaAt } from '../fields-at.ts';
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
  // What was refused before was in no calendar.
  check: (context) => compareWithPrevious(context, checkUpdated),
};

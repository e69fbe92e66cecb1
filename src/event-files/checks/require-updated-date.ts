import type { EventData } from '../../events/event-data.ts';
import { formatPath } from '../problem.ts';
import { readEventFile, type EventFile } from '../read-event-file.ts';
import { listSubstance } from '../list-substance.ts';
import { problemAt, type Check, type CheckContext, type Finding } from './check.ts';

/** What an event file said before, also under the last name that it had. */
function readBefore(file: EventFile, { files, previous }: CheckContext): EventData | undefined {
  const fileOf = (id: string) => file.file.replace(`${file.id}.mdx`, `${id}.mdx`);
  const present = new Set(files.map(({ id }) => id));
  const renamedFrom = file.data?.formerIds?.findLast((id) => !present.has(id) && previous?.has(fileOf(id)));
  const before = previous?.get(file.file) ?? previous?.get(fileOf(renamedFrom ?? file.id));
  // What was refused before was in no calendar.
  return before === undefined ? undefined : readEventFile(file.id, file.file, before).data;
}

/** When calendars last got a change. */
const datedAt = ({ added, updated }: EventData) => Date.parse(updated ?? added);

/** `startDate (2027-03-15 → 2027-03-16)` */
function formatChange(path: readonly PropertyKey[], before: string | undefined, after: string | undefined): string {
  return `${formatPath(path)} (${before ?? 'nothing'} → ${after ?? 'nothing'})`;
}

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

function checkFile(file: EventFile, after: EventData, before: EventData): Finding[] {
  if (after.updated !== undefined && datedAt(after) > datedAt(before)) return [];
  const [old, present] = [listSubstance(before), listSubstance(after)];
  const paths = new Map([...old, ...present].map(({ path }) => [formatPath(path), path]));
  const textOf = (values: typeof old, name: string) => values.find(({ path }) => formatPath(path) === name)?.text;
  const changed = [...paths].filter(([name]) => textOf(old, name) !== textOf(present, name));
  const [first] = changed;
  if (first === undefined) return [];
  const list = new Intl.ListFormat('en', { type: 'conjunction' }).format(
    changed.map(([name, path]) => formatChange(path, textOf(old, name), textOf(present, name))),
  );
  const place = after.updated === undefined ? first[1] : ['updated'];
  const message = `${list} changed, ${describeFix(after, before)}`;
  return [{ ...problemAt(file, place, message, 'warning'), field: '' }];
}

/** A warning, not an error: what was just added may be fixed before any calendar has it, and the build can't see what was before. */
export const requireUpdatedDate: Check = {
  name: 'require-updated-date',
  check: (context) =>
    context.files.flatMap((file) => {
      const before = context.previous === undefined ? undefined : readBefore(file, context);
      return file.data === undefined || before === undefined ? [] : checkFile(file, file.data, before);
    }),
};

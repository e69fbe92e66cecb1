import { finishDraft } from '../../sources/draft/finish-draft.ts';
import type { Found } from '../../sources/found.ts';
import type { EventValues, Source, SourceEntry } from '../source-answer.ts';

/** What a source can propose: facts. Not texts, links to join, tags, organizers; and not what `finishDraft` guesses, the type. */
const FIELDS = [
  'title',
  'startDate',
  'endDate',
  'startTime',
  'endTime',
  'timeZone',
  'status',
  'attendance',
  'location',
  'url',
  'registration',
  'repeats',
] as const;

/** What was found of an event, as the values of an event file, and what was assumed. */
export function toEventValues(
  found: Found,
  source: Source,
  base: string | undefined,
): Pick<SourceEntry, 'title' | 'url' | 'values' | 'notes'> {
  const draft = finishDraft({ ...found, description: undefined }, { types: [], base });
  // Its own zone, and that of its place, are known better.
  const isOpen = source.timeZone !== undefined && draft.fields.timeZone === undefined;
  const { fields, remarks } = isOpen ? (draft.readIn?.({ timeZone: source.timeZone }) ?? draft) : draft;
  const known = Object.fromEntries(
    FIELDS.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])),
  );
  const values = { ...known, ...(source.type !== undefined && { type: source.type }) } as EventValues;
  return { title: values.title ?? '', url: values.url, values, notes: remarks };
}

import { EVENTS_FOLDER } from '../../../event-files/read-event-files.ts';
import { readEventFile } from '../../../event-files/read-event-file.ts';
import { toSlug } from '../../../event-files/to-slug.ts';
import { writeEventFile } from '../../../event-files/write-event-file.ts';
import { writeValue } from '../../report/compare-files.ts';
import { claim, linkOf, note, toProposalId, propose, type Comparison } from '../compare/comparison.ts';
import { toValidValues } from '../compare/comparable-values.ts';
import type { SourceEntry } from '../source-answer.ts';

const isGroup = (value: unknown) => typeof value === 'object' && value !== null;

/** The fields of a draft: facts only. Where one joins isn't taken from sources; the event's page says it. */
function toFields({ source, now }: Comparison, entry: SourceEntry): Record<string, unknown> {
  const { url, ...values } = toValidValues(entry.values);
  const page = url ?? entry.url;
  const { location } = values;
  const isPlaced = location?.city !== undefined && location.country !== undefined;
  const attendance = values.attendance ?? (isPlaced ? 'in-person' : undefined);
  const needsOnline = attendance === 'online' || attendance === 'hybrid';
  return {
    ...values,
    title: values.title ?? entry.title,
    type: values.type ?? source.type,
    status: undefined,
    attendance,
    location: attendance === 'online' ? undefined : location,
    ...(needsOnline && { online: page === undefined ? { note: 'Its organizers say how to join.' } : { url: page } }),
    url: page,
    draft: true,
    ...(entry.keyIsStable && source.role === 'authority' && { sources: [{ id: source.id, key: entry.key }] }),
    added: new Date(now).toISOString().slice(0, 10),
  };
}

/** What a draft can't be without. */
const NEEDED = ['title', 'type', 'startDate', 'timeZone', 'attendance'];

const withoutUndefined = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (!isGroup(value)) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.map(([name, inner]) => [name, withoutUndefined(inner)]));
};

/** What a report shows of a new event. */
const SHOWN = ['title', 'startDate', 'endDate', 'startTime', 'timeZone', 'location'];

const toId = (fields: Record<string, unknown>, ending = ''): string => {
  const [title, date, type] = ['title', 'startDate', 'type'].map((name) => String(fields[name]));
  return `${(date ?? '').slice(0, 4)}/${toSlug(title ?? '', date ?? '', type ?? '') || 'event'}${ending}`;
};

/** Proposes files for events that aren't there, as drafts without summary and body, which people write. @param taken the ids of events */
export function proposeEvents(
  comparison: Comparison,
  entries: readonly SourceEntry[],
  taken: ReadonlySet<string>,
): void {
  const all = entries.map((entry) => {
    const fields = withoutUndefined(toFields(comparison, entry)) as Record<string, unknown>;
    return { entry, fields, id: toId(fields) };
  });
  const byId = Map.groupBy(all, ({ id }) => id);
  for (const { entry, fields, id } of all) {
    const isAlone = byId.get(id)?.length === 1 && !taken.has(id);
    // Those of one title are told apart by their days.
    proposeEvent(comparison, entry, fields, isAlone ? id : toId(fields, String(fields.startDate).slice(4)));
  }
}

function proposeEvent(comparison: Comparison, entry: SourceEntry, fields: Record<string, unknown>, id: string): void {
  const { source, proposals } = comparison;
  const missing = NEEDED.filter((name) => fields[name] === undefined);
  const link = linkOf(comparison, entry);
  const title = String(fields.title);
  if (source.license === 'non-commercial' || source.role === 'hint') {
    const name = source.license === 'non-commercial' ? 'an event' : `"${title}"`;
    note(
      comparison,
      `It has ${name} that isn't here. It is only a hint: look it up where the organizers say it.`,
      link,
    );
    return;
  }
  if (missing.length > 0) {
    note(comparison, `"${title}" isn't here, and can't be added without ${missing.join(', ')}.`, link);
    return;
  }
  const text = writeEventFile(fields, '');
  const file = readEventFile(id, `${EVENTS_FOLDER}/${id}.mdx`, text);
  const shown = Object.fromEntries(SHOWN.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])));
  // The day of the draft isn't a fact of the source.
  const facts = { ...fields, added: undefined };
  const before = proposals.length;
  propose(comparison, {
    kind: 'event',
    file,
    entry,
    key: entry.key,
    target: 'new',
    path: [],
    field: '',
    ours: undefined,
    theirs: facts,
    confidence: 0.8,
    basis: 'no event of ours is like it',
    isFirst: true,
    baseline: {},
    edits: [],
  });
  const proposal = proposals.at(-1);
  if (proposals.length === before || proposal === undefined) return;
  proposals[proposals.length - 1] = { ...proposal, line: 1, theirs: writeValue(shown), text };
  claim(comparison, file, toProposalId('', id, 'new'), facts);
}

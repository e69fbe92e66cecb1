import type { SessionData } from '../../../events/event-data.ts';
import { errorAt } from '../../../event-files/fields-at.ts';
import { resolveEventFile } from '../../../event-files/read-event-file.ts';
import { count } from '../../../event-files/format-report.ts';
import type { FieldEdit } from '../../forms/change-file.ts';
import type { SourceEntry } from '../source-answer.ts';
import { claim, linkOf, note, propose, toProposalId, type Comparison } from './comparison.ts';
import { compareAbsentSessions } from './compare-absent-sessions.ts';
import { hasSecret } from './comparable-values.ts';
import type { ValidFile } from './match-events.ts';
import { hasTitle, matchSessions, toSessionName, type OurSession, type SessionMatch } from './match-sessions.ts';
import { isSameValue, textKey } from './same-value.ts';
import { compareSides, toBaseline } from './three-way.ts';

/** The fields of a session that are compared, in the order of a file. */
const FIELDS = ['title', 'startsAt', 'endsAt', 'status', 'room', 'speakers', 'recording', 'slides'] as const;
type SessionField = (typeof FIELDS)[number];

/** What may be added to a session that is over. */
const AFTERWARDS: readonly SessionField[] = ['recording', 'slides'];

type Theirs = Partial<SessionData>;

/** A session of theirs, without what a file can't have. */
function toTheirs({ session = {}, title }: SourceEntry): Theirs {
  const { status, ...facts } = session;
  const isFit = ([name, value]: [string, unknown]) =>
    value !== undefined &&
    !(typeof value === 'string' && hasSecret(value)) &&
    errorAt(['sessions', 0, name], value) === undefined;
  // That it takes place is what everybody says who says nothing.
  const all = { title, ...facts, ...(status === 'cancelled' && { status }) };
  return Object.fromEntries(Object.entries(all).filter(isFit));
}

/** Whether a programme's speakers are ours. Where it has them within the title, only who isn't there at all is another one. */
function areSameSpeakers(ours: unknown, theirs: unknown, { fullTitle }: SourceEntry): boolean {
  const [mine, others] = [ours, theirs] as (readonly string[])[];
  if (mine === undefined || others === undefined) return false;
  const text = ` ${textKey([...others, fullTitle ?? ''].join(' '))} `;
  const areNamed = mine.every((speaker) => text.includes(` ${textKey(speaker)} `));
  return areNamed && (fullTitle !== undefined || others.length === mine.length);
}

/** What a file says nowhere is its own choice; where it does, what is missing may be filled in. */
function keepsField(file: ValidFile, field: SessionField): boolean {
  if (field !== 'room' && field !== 'speakers') return true;
  return (file.data.sessions ?? []).some((session) => session[field] !== undefined);
}

function toEdits({ index, id, session }: OurSession, fields: readonly SessionField[], theirs: Theirs): FieldEdit[] {
  const edits = fields.map((field): FieldEdit => ({ path: ['sessions', index, field], value: theirs[field] }));
  // Links and calendars know it by what its former title gives.
  const keepsId = fields.includes('title') && session.id === undefined;
  return keepsId ? [...edits, { path: ['sessions', index, 'id'], value: id }] : edits;
}

const pick = (session: Theirs, fields: readonly SessionField[]) =>
  Object.fromEntries(fields.flatMap((field) => (session[field] === undefined ? [] : [[field, session[field]]])));

/** One proposal of all that differs in a session. */
function compareSession(comparison: Comparison, file: ValidFile, match: SessionMatch, isOver: boolean): void {
  const { source, memory, isGiven } = comparison;
  const { entry, ours, confidence, basis } = match;
  const name = toSessionName(file, ours);
  const key = entry.keyIsStable ? entry.key : name;
  const { session } = ours;
  const theirs = toTheirs(entry);
  const baseline = memory.baselineOf(key);
  memory.find(key);
  memory.agree(key, { event: name });
  const isSame = (field: SessionField) => (a: unknown, b: unknown) => {
    if (field === 'title') return hasTitle(session.title, entry);
    return field === 'speakers' ? areSameSpeakers(a, b, entry) : isSameValue(a, b);
  };
  const compared = FIELDS.filter((field) => theirs[field] !== undefined && keepsField(file, field))
    .filter((field) => !isOver || isGiven || AFTERWARDS.includes(field))
    .filter((field) => session.status !== 'cancelled' || AFTERWARDS.includes(field));
  const agreements = compared.map((field) => {
    const value = theirs[field];
    const agreement = compareSides(source, {
      ours: session[field],
      theirs: value,
      baseline,
      field,
      isSame: isSame(field),
    });
    if (agreement === 'agree') memory.agree(key, toBaseline(source, { [field]: value }));
    claim(comparison, file, `sessions[${ours.id}].${field}`, value);
    return { field, agreement };
  });
  const differing = agreements.filter(({ agreement }) => agreement === 'first' || agreement === 'changed');
  if (differing.length === 0) {
    if (agreements.every(({ agreement }) => agreement === 'agree')) {
      memory.settle(toProposalId(source.id, key, 'session'));
    }
    return;
  }
  const fields = differing.map(({ field }) => field);
  const [only, ...others] = fields;
  const isAlone = others.length === 0 && only !== undefined;
  const values = pick(theirs, fields);
  propose(comparison, {
    kind: fields.every((field) => field === 'recording') ? 'recording' : 'session',
    file,
    entry,
    key,
    target: 'session',
    path: ['sessions', ours.index, ...(isAlone ? [only] : [])],
    field: `sessions[${session.title}]${isAlone ? `.${only}` : ''}`,
    ours: isAlone ? session[only] : pick(session, fields),
    theirs: isAlone ? theirs[only] : values,
    confidence,
    basis,
    isFirst: differing.every(({ agreement }) => agreement === 'first'),
    baseline: values,
    scope: `sessions[${ours.id}].`,
    event: name,
    edits: toEdits(ours, fields, theirs),
    ...(entry.keyIsStable && { link: { id: source.id, key: entry.key } }),
  });
}

/** What a file needs of a new session, in its order. */
const NEW_FIELDS = ['title', 'kind', 'startsAt', 'endsAt', 'room', 'speakers', 'url', 'recording', 'slides'] as const;

/** Which talks are about OpenTelemetry is people's choice: only what their patterns include is proposed. */
function proposeNew(comparison: Comparison, file: ValidFile, entry: SourceEntry): void {
  const { source } = comparison;
  const theirs: Theirs = { kind: 'talk', ...toTheirs(entry) };
  const isComplete = theirs.title !== undefined && theirs.startsAt !== undefined && theirs.endsAt !== undefined;
  if (!isComplete) return;
  const fields = Object.fromEntries(
    NEW_FIELDS.flatMap((field) => (theirs[field] === undefined ? [] : [[field, theirs[field]] as const])),
  );
  const { length } = file.data.sessions ?? [];
  propose(comparison, {
    kind: 'session',
    file,
    entry,
    key: entry.keyIsStable ? entry.key : `${file.id}#${textKey(entry.title)} ${theirs.startsAt?.slice(0, 10) ?? ''}`,
    target: 'new',
    path: ['sessions'],
    field: 'sessions',
    ours: undefined,
    theirs: fields,
    confidence: 0.6,
    basis: 'a title that the source’s patterns include',
    isFirst: true,
    baseline: {},
    edits: [
      {
        path: ['sessions', length],
        value: { ...fields, ...(entry.keyIsStable && source.role === 'authority' && { source: entry.key }) },
      },
    ],
  });
}

/** Compares a programme with the sessions of an event's file. */
export function compareProgramme(comparison: Comparison, file: ValidFile, entries: readonly SourceEntry[]): void {
  const { source, now, isGiven } = comparison;
  const event = resolveEventFile(file);
  if (event === undefined) return;
  const isOver = event.endsAt <= now;
  const { matches, ambiguous, missing, unmatched } = matchSessions(entries, file, comparison.memory);
  for (const match of matches) compareSession(comparison, file, match, isOver);
  for (const { ours, candidates } of ambiguous) {
    const text = `${file.id}: "${ours.session.title}" may be any of ${count(candidates.length, 'session')}, so none was chosen.`;
    note(comparison, text, linkOf(comparison, candidates[0]));
  }
  if (!isOver || isGiven) compareAbsentSessions(comparison, file, missing);
  const isChosen = source.include !== undefined;
  const chosen = unmatched.filter(({ isIncluded }) => isChosen && isIncluded);
  if (!isOver || isGiven) for (const entry of chosen) proposeNew(comparison, file, entry);
}

import { resolveEventFile } from '../../../event-files/read-event-file.ts';
import { errorAt } from '../../../event-files/fields-at.ts';
import type { SourceEntry } from '../source-answer.ts';
import { linkOf, note, propose, toProposalId, type Comparison } from './comparison.ts';
import type { ValidFile } from './match-events.ts';
import { hasTitle, listOurSessions, toSessionName, type OurSession } from './match-sessions.ts';
import { isSameValue, textKey } from './same-value.ts';
import { compareSides, toBaseline } from './three-way.ts';

/** So many words have to be the same: a shorter title is that of many talks. */
const MIN_WORDS = 3;

/** Whether an entry of a source is a video: when it was published says nothing of when it was recorded. */
export const isRecording = ({ session }: SourceEntry): boolean =>
  session?.recording !== undefined && session.startsAt === undefined;

const isOf = ({ session: { title } }: OurSession, entry: SourceEntry) =>
  textKey(title).split(' ').length >= MIN_WORDS && hasTitle(title, entry);

/** Finds the sessions that recordings are of, by title. */
export function compareRecordings(comparison: Comparison, file: ValidFile, entries: readonly SourceEntry[]): void {
  const { source, memory, now } = comparison;
  const endsById = new Map(resolveEventFile(file)?.sessions.map(({ id, endsAt }) => [id, endsAt]));
  const over = listOurSessions(file).filter(({ id }) => (endsById.get(id) ?? Infinity) <= now);
  for (const ours of over) {
    const { session, index } = ours;
    const candidates = entries.filter((entry) => isOf(ours, entry));
    const [entry] = candidates;
    if (entry === undefined) continue;
    const name = toSessionName(file, ours);
    const isOfSeveral = over.filter((other) => isOf(other, entry)).length > 1;
    if (candidates.length > 1 || isOfSeveral) {
      const isThere = candidates.some((one) => isSameValue(one.session?.recording, session.recording));
      if (isThere) continue;
      const text = `${file.id}: several recordings or sessions have the title "${session.title}", so none was chosen.`;
      note(comparison, text, linkOf(comparison, entry));
      continue;
    }
    const recording = entry.session?.recording;
    if (recording === undefined || errorAt(['sessions', 0, 'recording'], recording) !== undefined) continue;
    memory.agree(name, { event: name });
    const field = 'recording';
    const agreement = compareSides(source, {
      ours: session.recording,
      theirs: recording,
      baseline: memory.baselineOf(name),
      field,
    });
    if (agreement === 'agree') {
      memory.agree(name, toBaseline(source, { recording }));
      memory.settle(toProposalId(source.id, name, field));
    }
    if (agreement === 'agree' || agreement === 'known') continue;
    propose(comparison, {
      kind: 'recording',
      file,
      entry,
      key: name,
      target: field,
      path: ['sessions', index, field],
      field: `sessions[${session.title}].recording`,
      ours: session.recording,
      theirs: recording,
      confidence: 0.9,
      basis: 'title',
      isFirst: agreement === 'first',
      baseline: { recording },
      scope: `sessions[${ours.id}].`,
      event: name,
      edits: [{ path: ['sessions', index, field], value: recording }],
    });
  }
}

import { isValidFile, scoreMatch, type ValidFile } from '../compare/match-events.ts';
import { locationOf } from '../../../events/event-data.ts';
import type { Claim } from '../compare/comparison.ts';
import { isLessExact } from '../compare/comparable-values.ts';
import { isSameValue } from '../compare/same-value.ts';
import { readEventFile } from '../../../event-files/read-event-file.ts';
import type { Proposal, SyncNote } from './proposal.ts';

const contradicts = (a: unknown, b: unknown): boolean => !isSameValue(a, b) && !isLessExact(a, b) && !isLessExact(b, a);

const toFile = ({ eventId, file, text = '' }: Proposal): ValidFile | undefined => {
  const read = readEventFile(eventId, file, text);
  return isValidFile(read) ? read : undefined;
};

function areSameEvent(a: Proposal, b: Proposal): boolean {
  if (a.text === undefined || b.text === undefined) return false;
  if (a.eventId === b.eventId) return true;
  const [first, second] = [toFile(a), toFile(b)];
  if (first === undefined || second === undefined) return false;
  const { title, startDate } = second.data;
  const location = locationOf(second.data);
  return scoreMatch({ title, values: { startDate, ...(location !== undefined && { location }) } }, first) !== undefined;
}

/** Of sources that have the same new event, the first by id proposes it; the others are noted. */
function keepOneOfEach(proposals: readonly Proposal[]): { kept: Proposal[]; notes: SyncNote[] } {
  const kept: Proposal[] = [];
  const notes: SyncNote[] = [];
  for (const proposal of proposals) {
    const same =
      proposal.text === undefined
        ? undefined
        : kept.find((other) => other.sourceId !== proposal.sourceId && areSameEvent(other, proposal));
    if (same === undefined) kept.push(proposal);
    else {
      const text = `It has the event that ${same.sourceId} has (${same.eventId}), or one that is much like it.`;
      notes.push({ source: proposal.sourceId, text, url: proposal.source });
    }
  }
  return { kept, notes };
}

const compareRows = (a: Proposal, b: Proposal) =>
  a.file.localeCompare(b.file, 'en') ||
  a.line - b.line ||
  a.field.localeCompare(b.field, 'en') ||
  a.id.localeCompare(b.id);

/** All proposals in one order. Where two authorities don't say the same, a person chooses. */
export function settleConflicts(
  proposals: readonly Proposal[],
  claims: readonly Claim[],
): { proposals: Proposal[]; notes: SyncNote[] } {
  const { kept, notes } = keepOneOfEach(
    proposals.toSorted((a, b) => a.sourceId.localeCompare(b.sourceId) || compareRows(a, b)),
  );
  const claimsOf = Map.groupBy(claims, ({ file }) => file);
  const settled = kept.map((proposal) => {
    const said = new Map(Object.entries(proposal.baseline).map(([name, value]) => [`${proposal.scope}${name}`, value]));
    const contradiction = claimsOf
      .get(proposal.eventId)
      ?.find(
        ({ sourceId, field, value }) =>
          sourceId !== proposal.sourceId && said.has(field) && contradicts(value, said.get(field)),
      );
    if (contradiction === undefined) return proposal;
    return { ...proposal, byHand: proposal.byHand ?? `${contradiction.sourceId} says something else` };
  });
  return { proposals: settled.sort(compareRows), notes };
}

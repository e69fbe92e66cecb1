import type { FieldEdit } from '../../forms/change-file.ts';
import type { ProposalKind } from '../proposals/proposal.ts';
import { claim, propose, toProposalId, type Comparison } from './comparison.ts';
import type { EventMatch } from './match-events.ts';
import { compareSides, toBaseline } from './three-way.ts';

export interface MatchedEvent extends EventMatch {
  /** What the memory calls it. */
  key: string;
}

/** A field of an event, as we and a source have it. */
export interface FieldPair {
  kind: ProposalKind;
  path: readonly [string, ...(string | number)[]];
  ours: unknown;
  /** Nothing where the source doesn't say it. */
  theirs: unknown;
  isSame?: (ours: unknown, theirs: unknown) => boolean;
  /** Instead of writing their value to the path. */
  edits?: readonly FieldEdit[];
  /** Why a program can't write it. */
  byHand?: string | undefined;
  notes?: readonly string[];
}

/** The key of an event at a source, as an event file has it. */
const toLink = ({ source }: Comparison, { entry }: Pick<EventMatch, 'entry'>) =>
  entry.keyIsStable ? { id: source.id, key: entry.key } : undefined;

/** Compares a field, and keeps what is agreed on. */
export function compareField(comparison: Comparison, match: MatchedEvent, pair: FieldPair): void {
  const { source, memory } = comparison;
  const { file, entry, key, confidence, basis } = match;
  const { kind, path, ours, theirs, isSame, edits = [{ path, value: theirs }], byHand, notes = [] } = pair;
  if (theirs === undefined) return;
  const field = path.join('.');
  claim(comparison, file, field, theirs);
  const agreement = compareSides(source, {
    ours,
    theirs,
    baseline: memory.baselineOf(key),
    field,
    ...(isSame !== undefined && { isSame }),
  });
  if (agreement === 'agree') {
    memory.agree(key, toBaseline(source, { [field]: theirs }));
    memory.settle(toProposalId(source.id, key, field));
    return;
  }
  if (agreement === 'known') return;
  propose(comparison, {
    kind,
    file,
    entry,
    key,
    target: field,
    path,
    ours,
    theirs,
    confidence,
    basis,
    isFirst: agreement === 'first',
    baseline: { [field]: theirs },
    edits,
    link: toLink(comparison, match),
    byHand,
    notes,
  });
}

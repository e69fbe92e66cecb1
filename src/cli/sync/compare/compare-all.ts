import type { EventFile } from '../../../event-files/read-event-file.ts';
import type { Proposal, SyncNote } from '../proposals/proposal.ts';
import { settleConflicts } from '../proposals/settle-conflicts.ts';
import type { SourceAnswer } from '../source-answer.ts';
import type { SyncState } from '../state.ts';
import { compareSource, type CompareOptions } from './compare-source.ts';

/** What comes of comparing all sources with our files. */
export interface AllCompared {
  proposals: Proposal[];
  state: SyncState;
  reported: SyncNote[];
  asks: string[];
}

/** @param now ms since the epoch */
export function compareAll(
  files: readonly EventFile[],
  answers: readonly SourceAnswer[],
  before: SyncState,
  now: number,
  options: CompareOptions = {},
): AllCompared {
  // In one order, whichever source has answered first.
  const sorted = answers.toSorted((a, b) => (a.source.id < b.source.id ? -1 : 1));
  let state = before;
  const compared = sorted.map((answer) => {
    const comparison = compareSource(files, answer, state, now, options);
    ({ state } = comparison);
    return comparison;
  });
  const { proposals, notes } = settleConflicts(
    compared.flatMap((one) => one.proposals),
    compared.flatMap((one) => one.claims),
  );
  return {
    proposals,
    state,
    reported: [...compared.flatMap((one) => one.reported), ...notes],
    asks: compared.flatMap(({ asks }) => asks),
  };
}

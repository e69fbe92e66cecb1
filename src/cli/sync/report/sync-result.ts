import type { Proposal, SyncNote } from '../proposals/proposal.ts';

/** What a run has found. */
export interface SyncResult {
  /** In the order of files and lines. */
  proposals: readonly Proposal[];
  unavailable: readonly UnavailableNote[];
  reported: readonly SyncNote[];
  /** The files that were written; nothing without `--write`. */
  written: readonly string[];
}

export interface UnavailableNote {
  /** The id of the source. */
  source: string;
  /** A sentence. */
  reason: string;
  /** Since when (ISO instant), and how often. */
  since?: string;
  times?: number;
}

/** 0: nothing to propose; 1: proposals; 2: sources that are unavailable, so that nobody knows. */
export function exitCodeOf({ proposals, unavailable }: Pick<SyncResult, 'proposals' | 'unavailable'>): number {
  if (proposals.length > 0) return 1;
  return unavailable.length > 0 ? 2 : 0;
}

/** `startDate: 2027-03-15 → 2027-03-16`, for a line. */
export function describeValues({ field, ours, theirs }: Pick<Proposal, 'field' | 'ours' | 'theirs'>): string {
  const name = field === '' ? '' : `${field}: `;
  return `${name}${ours ?? 'nothing'} → ${theirs ?? 'see the source'}`;
}

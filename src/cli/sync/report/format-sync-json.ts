import { toVisibleJson } from '../../check/format-output.ts';
import type { ProposalRow } from '../proposals/proposal.ts';
import type { SyncResult } from './sync-result.ts';

/** What was found, for programs: `{ proposals, unavailable }`. */
export function formatSyncJson({ proposals, unavailable }: Pick<SyncResult, 'proposals' | 'unavailable'>): string {
  const rows = proposals.map(
    ({ id, file, line, field, ours, theirs, source, fetched, excerpt, confidence }): ProposalRow => ({
      id,
      file,
      line,
      field,
      ours,
      theirs,
      source,
      fetched,
      excerpt,
      confidence,
    }),
  );
  const sources = unavailable.map(({ source, reason }) => ({ source, reason }));
  return toVisibleJson(JSON.stringify({ proposals: rows, unavailable: sources }, undefined, 2));
}

import { own, type SyncState } from '../state.ts';
import type { Proposal } from './proposal.ts';

/** The state after a proposal was declined: what the source says now is known, so that it isn't proposed until it says something else. */
export function declineProposal(state: SyncState, proposal: Proposal): SyncState {
  const { id, digest, sourceId, key, baseline, event } = proposal;
  const ofSource = own(state.baselines, sourceId) ?? {};
  const isRemembered = Object.keys(baseline).length > 0;
  const before = own(ofSource, key);
  return {
    ...state,
    declined: { ...state.declined, [id]: digest },
    baselines: isRemembered
      ? { ...state.baselines, [sourceId]: { ...ofSource, [key]: { ...before, event, ...baseline } } }
      : state.baselines,
  };
}

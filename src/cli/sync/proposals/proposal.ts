import type { FieldEdit } from '../../forms/change-file.ts';
import type { Baseline } from '../state.ts';

/** What a proposal is about; reports have a section for each, in this order. */
export const PROPOSAL_KINDS = {
  dates: 'Dates and times',
  place: 'Places',
  status: 'Cancelled or postponed',
  session: 'Sessions',
  cfp: 'Calls for proposals',
  registration: 'Registration',
  recording: 'Recordings',
  event: 'New events',
  other: 'Other facts',
} as const;
export type ProposalKind = keyof typeof PROPOSAL_KINDS;

/** What a report says of a proposal. */
export interface ProposalRow {
  /** The same in each run, whatever the source says: `kubecon-eu-2027-1f0c9a3b`. */
  id: string;
  file: string;
  line: number;
  /** `startDate`; of a session by its title: `sessions[Keynote].room`. */
  field: string;
  /** As in a file; null where there is nothing. */
  ours: string | null;
  /** null where its license allows no more than a link. */
  theirs: string | null;
  /** The source's link. */
  source: string;
  /** ISO instant. */
  fetched: string;
  excerpt: string;
  /** From 0 to 1: whether it is about this event or session. */
  confidence: number;
}

/** A change of a file that a source gives reason for. */
export interface Proposal extends ProposalRow {
  kind: ProposalKind;
  sourceId: string;
  /** What the memory of the source calls it. */
  key: string;
  /** The file's event. */
  eventId: string;
  /** What it is about: the event, or one of its sessions (`2027/kubecon-eu#project-update`). */
  event: string;
  /** How the event or session was recognized, in words. */
  basis: string;
  /** Nothing was agreed on before. */
  isFirst: boolean;
  /** Fields as the source has them: they become the baseline when it is declined. */
  baseline: Baseline;
  /** What is before the names of those fields, among all of the file: `sessions[keynote].`. */
  scope: string;
  /** Of what is declined. */
  digest: string;
  /** Why it isn't written by a program. */
  byHand?: string | undefined;
  /** Changes of a file that is there. */
  edits: readonly FieldEdit[];
  /** The text of a new file. */
  text?: string | undefined;
  /** What the source knows it by, to be written with the edits. */
  link?: { id: string; key: string } | undefined;
  notes: readonly string[];
}

/** What a maintainer should know besides. */
export interface SyncNote {
  source: string;
  /** A sentence. */
  text: string;
  url?: string | undefined;
}

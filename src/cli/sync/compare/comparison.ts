import { writeValue } from '../../report/compare-files.ts';
import type { EventFile } from '../../../event-files/read-event-file.ts';
import { formatPath } from '../../../event-files/problem.ts';
import { removeSecrets } from '../../sources/secrets/remove-secrets.ts';
import type { FieldEdit } from '../../forms/change-file.ts';
import type { Proposal, ProposalKind, SyncNote } from '../proposals/proposal.ts';
import type { Source, SourceEntry } from '../source-answer.ts';
import { digestOf, own, type Baseline, type SyncState } from '../state.ts';
import type { SourceMemory } from './source-memory.ts';
import { toBaseline } from './three-way.ts';

/** What a page of an event or a session says, as far as somebody has looked. */
export type PageState = 'gone' | 'cancelled' | 'there' | 'unknown';

/** One source while it is compared with our files. */
export interface Comparison {
  source: Source;
  /** ISO instant. */
  fetched: string;
  /** ms since the epoch. */
  now: number;
  /** Whether a person has given it as a file. */
  isGiven: boolean;
  state: SyncState;
  memory: SourceMemory;
  pages: ReadonlyMap<string, PageState>;
  proposals: Proposal[];
  notes: SyncNote[];
  /** Pages to look at before more can be said. */
  asks: Set<string>;
  /** What it says of fields of ours, also where we agree, to see who contradicts it. */
  claims: Claim[];
}

/** @see Comparison.claims */
export interface Claim {
  sourceId: string;
  file: string;
  field: string;
  value: unknown;
}

export interface Difference {
  kind: ProposalKind;
  file: EventFile;
  entry: SourceEntry;
  key: string;
  /** @see Proposal.event */
  event?: string;
  /** What its id is made of, besides source and key. */
  target: string;
  /** Where it is in the file. */
  path: readonly PropertyKey[];
  /** Instead of the path in words. */
  field?: string;
  ours: unknown;
  theirs: unknown;
  confidence: number;
  basis: string;
  isFirst: boolean;
  baseline: Baseline;
  /** @see Proposal.scope */
  scope?: string;
  edits: readonly FieldEdit[];
  link?: Proposal['link'];
  byHand?: string | undefined;
  notes?: readonly string[];
}

const toText = (value: unknown): string | null => (value === undefined ? null : writeValue(value));

/** Where a reader finds what a source says. */
export const linkOf = ({ source }: Pick<Comparison, 'source'>, entry?: Pick<SourceEntry, 'url'>): string =>
  entry?.url ?? source.url ?? source.id;

export const toProposalId = (sourceId: string, key: string, target: string): string =>
  `${sourceId}-${digestOf([key, target]).slice(0, 8)}`;

export const note = ({ source, notes }: Comparison, text: string, url?: string): void => {
  notes.push({ source: source.id, text: removeSecrets(text).value, url });
};

export function claim({ source, claims }: Comparison, file: EventFile, field: string, value: unknown): void {
  if (source.role === 'authority') claims.push({ sourceId: source.id, file: file.id, field, value });
}

/** Why nobody but a person may take over what a source says. */
function describeLimit({ role, license }: Source): string | undefined {
  if (license === 'non-commercial') return 'its license forbids to copy more than a link';
  return role === 'hint' ? 'it is only a hint: look it up where the organizers say it' : undefined;
}

/** Reports a difference, unless it was declined. */
export function propose(comparison: Comparison, difference: Difference): void {
  const { source, fetched, state, proposals } = comparison;
  const { kind, file, entry, key, target, path, ours, theirs, confidence, baseline } = difference;
  const id = toProposalId(source.id, key, target);
  const digest = digestOf(theirs);
  if (own(state.declined, id) === digest) return;
  const limit = describeLimit(source);
  const mayCopy = source.license !== 'non-commercial';
  proposals.push({
    id,
    kind,
    file: file.file,
    line: file.frontmatter.positionOf([...path]).line,
    field: difference.field ?? formatPath([...path]),
    ours: toText(ours),
    theirs: mayCopy ? toText(theirs) : null,
    source: linkOf(comparison, entry),
    fetched,
    excerpt: mayCopy ? removeSecrets(entry.excerpt).value : '',
    confidence: limit === undefined ? confidence : Math.min(confidence, 0.5),
    sourceId: source.id,
    key,
    eventId: file.id,
    event: difference.event ?? file.id,
    basis: difference.basis,
    isFirst: difference.isFirst,
    baseline: toBaseline(source, baseline),
    scope: difference.scope ?? '',
    digest,
    byHand: limit ?? difference.byHand,
    edits: limit === undefined ? difference.edits : [],
    link: difference.link,
    notes: mayCopy ? [...entry.notes, ...(difference.notes ?? [])] : [],
  });
}

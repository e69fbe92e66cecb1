import { digestOf, type Baseline } from '../state.ts';
import type { Source } from '../source-answer.ts';
import { isSameValue } from './same-value.ts';

/** What a baseline keeps of a value: no data whose license forbids to copy it. */
const toBaselineValue = ({ license }: Source, value: unknown): unknown =>
  license === 'non-commercial' ? digestOf(value) : value;

export const toBaseline = (source: Source, fields: Baseline): Baseline =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, toBaselineValue(source, value)]));

/**
 * What follows from our value, the source's, and what it said when we last agreed or declined:
 * - `agree`: both are the same;
 * - `known`: the source says what it said then, so that our value is a maintainer's;
 * - `first`: nothing was agreed on yet;
 * - `changed`: the source says something new.
 */
export type Agreement = 'agree' | 'known' | 'first' | 'changed';

interface Sides {
  ours: unknown;
  theirs: unknown;
  baseline: Baseline | undefined;
  field: string;
  isSame?: (ours: unknown, theirs: unknown) => boolean;
}

export function compareSides(
  source: Source,
  { ours, theirs, baseline, field, isSame = isSameValue }: Sides,
): Agreement {
  if (isSame(ours, theirs)) return 'agree';
  if (baseline === undefined || !Object.hasOwn(baseline, field)) return 'first';
  const before = baseline[field];
  const present = toBaselineValue(source, theirs);
  return isSameValue(before, present) ? 'known' : 'changed';
}

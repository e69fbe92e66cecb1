import { slug } from 'github-slugger';
import { cfpsOf, type CfpData } from '../../events/event-data.ts';
import type { EventFile } from '../read-event-file.ts';
import { problemAt, type Check, type Finding } from './check.ts';
import { compareWithPrevious } from './compare-with-previous.ts';

/** What calendars know a call by. */
const keyOf = ({ label }: CfpData) => (label === undefined ? '' : slug(label));

const isLike = (a: CfpData, b: CfpData) => a.url === b.url || (a.closes !== undefined && a.closes === b.closes);

function describeRenamed(file: EventFile, { label }: CfpData, after: CfpData, index: number): Finding {
  const isList = Array.isArray(file.data?.cfp);
  const path = isList ? ['cfp', index, 'label'] : ['cfp', ...(after.label === undefined ? [] : ['label'])];
  const subject = label === undefined ? 'The call had no label before' : `The call’s label was "${label}" before`;
  const fix = label === undefined ? '' : ` Write label: ${label}, so that they keep one.`;
  const message = `${subject}; calendars know the entry by it, and those that imported it will have two.${fix}`;
  return { ...problemAt(file, path, message, 'warning'), field: '' };
}

function compareCalls(file: EventFile, before: readonly CfpData[], after: readonly CfpData[]): Finding[] {
  const [old, present] = [before, after].map((calls) => new Set(calls.map(keyOf)));
  const fresh = after.flatMap((call, index) => (old?.has(keyOf(call)) === true ? [] : { call, index }));
  return before
    .filter((call) => present?.has(keyOf(call)) !== true)
    .flatMap((call) => {
      const at = fresh.findIndex((other) => isLike(call, other.call));
      const [renamed] = at < 0 ? [] : fresh.splice(at, 1);
      return renamed === undefined ? [] : describeRenamed(file, call, renamed.call, renamed.index);
    });
}

/** A warning, as for sessions: a call that nobody has imported yet may be named otherwise. */
export const noLostCalls: Check = {
  name: 'no-lost-calls',
  // Drafts and invalid files had no calendar.
  check: (context) =>
    compareWithPrevious(context, (file, after, before) =>
      before.draft === true ? [] : compareCalls(file, cfpsOf(before), cfpsOf(after)),
    ),
};

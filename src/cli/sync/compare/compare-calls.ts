import { cfpsOf, type CfpData } from '../../../events/event-data.ts';
import { endOfLocalDay, resolveLocalTime } from '../../../events/dates/resolve-local-time.ts';
import { ANYWHERE_ON_EARTH } from '../../../events/resolve-event.ts';
import { millisecondsInMinute } from 'date-fns/constants';
import type { EventValues } from '../source-answer.ts';
import { compareField, type MatchedEvent } from './compare-field.ts';
import { linkOf, note, type Comparison } from './comparison.ts';
import { textKey, urlKey } from './same-value.ts';

const FIELDS = ['url', 'opens', 'closes', 'closesTime', 'timeZone'] as const;

/** The instant at which a call closes. */
function closingOf({ closes, closesTime, timeZone = ANYWHERE_ON_EARTH }: CfpData): number | undefined {
  if (closes === undefined) return undefined;
  if (closesTime === undefined) return endOfLocalDay(closes, timeZone);
  return resolveLocalTime(`${closes}T${closesTime}`, timeZone).instant + millisecondsInMinute;
}

function closesTogether(ours: CfpData, theirs: CfpData): boolean {
  const [a, b] = [closingOf(ours), closingOf(theirs)];
  return a !== undefined && b !== undefined && Math.abs(a - b) <= millisecondsInMinute;
}

const isSameCall = (ours: CfpData, theirs: CfpData): boolean =>
  urlKey(ours.url) === urlKey(theirs.url) ||
  (ours.label !== undefined && theirs.label !== undefined && textKey(ours.label) === textKey(theirs.label));

/** Compares the calls for proposals of an event. */
export function compareCalls(comparison: Comparison, match: MatchedEvent, values: EventValues): void {
  const { file, entry } = match;
  const { cfp } = file.data;
  const ours = cfpsOf(file.data);
  const theirs = cfpsOf(values);
  const [only] = theirs;
  if (only === undefined) return;
  if (cfp === undefined) {
    const isOpen = theirs.some((call) => (closingOf(call) ?? Infinity) > comparison.now);
    const value = theirs.length === 1 ? only : theirs;
    if (isOpen) compareField(comparison, match, { kind: 'cfp', path: ['cfp'], ours: undefined, theirs: value });
    return;
  }
  for (const call of theirs) {
    const isAlone = ours.length === 1 && theirs.length === 1;
    const same = ours.filter((one) => isAlone || isSameCall(one, call));
    const [one] = same;
    if (one === undefined || same.length > 1) {
      const text = `${file.id} has no call for proposals that is clearly ${call.label ?? call.url}.`;
      note(comparison, text, linkOf(comparison, entry));
      continue;
    }
    const place = Array.isArray(cfp) ? (['cfp', ours.indexOf(one)] as const) : (['cfp'] as const);
    const isDeadlineSame = closesTogether(one, call);
    for (const field of FIELDS) {
      const isOfDeadline = field === 'closes' || field === 'closesTime' || field === 'timeZone';
      compareField(comparison, match, {
        kind: 'cfp',
        path: [...place, field],
        ours: one[field],
        theirs: call[field],
        ...(isOfDeadline && isDeadlineSame && { isSame: () => true }),
      });
    }
  }
}

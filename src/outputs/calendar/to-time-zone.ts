import { tzOffset } from '@date-fns/tz/tzOffset';
import { millisecondsInMinute, millisecondsInWeek } from 'date-fns/constants';
import { zoneTransitions, type ZoneTransition } from '../../events/dates/zone-transitions.ts';
import { writeOffset } from '../../events/dates/date-format.ts';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** A rule is only one when it has held for so many years. */
const FEWEST_YEARS = 3;

const toOffset = (minutes: number) => writeOffset(minutes, '');

/** What clocks showed when they changed, as a date whose UTC fields are local ones. */
const toOnset = ({ instant, offsetFrom }: ZoneTransition) => new Date(instant + offsetFrom * millisecondsInMinute);

const toLocal = (onset: Date) => onset.toISOString().slice(0, 19).replace(/[-:]/g, '');

/** `BYMONTH=3;BYDAY=-1SU`: each way in which the day of an onset can be said; the fourth Sunday may be the last. */
function toYearlyRules(onset: Date): string[] {
  const month = onset.getUTCMonth();
  const weekday = WEEKDAYS[onset.getUTCDay()] ?? '';
  const isLast = new Date(onset.getTime() + millisecondsInWeek).getUTCMonth() !== month;
  const nths = [Math.ceil(onset.getUTCDate() / 7), ...(isLast ? [-1] : [])];
  return nths.map((nth) => `BYMONTH=${String(month + 1)};BYDAY=${String(nth)}${weekday}`);
}

/** The rule that onsets follow, once in each year and at the same hour, up to `lastYear`; `undefined` if there isn't one. */
function findRule(onsets: readonly Date[], lastYear: number): string | undefined {
  const [first, ...others] = onsets;
  if (first === undefined || onsets.length < FEWEST_YEARS) return undefined;
  const isYearly = onsets.every((onset, index) => onset.getUTCFullYear() === lastYear - onsets.length + 1 + index);
  const isSameHour = others.every((onset) => toLocal(onset).slice(8) === toLocal(first).slice(8));
  if (!isYearly || !isSameHour) return undefined;
  return toYearlyRules(first).find((rule) => others.every((onset) => toYearlyRules(onset).includes(rule)));
}

/** Its lines are `DTSTART` and, where it recurs, `RRULE`. */
type Observance = Omit<ZoneTransition, 'instant'> & { lines: string[] };

/** Onsets of one kind: by their rule if they still follow one, else each by itself. Of a list (`RDATE`) some readers know the first entry only. */
function toObservances(transitions: readonly ZoneTransition[], lastYear: number): Observance[] {
  const rule = findRule(transitions.map(toOnset), lastYear);
  const listed = rule === undefined ? transitions : transitions.slice(0, 1);
  return listed.map((transition) => ({
    ...transition,
    lines: [`DTSTART:${toLocal(toOnset(transition))}`, ...(rule === undefined ? [] : [`RRULE:FREQ=YEARLY;${rule}`])],
  }));
}

function writeObservance({ offsetFrom, offsetTo, lines }: Observance, standardOffset: number): string[] {
  const kind = offsetTo > standardOffset ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    ...lines,
    `TZOFFSETFROM:${toOffset(offsetFrom)}`,
    `TZOFFSETTO:${toOffset(offsetTo)}`,
    `TZNAME:${toOffset(offsetTo)}`,
    `END:${kind}`,
  ];
}

/**
 * A zone as iCalendar has it (RFC 5545 §3.6.5), true from the year of `from` to that of `to` (ms), and on while the zone keeps its rule.
 * Libraries of such blocks know the rule of today alone; the clocks of Vancouver, Cairo or Casablanca have followed others, and will.
 */
export function toTimeZone(timeZone: string, from: number, to: number): string {
  const start = Date.UTC(new Date(from).getUTCFullYear() - 1, 0);
  const lastYear = Math.max(new Date(to).getUTCFullYear(), new Date(from).getUTCFullYear() + FEWEST_YEARS);
  const transitions = zoneTransitions(timeZone, start, Date.UTC(lastYear + 1, 0));
  const offset = tzOffset(timeZone, new Date(start));
  const standardOffset = Math.min(offset, ...transitions.map(({ offsetTo }) => offsetTo));
  const kinds = Map.groupBy(transitions, ({ offsetFrom, offsetTo }) => `${String(offsetFrom)} ${String(offsetTo)}`);
  const observances = [
    { offsetFrom: offset, offsetTo: offset, lines: [`DTSTART:${toLocal(new Date(start))}`] },
    ...[...kinds.values()].flatMap((some) => toObservances(some, lastYear)),
  ];
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    `X-LIC-LOCATION:${timeZone}`,
    ...observances.flatMap((observance) => writeObservance(observance, standardOffset)),
    'END:VTIMEZONE',
  ].join('\r\n');
}

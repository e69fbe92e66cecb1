import { slug } from 'github-slugger';
import { cfpsOf, type EventData } from '../../../events/event-data.ts';
import { ANYWHERE_ON_EARTH } from '../../../events/resolve-event.ts';
import { checkMoment } from './check-moment.ts';
import { lastDayOfEvent } from './last-day-of-event.ts';
import { rule, type Report, type RuleFields } from './rule.ts';

interface Period {
  opens?: string | undefined;
  closes?: string | undefined;
}

/** Where a call of an event is in its file. */
export const pathOfCfp = ({ cfp }: Pick<EventData, 'cfp'>, index: number): PropertyKey[] =>
  Array.isArray(cfp) ? ['cfp', index] : ['cfp'];

function fitsEvent({ opens, closes }: Period, path: PropertyKey[], what: string, data: RuleFields, report: Report) {
  if (opens !== undefined && closes !== undefined && opens > closes) {
    report([...path, 'opens'], `${what} opens on ${opens}, after it closes on ${closes}. Correct one of them.`);
  }
  const lastDay = lastDayOfEvent(data);
  if (lastDay === undefined) return;
  // What opens after the event can't close before: its first day is what is wrong.
  const isOpensLate = opens !== undefined && opens > lastDay && (closes === undefined || closes > lastDay);
  const [field, day] = isOpensLate ? ['opens', opens] : ['closes', closes];
  if (day === undefined || day <= lastDay) return;
  const message = `${what} ${field} on ${day}, after the event, which ends on ${lastDay}. Correct one of them.`;
  report([...path, field], message);
}

const cfpsFitEvent = rule(['startDate', 'endDate', 'repeats', 'cfp'], (data, report) => {
  for (const [index, cfp] of cfpsOf(data).entries()) {
    fitsEvent(cfp, pathOfCfp(data, index), 'The call for proposals', data, report);
  }
});

const registrationFitsEvent = rule(['startDate', 'endDate', 'repeats', 'registration'], (data, report) => {
  fitsEvent(data.registration ?? {}, ['registration'], 'Registration', data, report);
});

const cfpsCloseAtATime = rule(['cfp'], (data, report) => {
  for (const [index, cfp] of cfpsOf(data).entries()) {
    const at = (field: string) => [...pathOfCfp(data, index), field];
    const { closes, closesTime, timeZone = ANYWHERE_ON_EARTH } = cfp;
    if (closes !== undefined) {
      checkMoment(timeZone, [closes, at('closes')], [closesTime, at('closesTime')], report);
    } else if (closesTime !== undefined) {
      report(at('closesTime'), 'A time needs a day. Write closes, the last day for proposals, or remove closesTime.');
    }
  }
});

/** Their deadlines are known by their labels. */
const cfpsHaveLabelsOfTheirOwn = rule(['cfp'], (data, report) => {
  const seen = new Map<string, number>();
  for (const [index, { label = '' }] of cfpsOf(data).entries()) {
    const first = seen.get(slug(label));
    if (first === undefined) seen.set(slug(label), index);
    else report(['cfp', index, 'label'], `"${label}" is the label of cfp[${String(first)}] already. Write another.`);
  }
});

export const DEADLINE_RULES = [cfpsFitEvent, cfpsCloseAtATime, cfpsHaveLabelsOfTheirOwn, registrationFitsEvent];

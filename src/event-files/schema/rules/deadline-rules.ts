import { ANYWHERE_ON_EARTH } from '../../../events/resolve-event.ts';
import { checkMoment } from './check-moment.ts';
import { lastDayOfEvent } from './last-day-of-event.ts';
import type { Report, Rule, RuleFields } from './rule.ts';

function checkPeriod(group: 'cfp' | 'registration', what: string, data: RuleFields, report: Report): void {
  const { opens, closes } = data[group] ?? {};
  if (opens !== undefined && closes !== undefined && opens > closes) {
    report([group, 'opens'], `${what} opens on ${opens}, after it closes on ${closes}. Correct one of them.`);
  }
  const lastDay = lastDayOfEvent(data);
  if (lastDay === undefined) return;
  const isAfter = `after the event, which ends on ${lastDay}. Correct one of them.`;
  if (closes !== undefined && closes > lastDay) {
    report([group, 'closes'], `${what} closes on ${closes}, ${isAfter}`);
  } else if (closes === undefined && opens !== undefined && opens > lastDay) {
    report([group, 'opens'], `${what} opens on ${opens}, ${isAfter}`);
  }
}

const cfpFits: Rule = {
  fields: ['startDate', 'endDate', 'repeats', 'cfp'],
  check(data, report) {
    checkPeriod('cfp', 'The call for proposals', data, report);
  },
};

const registrationFits: Rule = {
  fields: ['startDate', 'endDate', 'repeats', 'registration'],
  check(data, report) {
    checkPeriod('registration', 'Registration', data, report);
  },
};

const cfpClosesAtATime: Rule = {
  fields: ['cfp'],
  check({ cfp }, report) {
    if (cfp === undefined) return;
    const { closes, closesTime, timeZone = ANYWHERE_ON_EARTH } = cfp;
    const paths = { datePath: ['cfp', 'closes'], timePath: ['cfp', 'closesTime'] };
    checkMoment({ date: closes, time: closesTime, timeZone, ...paths }, report);
  },
};

/** Whether one can register and submit before an event is over. */
export const DEADLINE_RULES: readonly Rule[] = [cfpFits, cfpClosesAtATime, registrationFits];

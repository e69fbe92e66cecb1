import { ANYWHERE_ON_EARTH } from '../../../events/resolve-event.ts';
import { checkMoment } from './check-moment.ts';
import { lastDayOfEvent } from './last-day-of-event.ts';
import { rule } from './rule.ts';

const fitsEvent = (group: 'cfp' | 'registration', what: string) =>
  rule(['startDate', 'endDate', 'repeats', group], (data, report) => {
    const { opens, closes } = data[group] ?? {};
    if (opens !== undefined && closes !== undefined && opens > closes) {
      report([group, 'opens'], `${what} opens on ${opens}, after it closes on ${closes}. Correct one of them.`);
    }
    const lastDay = lastDayOfEvent(data);
    if (lastDay === undefined) return;
    const [field, day] = closes === undefined ? ['opens', opens] : ['closes', closes];
    if (day === undefined || day <= lastDay) return;
    report(
      [group, field],
      `${what} ${field} on ${day}, after the event, which ends on ${lastDay}. Correct one of them.`,
    );
  });

const cfpClosesAtATime = rule(['cfp'], ({ cfp }, report) => {
  if (cfp === undefined) return;
  const { closes, closesTime, timeZone = ANYWHERE_ON_EARTH } = cfp;
  checkMoment(timeZone, [closes, ['cfp', 'closes']], [closesTime, ['cfp', 'closesTime']], report);
});

export const DEADLINE_RULES = [
  fitsEvent('cfp', 'The call for proposals'),
  cfpClosesAtATime,
  fitsEvent('registration', 'Registration'),
];

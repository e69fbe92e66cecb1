import { firstDayOf, lastDayOf } from '../../events/dates/local-date.ts';
import { checkEach, problemAt } from './check.ts';

/** A CFP that goes on into the event is an open stage, or last year's date. One that closes after the end is an error of the schema. */
export const noLateDeadlines = checkEach('no-late-deadlines', (file) => {
  const { cfp, startDate, repeats } = file.data ?? {};
  if (cfp === undefined || startDate === undefined || repeats !== undefined) return [];
  // While only the month is known, no day of it is too late.
  if (lastDayOf(startDate) !== firstDayOf(startDate) || cfp.closes < startDate) return [];
  const message = `The call for proposals is open until ${cfp.closes}, but the event starts on ${startDate}. Check when it closes.`;
  return problemAt(file, ['cfp', 'closes'], message, 'warning');
});

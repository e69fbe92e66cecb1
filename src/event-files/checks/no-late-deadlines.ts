import { firstDayOf, lastDayOf } from '../../events/dates/local-date.ts';
import { cfpsOf } from '../../events/event-data.ts';
import { pathOfCfp } from '../schema/rules/deadline-rules.ts';
import { checkEach, problemAt } from './check.ts';

/** A CFP that goes on into the event is an open stage, or last year's date. One that closes after the end is an error of the schema. */
export const noLateDeadlines = checkEach('no-late-deadlines', (file) => {
  const { data } = file;
  if (data === undefined || data.repeats !== undefined) return [];
  const { startDate } = data;
  // While only the month is known, no day of it is too late.
  if (lastDayOf(startDate) !== firstDayOf(startDate)) return [];
  return cfpsOf(data).flatMap(({ closes }, index) => {
    if (closes === undefined || closes < startDate) return [];
    const message = `The call for proposals is open until ${closes}, but the event starts on ${startDate}. Check when it closes.`;
    return problemAt(file, [...pathOfCfp(data, index), 'closes'], message, 'warning');
  });
});

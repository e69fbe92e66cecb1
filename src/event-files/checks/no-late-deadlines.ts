import { firstDayOf, lastDayOf } from '../../events/dates/local-date.ts';
import { problemAt, type Check } from './check.ts';

/** A call that goes on into the event is an open stage, or last year's date. One that closes after the end is an error of the schema. */
export const noLateDeadlines: Check = {
  name: 'no-late-deadlines',
  check: ({ files }) =>
    files.flatMap((file) => {
      const { cfp, startDate, repeats } = file.data ?? {};
      if (cfp === undefined || startDate === undefined || repeats !== undefined) return [];
      // While only the month is known, no day of it is too late.
      if (lastDayOf(startDate) !== firstDayOf(startDate) || cfp.closes < startDate) return [];
      return problemAt(
        file,
        ['cfp', 'closes'],
        `The call for proposals is open until ${cfp.closes}, but the event starts on ${startDate}. Check when it closes.`,
        'warning',
      );
    }),
};

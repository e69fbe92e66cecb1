import { addDays } from '../../events/dates/local-date.ts';
import { spanOfChange } from '../../events/recurrence/expand-recurrence.ts';
import { generateDays } from '../../events/recurrence/recurrence-rule.ts';
import { checkEach, problemAt } from './check.ts';

/** How many months of a year have such a day, in words. */
const MONTHS_WITH: Readonly<Record<string, string>> = {
  29: 'Not every February has a 29th',
  30: 'February has no 30th',
  31: 'Only seven months of a year have a 31st',
};

/** A rule that passes over months: most often the last day is meant. */
export const noSkippedMonths = checkEach('no-skipped-months', (file) => {
  const rule = file.data?.repeats?.rule;
  if (rule === undefined || !/\bFREQ=MONTHLY\b/.test(rule)) return [];
  const inRule = /\bBYMONTHDAY=([\d,-]+)/.exec(rule)?.[1];
  // Without any part the day is that of the first occurrence.
  const given = inRule ?? (/\bBY(?:DAY|SETPOS)=/.test(rule) ? '' : file.data?.startDate.slice(8));
  const day = (given ?? '').split(',').find((one) => MONTHS_WITH[one.replace(/^-/, '')] !== undefined);
  if (day === undefined) return [];
  const why = MONTHS_WITH[day.replace(/^-/, '')] ?? '';
  const message = `${why}, so the rule skips the others. For the last day of each month write BYMONTHDAY=-1.`;
  return problemAt(file, ['repeats', 'rule'], message, 'warning');
});

/** Moved dates of a series on days on which another of its dates takes place. */
export const noCollidingDates = checkEach('no-colliding-dates', (file) => {
  const { data } = file;
  const { rule = '', except = [], changes = [] } = data?.repeats ?? {};
  const moved = changes.flatMap((change, index) =>
    change.startDate === undefined || change.startDate === change.date
      ? []
      : [{ change, index, day: change.startDate }],
  );
  if (data === undefined || moved.length === 0) return [];
  const last = moved.map(({ day }) => day).reduce((a, b) => (b > a ? b : a));
  const irregular = new Set([...except, ...changes.map(({ date }) => date)]);
  const days = new Set<string>();
  for (const day of generateDays(rule, data.startDate)) {
    if (day > last) break;
    if (!irregular.has(day)) days.add(day);
  }
  const kept = changes
    .filter(({ status }) => status !== 'cancelled')
    .map((change) => spanOfChange(data, change).startDate);
  return moved.flatMap(({ change, index, day }) => {
    const others = kept.filter((other) => other === day).length - (change.status === 'cancelled' ? 0 : 1);
    if (change.status === 'cancelled' || (!days.has(day) && others === 0)) return [];
    const message =
      `${day} is already a date of this series, so there would be two on that day. ` +
      `Write another day, such as ${addDays(day, 1)}; if ${change.date} doesn't take place, write status: cancelled instead.`;
    return problemAt(file, ['repeats', 'changes', index, 'startDate'], message, 'warning');
  });
});

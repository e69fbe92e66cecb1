import { strict, type ParsedResult } from 'chrono-node/en';
import { getDateFormat } from '../../events/dates/date-format.ts';
import { formatWeekday } from '../../events/dates/format-dates.ts';
import { addDays, firstDayOf, toDayNumber, type LocalDate } from '../../events/dates/local-date.ts';
import { lineAt } from '../problem.ts';
import type { EventFile } from '../read-event-file.ts';
import { problemAt, problemAtOffset, type Check, type Finding } from './check.ts';

/** Most texts name no weekday, and this is much quicker than the parser. `sun`, `sat` and `march` are words as well. */
const WEEKDAY = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;
const YEAR = /\b(?:19|20)\d\d\b/;

type WrongWeekday = Pick<Finding, 'message' | 'severity'> & { offset: number; text: string };

const pad = (number: number | null, length: number) => String(number).padStart(length, '0');
const toLocalDate = (date: ParsedResult['start']): LocalDate =>
  `${pad(date.get('year'), 4)}-${pad(date.get('month'), 2)}-${pad(date.get('day'), 2)}`;
const weekdayOf = (date: LocalDate) => new Date(toDayNumber(date)).getUTCDay();
const formatDay = (date: LocalDate) => getDateFormat('en-GB', { dateStyle: 'long' }).format(toDayNumber(date));

function checkDate({ index, text, start, end }: ParsedResult, before: string): WrongWeekday | undefined {
  const weekday = start.get('weekday');
  const date = toLocalDate(start);
  const isSure = start.isCertain('year');
  if (weekday === null || !start.isCertain('weekday') || !start.isCertain('day')) return undefined;
  // Without a year, the text may be about the last one that it names.
  if (!isSure && YEAR.test(before)) return undefined;
  if ([start, end ?? start].some((each) => weekdayOf(toLocalDate(each)) === weekday)) return undefined;
  const skipped = Math.max(0, text.search(WEEKDAY));
  const written = text.slice(skipped).replace(/\s+/g, ' ');
  const nearest = addDays(date, ((weekday - weekdayOf(date) + 10) % 7) - 3);
  const [right, wrong] = [formatWeekday(date, 'en'), formatWeekday(nearest, 'en')];
  const message = `"${written}" is wrong: ${formatDay(date)} is a ${right}. Write ${right}, or if ${wrong} is right, its date: ${formatDay(nearest)}.`;
  return { offset: index + skipped, text: written, message, severity: isSure ? 'error' : 'warning' };
}

/** Dates without a year are those nearest to the event. */
function findWrong(text: string, { fields: { startDate } }: EventFile): WrongWeekday[] {
  if (!WEEKDAY.test(text)) return [];
  const instant = new Date(toDayNumber(firstDayOf(startDate ?? '2000')));
  return strict
    .parse(text, { instant, timezone: 0 })
    .filter(({ start }) => startDate !== undefined || start.isCertain('year'))
    .flatMap((result) => checkDate(result, text.slice(0, result.index)) ?? []);
}

function checkTexts(file: EventFile): Finding[] {
  const { summary, statusNote, banner } = file.fields;
  const online = 'online' in file.fields ? file.fields.online : undefined;
  const texts = { summary, statusNote, 'online.note': online?.note, 'banner.text': banner?.text };
  return Object.entries(texts).flatMap(([field, value = '']) =>
    findWrong(value, file).map(({ text, message, severity }) => {
      const finding = problemAt(file, field.split('.'), message, severity);
      const column = lineAt(file.text, finding.line).indexOf(text, finding.column - 1) + 1;
      return column > 0 ? { ...finding, column } : finding;
    }),
  );
}

/** Weekdays next to a date that falls on another one; what the parser doesn't recognize is left alone. */
export const noWrongWeekdays: Check = {
  name: 'no-wrong-weekdays',
  check: ({ files }) =>
    files.flatMap((file) => [
      ...checkTexts(file),
      ...findWrong(file.content.prose, file).map(({ offset, message, severity }) =>
        problemAtOffset(file, offset, message, severity),
      ),
    ]),
};

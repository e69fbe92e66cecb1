import { strict, type ParsedResult } from 'chrono-node/en';
import { getDateFormat } from '../../events/dates/date-format.ts';
import { formatWeekday } from '../../events/dates/format-dates.ts';
import { addDays, firstDayOf, toDayNumber, type LocalDate } from '../../events/dates/local-date.ts';
import { lineAt } from '../problem.ts';
import type { EventFile } from '../read-event-file.ts';
import { problemAt, problemAtOffset, type Check, type Finding } from './check.ts';

// Much quicker than the parser. `sun`, `sat` and `march` are words as well.
const WEEKDAY = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;
const YEAR = /\b(?:19|20)\d\d\b/;

const toLocalDate = (date: ParsedResult['start']): LocalDate => {
  const [year = 0, month = 1, day = 1] = (['year', 'month', 'day'] as const).map((part) => date.get(part) ?? undefined);
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
};
const weekdayOf = (date: LocalDate) => new Date(toDayNumber(date)).getUTCDay();
const formatDay = (date: LocalDate) => getDateFormat('en-GB', { dateStyle: 'long' }).format(toDayNumber(date));

function checkDate({ index, text, start, end }: ParsedResult, before: string) {
  const [weekday, date] = [start.get('weekday'), toLocalDate(start)];
  const isSure = start.isCertain('year');
  if (weekday === null || !start.isCertain('weekday') || !start.isCertain('day')) return undefined;
  // Without a year, the text may be about the last one that it names.
  if (!isSure && YEAR.test(before)) return undefined;
  if ([start, end ?? start].some((each) => weekdayOf(toLocalDate(each)) === weekday)) return undefined;
  const offset = index + Math.max(0, text.search(WEEKDAY));
  const written = text.slice(offset - index).replace(/\s+/g, ' ');
  const nearest = addDays(date, ((weekday - weekdayOf(date) + 10) % 7) - 3);
  const [right, wrong] = [formatWeekday(date, 'en'), formatWeekday(nearest, 'en')];
  const message = `"${written}" is wrong: ${formatDay(date)} is a ${right}. Write ${right}, or if ${wrong} is right, its date: ${formatDay(nearest)}.`;
  return { offset, text: written, message, severity: isSure ? ('error' as const) : ('warning' as const) };
}

/** Dates without a year are those nearest to the event. */
function findWrong(text: string, { fields: { startDate } }: EventFile) {
  if (!WEEKDAY.test(text)) return [];
  const instant = new Date(toDayNumber(firstDayOf(startDate ?? '2000')));
  return strict
    .parse(text, { instant, timezone: 0 })
    .filter(({ start }) => startDate !== undefined || start.isCertain('year'))
    .flatMap((result) => checkDate(result, text.slice(0, result.index)) ?? []);
}

function checkTexts(file: EventFile): Finding[] {
  const { summary, statusNote, banner } = file.fields;
  const note = 'online' in file.fields ? file.fields.online.note : undefined;
  const texts = { summary, statusNote, 'online.note': note, 'banner.text': banner?.text };
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
      ...findWrong(file.content.prose, file).map((wrong) =>
        problemAtOffset(file, wrong.offset, wrong.message, wrong.severity),
      ),
    ]),
};

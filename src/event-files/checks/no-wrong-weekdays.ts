import { strict, type ParsedResult } from 'chrono-node/en';
import { millisecondsInDay } from 'date-fns/constants';
import { getDateFormat } from '../../events/dates/date-format.ts';
import { firstDayOf, toDayNumber } from '../../events/dates/local-date.ts';
import { lineAt } from '../problem.ts';
import type { EventFile } from '../read-event-file.ts';
import { checkEach, problemAt, problemAtOffset, type Finding } from './check.ts';

// Much quicker than the parser. `sun`, `sat` and `march` are words as well.
const WEEKDAY = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;
const YEAR = /\b(?:19|20)\d\d\b/;

const dayOf = (date: ParsedResult['start']) =>
  Date.UTC(date.get('year') ?? 0, (date.get('month') ?? 1) - 1, date.get('day') ?? 1);
const weekdayOf = (day: number) => new Date(day).getUTCDay();
const formatDay = (day: number) => getDateFormat('en-GB', { dateStyle: 'long' }).format(day);
const formatWeekday = (day: number) => getDateFormat('en-GB', { weekday: 'long' }).format(day);

function checkDate({ index, text, start, end }: ParsedResult, before: string) {
  const [weekday, day, isSure] = [start.get('weekday'), dayOf(start), start.isCertain('year')];
  if (weekday === null || !start.isCertain('weekday') || !start.isCertain('day')) return [];
  // Without a year, the text may be about the last one that it names.
  if (!isSure && YEAR.test(before)) return [];
  if ([start, end ?? start].some((date) => weekdayOf(dayOf(date)) === weekday)) return [];
  const offset = index + Math.max(0, text.search(WEEKDAY));
  const written = text.slice(offset - index).replace(/\s+/g, ' ');
  const nearest = day + (((weekday - weekdayOf(day) + 10) % 7) - 3) * millisecondsInDay;
  const [right, wrong] = [formatWeekday(day), formatWeekday(nearest)];
  const message = `"${written}" is wrong: ${formatDay(day)} is a ${right}. Write ${right}, or if ${wrong} is right, its date: ${formatDay(nearest)}.`;
  return [{ offset, text: written, message, severity: isSure ? ('error' as const) : ('warning' as const) }];
}

function findWrong(text: string, { fields: { startDate } }: EventFile) {
  if (!WEEKDAY.test(text)) return [];
  const instant = new Date(toDayNumber(firstDayOf(startDate ?? '2000')));
  const dates = strict.parse(text, { instant, timezone: 0 });
  const isKnown = ({ start }: ParsedResult) => startDate !== undefined || start.isCertain('year');
  return dates.filter(isKnown).flatMap((date) => checkDate(date, text.slice(0, date.index)));
}

function checkField(file: EventFile, path: string[], value = ''): Finding[] {
  return findWrong(value, file).map(({ text, message, severity }) => {
    const finding = problemAt(file, path, message, severity);
    const column = lineAt(file.text, finding.line).indexOf(text, finding.column - 1) + 1;
    return column > 0 ? { ...finding, column } : finding;
  });
}

export const noWrongWeekdays = checkEach('no-wrong-weekdays', (file) => {
  const { summary, statusNote, banner } = file.fields;
  const note = 'online' in file.fields ? file.fields.online.note : undefined;
  const texts = { summary, statusNote, 'online.note': note, 'banner.text': banner?.text };
  const inFields = Object.entries(texts).flatMap(([name, text]) => checkField(file, name.split('.'), text));
  const inBody = findWrong(file.content.prose, file);
  return [...inFields, ...inBody.map((wrong) => problemAtOffset(file, wrong.offset, wrong.message, wrong.severity))];
});

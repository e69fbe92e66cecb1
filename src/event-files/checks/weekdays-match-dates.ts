import { lineAt } from '../problem.ts';
import type { EventFile } from '../read-event-file.ts';
import { findWeekdays } from '../weekdays/find-weekdays.ts';
import { judgeWeekday, type WeekdayFault } from '../weekdays/judge-weekday.ts';
import { problemAt, problemAtOffset, type Check, type Finding } from './check.ts';

/** The fields that hold sentences. */
function listTexts({ fields }: EventFile): [path: PropertyKey[], text: string | undefined][] {
  const online = 'online' in fields ? fields.online : undefined;
  return [
    [['summary'], fields.summary],
    [['statusNote'], fields.statusNote],
    [['online', 'note'], online?.note],
    [['banner', 'text'], fields.banner?.text],
  ];
}

function judgeAll(text: string, { fields }: EventFile): WeekdayFault[] {
  return findWeekdays(text).flatMap((readings) => judgeWeekday(readings, fields) ?? []);
}

/** Without a year, the author may mean that of another date. */
const severityOf = ({ isSure }: WeekdayFault) => (isSure ? 'error' : 'warning');

/** A finding in a field's text, at the weekday where that stands as it is in the line of the field. */
function problemInText(file: EventFile, path: PropertyKey[], fault: WeekdayFault): Finding {
  const finding = problemAt(file, path, fault.message, severityOf(fault));
  const column = lineAt(file.text, finding.line).indexOf(fault.text, finding.column - 1) + 1;
  return column > 0 ? { ...finding, column } : finding;
}

export const weekdaysMatchDates: Check = {
  name: 'weekdays-match-dates',
  check: ({ files }) =>
    files.flatMap((file) => [
      ...listTexts(file).flatMap(([path, text = '']) =>
        judgeAll(text, file).map((fault) => problemInText(file, path, fault)),
      ),
      ...judgeAll(file.content.prose, file).map((fault) =>
        problemAtOffset(file, fault.offset, fault.message, severityOf(fault)),
      ),
    ]),
};

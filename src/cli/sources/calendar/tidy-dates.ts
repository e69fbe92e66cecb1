const DATES = /^((?:DTSTART|DTEND|EXDATE|RECURRENCE-ID)(?:;(?:[^":]|"[^"]*")*)?):(.*)$/is;
/** A date, or a date and time, of ISO 8601 with separators. */
const EXTENDED = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const SEPARATORS = /[-:]|\.\d+/g;

/** A value as RFC 5545 writes it: with an offset, as an instant. */
function tidyDate(text: string): string {
  const value = text.trim();
  const [, year, month, day, hour, minute = '', second = '00', offset = ''] = EXTENDED.exec(value) ?? [];
  if (year === undefined) return value;
  const date = `${year}${String(month)}${String(day)}`;
  if (hour === undefined) return date;
  if (offset === '' || /^z$/i.test(offset)) return `${date}T${hour}${minute}${second}${offset.toUpperCase()}`;
  const instant = Date.parse(value.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(instant) ? value : new Date(instant).toISOString().replaceAll(SEPARATORS, '');
}

/**
 * A line of a calendar with dates as RFC 5545 §3.3.4 and §3.3.5 want them: `DTSTART:2027-03-15` and `DTSTART:20270315`, which many write,
 * become `DTSTART;VALUE=DATE:20270315`, and a time is kept where the line says `VALUE=DATE`.
 */
export function tidyDates(line: string): string {
  const [, before, text] = DATES.exec(line) ?? [];
  if (before === undefined || text === undefined) return line;
  const values = text.split(',').map(tidyDate);
  const plain = before.replace(/;VALUE=[^;:]*/i, '');
  const days = values.filter((value) => /^\d{8}$/.test(value));
  // What isn't a date is passed over later, and that is said.
  if (days.length > 0 && !values.some((value) => /^\d{8}T/.test(value)))
    return `${plain};VALUE=DATE:${values.join(',')}`;
  return values.some((value) => value.includes('T')) ? `${plain}:${values.join(',')}` : line;
}

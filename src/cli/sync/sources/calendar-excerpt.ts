import type { CalendarPart } from '../../sources/calendar/split-calendar.ts';
import { toExcerpt } from './excerpt.ts';

const SHOWN = /^(?:RECURRENCE-ID|SUMMARY|DTSTART|DTEND|DURATION|RRULE|EXDATE|RDATE|LOCATION|STATUS|SEQUENCE)[;:]/i;

/** The lines of an event that say facts, unfolded. Others, such as its description, can have anything in them. */
export function excerptOfPart({ text }: Pick<CalendarPart, 'text'>): string {
  const lines = text.replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const from = lines.findIndex((line) => /^BEGIN:VEVENT/i.test(line));
  const shown = lines.slice(from).filter((line) => SHOWN.test(line));
  return toExcerpt(shown.join('\n'));
}

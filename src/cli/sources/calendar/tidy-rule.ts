import { daysBetween, type LocalDate, type LocalTime } from '../../../events/dates/local-date.ts';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const TIME_PARTS: readonly string[] = ['BYHOUR', 'BYMINUTE', 'BYSECOND'];

/**
 * The text of an RRULE without what changes nothing in it (RFC 5545 §3.3.10): spaces, small letters, plus signs, a semicolon at its end, and the
 * time of the day where that is the one of its start. `FREQ` is first, as some clients want it.
 */
export function tidyRule(text: string, time?: LocalTime): string {
  const parts = text
    .toUpperCase()
    .replace(/^\s*RRULE:/, '')
    .replaceAll(/\s|\+|\\(?=[,;])|,(?=;|$)/g, '')
    .replace(/UNTIL=[\d:TZ-]+/, (until) => until.replaceAll(/[-:]/g, ''))
    .split(';')
    .filter((part) => part !== '');
  const said = new Map([
    ['BYHOUR', time?.slice(0, 2)],
    ['BYMINUTE', time?.slice(3)],
    ['BYSECOND', '00'],
  ]);
  const isSaid = (part: string) => {
    const [name = '', value = ''] = part.split('=');
    return TIME_PARTS.includes(name) && value.padStart(2, '0') === said.get(name);
  };
  const isFrequency = (part: string) => part.startsWith('FREQ=');
  return parts
    .filter((part) => !isSaid(part))
    .toSorted((a, b) => Number(isFrequency(b)) - Number(isFrequency(a)))
    .join(';');
}

/** A weekly rule whose days are those of another zone, in which its start is on another day. */
export function shiftWeekdays(rule: string, said: LocalDate, local: LocalDate): string {
  const days = daysBetween(said, local);
  if (days === 0 || !/\bFREQ=WEEKLY\b/.test(rule)) return rule;
  const shift = (day: string) => WEEKDAYS.at((WEEKDAYS.indexOf(day) + days) % WEEKDAYS.length) ?? day;
  return rule.replace(/(?<=\bBYDAY=)[A-Z,]+/, (list) => list.split(',').map(shift).join(','));
}

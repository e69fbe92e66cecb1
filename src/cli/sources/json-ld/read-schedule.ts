import { addDays, isLocalDate, isLocalTime, type LocalDate, type LocalTime } from '../../../events/dates/local-date.ts';
import { checkRule } from '../../../event-files/schema/recurrence/check-rule.ts';
import { toPresentName } from '../../../event-files/schema/time-zone.ts';
import { isNode, memberOf, textOf, valuesOf, type Node } from './find-json-ld-event.ts';
import type { FoundTimes, Moment } from '../found.ts';
import { momentIn } from '../draft/moments.ts';
import { quote } from '../source-text.ts';
import { tidyRule } from '../calendar/tidy-rule.ts';

const UNITS: Readonly<Record<string, string>> = { D: 'DAILY', W: 'WEEKLY', M: 'MONTHLY', Y: 'YEARLY' };
const NAMES: Readonly<Record<string, string>> = {
  daily: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  yearly: 'P1Y',
  annually: 'P1Y',
};

/** `FREQ` and `INTERVAL` of `P2W`, `Weekly` or `FREQ=WEEKLY`. */
function readFrequency(said: string): string | undefined {
  const text = said.trim();
  if (/^(?:RRULE:)?FREQ=/i.test(text)) return tidyRule(text);
  const [, count = '', unit = ''] = /^P(\d{1,3})([DWMY])$/i.exec(NAMES[text.toLowerCase()] ?? text) ?? [];
  const frequency = UNITS[unit.toUpperCase()];
  if (frequency === undefined) return undefined;
  return Number(count) === 1 ? `FREQ=${frequency}` : `FREQ=${frequency};INTERVAL=${String(Number(count))}`;
}

/** `TH` of `https://schema.org/Thursday`, `Thursday` or `TH`; `2TU` of iCalendar. */
function readDay(value: unknown): string | undefined {
  const day = memberOf(isNode(value) ? (value['@id'] ?? value.name) : value) ?? '';
  const [, number = '', letters = ''] = /^([+-]?\d)?(mo|tu|we|th|fr|sa|su)[a-z]*$/i.exec(day.trim()) ?? [];
  return letters === '' ? undefined : `${number.replace('+', '')}${letters.toUpperCase()}`;
}

const numbersOf = (value: unknown) =>
  valuesOf(value)
    .map(String)
    .filter((text) => /^-?\d{1,2}$/.test(text));

/** The rule of a Schedule, with the parts that it has besides how often. */
function readRule(schedule: Node, until: LocalDate | undefined): string | undefined {
  const frequency = readFrequency(textOf(schedule.repeatFrequency) ?? '');
  if (frequency === undefined) return undefined;
  const days = valuesOf(schedule.byDay).flatMap((day) => readDay(day) ?? []);
  const week = numbersOf(schedule.byMonthWeek)[0] ?? '';
  const count = textOf(schedule.repeatCount) ?? '';
  const part = (name: string, values: readonly string[]) => (values.length > 0 ? [`${name}=${values.join(',')}`] : []);
  // A day of each week says nothing in a rule of days.
  const hasDays = !frequency.startsWith('FREQ=DAILY');
  return [
    frequency,
    ...part('BYMONTH', numbersOf(schedule.byMonth)),
    ...part('BYMONTHDAY', numbersOf(schedule.byMonthDay)),
    ...part('BYDAY', hasDays ? days.map((day) => (/^[A-Z]/.test(day) ? `${week}${day}` : day)) : []),
    ...(/^\d+$/.test(count)
      ? [`COUNT=${count}`]
      : part('UNTIL', until === undefined ? [] : [until.replaceAll('-', '')])),
  ].join(';');
}

const dayOf = (value: unknown) => [textOf(value)?.trim().slice(0, 10) ?? ''].find(isLocalDate);

function timeOf(...values: unknown[]): LocalTime | undefined {
  const times = values.map(
    (value) =>
      /(?:^|[T ])(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/.exec(textOf(value)?.trim() ?? '')?.[1] ??
      '',
  );
  return times.find(isLocalTime);
}

/** When something ends that begins at a time and takes a while, if that is on the same day. */
function endOf(start: LocalTime | undefined, duration: unknown): LocalTime | undefined {
  const [, hours, minutes] = /^PT(?:(\d{1,2})H)?(?:(\d{1,3})M)?$/i.exec(textOf(duration) ?? '') ?? [];
  if (start === undefined || (hours === undefined && minutes === undefined)) return undefined;
  const total =
    Number(start.slice(0, 2)) * 60 + Number(start.slice(3)) + Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  const end = `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
  return isLocalTime(end) ? end : undefined;
}

/** The first day of a rule from another day on: a schedule can begin on a day on which nothing takes place. */
function findFirstDay(rule: string, from: LocalDate): LocalDate {
  for (let days = 0, day = from; days <= 366; days += 1, day = addDays(from, days)) {
    if (checkRule(rule, day) === undefined) return day;
  }
  return from;
}

/**
 * When a series in JSON-LD is (`EventSeries` or `Event` with an `eventSchedule`), and how it repeats.
 * @returns nothing where it has no schedule, or one that can't be read
 */
export function readSchedule(event: Node): FoundTimes | undefined {
  const [schedule, ...others] = valuesOf(event.eventSchedule).filter(isNode);
  if (schedule === undefined) return undefined;
  const from = dayOf(schedule.startDate) ?? dayOf(event.startDate);
  const until = dayOf(schedule.endDate) ?? dayOf(event.endDate);
  const rule = readRule(schedule, until);
  if (from === undefined || rule === undefined) return undefined;
  const first = findFirstDay(rule, from);
  const startTime = timeOf(schedule.startTime, schedule.startDate, event.startDate);
  const endTime =
    startTime && (timeOf(schedule.endTime, schedule.endDate) ?? endOf(startTime, schedule.duration ?? event.duration));
  const timeZone = toPresentName(textOf(schedule.scheduleTimezone) ?? '');
  const isUtc = timeZone === undefined && /\d{2}Z$/i.test(textOf(schedule.startTime) ?? '');
  const toMoment = (date: LocalDate, time: LocalTime | undefined): Moment => {
    if (time === undefined || (timeZone === undefined && !isUtc)) return { date, time, isLocal: true };
    return { ...momentIn(timeZone ?? 'UTC', `${date}T${time}`), isLocal: !isUtc };
  };
  const last = endTime !== undefined && startTime !== undefined && endTime < startTime ? addDays(first, 1) : first;
  const except = [...new Set(valuesOf(schedule.exceptDate).flatMap((day) => dayOf(day) ?? []))];
  return {
    start: toMoment(first, startTime),
    end: endTime === undefined ? undefined : toMoment(last, endTime),
    timeZone,
    repeats: { rule, ...(except.length > 0 && { except }) },
    remarks: [
      ...(first === from ? [] : [`Its schedule begins on ${from}, and gives ${first} as its first day.`]),
      ...(others.length > 0 ? ['It has several schedules, of which only the first was taken.'] : []),
      ...(timeZone === undefined && textOf(schedule.scheduleTimezone) !== undefined
        ? [`The zone of its schedule, ${quote(textOf(schedule.scheduleTimezone) ?? '')}, isn't an IANA name.`]
        : []),
    ],
  };
}

import type { LocalDate, LocalTime } from '../../../events/dates/local-date.ts';
import { resolveLocalTime } from '../../../events/dates/resolve-local-time.ts';
import type { Report } from './rule.ts';

/** A local day, and perhaps a time on it, with the fields that they are in. */
interface LocalMoment {
  date: LocalDate;
  datePath: PropertyKey[];
  time: LocalTime | undefined;
  timePath: PropertyKey[];
  timeZone: string;
}

/** Whether a zone has a day at all; `Pacific/Apia` skipped 30 December 2011. */
export function isDayIn(timeZone: string, date: LocalDate): boolean {
  const resolution = resolveLocalTime(`${date}T00:00`, timeZone);
  return resolution.kind !== 'nonexistent' || resolution.after.startsWith(date);
}

/** A time that the clocks jump over isn't guessed; one that happens twice is taken as its first, about which a check warns. */
export function checkMoment({ date, datePath, time, timePath, timeZone }: LocalMoment, report: Report): void {
  if (!isDayIn(timeZone, date)) {
    report(datePath, `${date} doesn't exist in ${timeZone}, which skipped that day. Write the day before or after.`);
    return;
  }
  const resolution = resolveLocalTime(`${date}T${time ?? '00:00'}`, timeZone);
  if (time === undefined || resolution.kind !== 'nonexistent') return;
  const [before, after] = [resolution.before.slice(11), resolution.after.slice(11)];
  const fix = `Write ${before} or earlier, or ${after} or later.`;
  report(timePath, `${time} doesn't exist on ${date} in ${timeZone}: clocks jump from ${before} to ${after}. ${fix}`);
}

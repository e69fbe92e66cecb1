import type { LocalDate, LocalTime } from '../../../events/dates/local-date.ts';
import { resolveLocalTime } from '../../../events/dates/resolve-local-time.ts';
import type { Report } from './rule.ts';

/** A value with the field that it is in. */
type Placed<Value> = readonly [value: Value, path: PropertyKey[]];

/** Whether a zone has a day at all; `Pacific/Apia` skipped 30 December 2011. */
export function isDayIn(timeZone: string, date: LocalDate): boolean {
  const resolution = resolveLocalTime(`${date}T00:00`, timeZone);
  return resolution.kind !== 'nonexistent' || resolution.after.startsWith(date);
}

/** A time that the clocks jump over isn't guessed; one that happens twice is taken as its first, about which a check warns. */
export function checkMoment(
  timeZone: string,
  [date, datePath]: Placed<LocalDate>,
  [time, timePath]: Placed<LocalTime | undefined>,
  report: Report,
): void {
  if (!isDayIn(timeZone, date)) {
    report(datePath, `${date} doesn't exist in ${timeZone}, which skipped that day. Write the day before or after.`);
    return;
  }
  if (time === undefined) return;
  const resolution = resolveLocalTime(`${date}T${time}`, timeZone);
  if (resolution.kind !== 'nonexistent') return;
  const [before, after] = [resolution.before.slice(11), resolution.after.slice(11)];
  const fix = `Write ${before} or earlier, or ${after} or later.`;
  report(timePath, `${time} doesn't exist on ${date} in ${timeZone}: clocks jump from ${before} to ${after}. ${fix}`);
}

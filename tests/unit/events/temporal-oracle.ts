import { Temporal } from 'temporal-polyfill';
import { cfpsOf, type CfpData, type EventData, type RegistrationData } from '../../../src/events/event-data.ts';

/** Another way to the same answers: everything here comes from Temporal and nothing from the code under test. */
export const ZONES = [
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'Pacific/Auckland',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Beirut',
  'Europe/Madrid',
  'America/Santiago',
  'America/Havana',
  'America/New_York',
  'Pacific/Honolulu',
  'Etc/GMT+12',
];

/** What the oracle needs to know of an event. */
export type OracleEvent = Pick<
  EventData,
  'title' | 'startDate' | 'endDate' | 'startTime' | 'endTime' | 'timeZone' | 'cfp' | 'registration'
>;

const MINUTE_MS = 60_000;

/** A local time that clocks jump over is the moment of the jump; one that happens twice is its first time. */
export function instantOf(dateTime: string, timeZone: string): number {
  const local = Temporal.PlainDateTime.from(dateTime);
  const zoned = local.toZonedDateTime(timeZone, { disambiguation: 'compatible' });
  if (zoned.toPlainDateTime().equals(local)) return zoned.epochMilliseconds;
  // From just after the instant, since the jump may be that instant itself.
  return zoned.add({ milliseconds: 1 }).getTimeZoneTransition('previous')?.epochMilliseconds ?? Number.NaN;
}

function startOfDay(date: Temporal.PlainDate, timeZone: string): number {
  return date.toZonedDateTime(timeZone).epochMilliseconds;
}

function endOfDay(date: string, timeZone: string): number {
  return startOfDay(Temporal.PlainDate.from(date).add({ days: 1 }), timeZone);
}

export function startOf({ startDate, startTime, timeZone }: OracleEvent): number {
  return startTime === undefined
    ? startOfDay(Temporal.PlainDate.from(startDate), timeZone)
    : instantOf(`${startDate}T${startTime}`, timeZone);
}

export function endOf({ startDate, endDate = startDate, endTime, timeZone }: OracleEvent): number {
  return endTime === undefined ? endOfDay(endDate, timeZone) : instantOf(`${endDate}T${endTime}`, timeZone);
}

/** What a calendar on the wall of the venue shows at an instant. */
function dateAt(now: number, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
}

/** The status by the venue's calendar and, where there are times, by its clocks. */
export function statusOf(event: OracleEvent, now: number): string {
  const { startDate, endDate = startDate, startTime, timeZone } = event;
  if (startTime !== undefined) {
    if (now < startOf(event)) return 'upcoming';
    return now < endOf(event) ? 'now' : 'past';
  }
  const today = dateAt(now, timeZone);
  if (Temporal.PlainDate.compare(today, startDate) < 0) return 'upcoming';
  return Temporal.PlainDate.compare(today, endDate) > 0 ? 'past' : 'now';
}

function deadlineOf(opens: string | undefined, closesAt: number, timeZone: string, now: number): string {
  if (now >= closesAt) return 'closed';
  if (opens !== undefined && Temporal.PlainDate.compare(dateAt(now, timeZone), opens) < 0) return 'not-open-yet';
  return 'open';
}

function cfpStatusOf({ opens, closes = '', closesTime, timeZone = 'Etc/GMT+12' }: CfpData, now: number): string {
  const closesAt =
    closesTime === undefined ? endOfDay(closes, timeZone) : instantOf(`${closes}T${closesTime}`, timeZone) + MINUTE_MS;
  return deadlineOf(opens, closesAt, timeZone, now);
}

function registrationStatusOf({ opens, closes }: RegistrationData, event: OracleEvent, now: number): string {
  const closesAt = closes === undefined ? endOf(event) : endOfDay(closes, event.timeZone);
  return deadlineOf(opens, closesAt, event.timeZone, now);
}

/** Everything that a page of upcoming events says at an instant, in its order. */
export function pageOf(events: readonly OracleEvent[], now: number): string[] {
  return events
    .filter((event) => statusOf(event, now) !== 'past')
    .sort((a, b) => startOf(a) - startOf(b) || (a.title < b.title ? -1 : 1))
    .map((event) =>
      [
        event.title,
        statusOf(event, now),
        cfpsOf(event)
          .map((cfp) => `cfp ${cfpStatusOf(cfp, now)}`)
          .join(' '),
        event.registration === undefined ? '' : `registration ${registrationStatusOf(event.registration, event, now)}`,
      ].join(' '),
    );
}

export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Days of a year on which the clocks change in a zone, as its calendar shows them. */
export function changeDays(timeZone: string, year: number): string[] {
  const days: string[] = [];
  let next = Temporal.PlainDate.from(`${String(year)}-01-01`)
    .toZonedDateTime(timeZone)
    .getTimeZoneTransition('next');
  while (next !== null && next.year === year) {
    days.push(next.toPlainDate().toString());
    next = next.getTimeZoneTransition('next');
  }
  return days;
}

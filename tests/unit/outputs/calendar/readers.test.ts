import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CommunityEvent, Occurrence } from '../../../../src/events/community-event.ts';
import { addDays, lastDayOf } from '../../../../src/events/dates/local-date.ts';
import { resolveLocalTime } from '../../../../src/events/dates/resolve-local-time.ts';
import { selectOccurrences } from '../../../../src/events/lists/select-occurrences.ts';
import { toCalendar } from '../../../../src/outputs/calendar/to-calendar.ts';
import { toEventEntries } from '../../../../src/outputs/calendar/to-event-entries.ts';
import { en } from '../../../../src/strings/en.ts';
import { CALENDAR_CASES } from '../../../fixtures/calendar-cases.ts';
import { CALENDAR_INFO, CALENDAR_SOURCE } from '../../../fixtures/calendar-source.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';
import { readWithFullCalendar } from '../../../fixtures/full-calendar.ts';
import { readWithIcalJs, readWithIcalJs1, readWithNodeIcal, type ReadEntry } from '../../../fixtures/read-calendar.ts';
import { event as arbitraryEvent } from '../../events/arbitrary-events.ts';

const STATUS = { scheduled: 'CONFIRMED', postponed: 'TENTATIVE', cancelled: 'CANCELLED' };
const cases = Object.entries(CALENDAR_CASES);

function write(events: readonly CommunityEvent[]): string {
  const entries = events.flatMap((event) => toEventEntries(event, CALENDAR_SOURCE));
  return toCalendar(entries, CALENDAR_INFO);
}

/** A time that clocks show twice is the first of the two (RFC 5545 §3.3.5); ical.js takes the second. */
function isAmbiguous({ data }: CommunityEvent): boolean {
  const { startDate, endDate = startDate, startTime, endTime, timeZone } = data;
  if (startTime === undefined || endTime === undefined) return false;
  const local = [`${startDate}T${startTime}`, `${endDate}T${endTime}`];
  return local.some((dateTime) => resolveLocalTime(dateTime, timeZone).kind === 'ambiguous');
}

/** What the site itself knows of an occurrence. */
function toExpected({
  event,
  status,
  startDate,
  endDate,
  startTime,
  startsAt,
  endsAt,
  timeZone,
}: Occurrence): ReadEntry {
  const times =
    startTime === undefined
      ? { start: startDate, end: addDays(lastDayOf(endDate), 1) }
      : { start: new Date(startsAt).toISOString(), end: new Date(endsAt).toISOString(), zone: timeZone };
  return {
    uid: event.data.uid ?? `${event.id}@${CALENDAR_SOURCE.host}`,
    ...times,
    status: STATUS[status],
    summary: `${en.titlePrefix[status]}${event.data.title}`,
  };
}

function expectedOf(events: readonly CommunityEvent[]): ReadEntry[] {
  return events
    .flatMap((event) => selectOccurrences(event, { from: -Infinity, to: Infinity }))
    .map(toExpected)
    .sort((a, b) => a.start.localeCompare(b.start) || a.uid.localeCompare(b.uid));
}

test.each(cases)('ical.js reads %s as the site shows it', (_, event) => {
  expect(readWithIcalJs(write([event]))).toEqual(expectedOf([event]));
});

test.each(cases)('node-ical reads %s as the site shows it', (_, event) => {
  expect(readWithNodeIcal(write([event]), 2025, 2029)).toEqual(expectedOf([event]));
});

test.each(cases)('ical.js 1 reads %s as the site shows it', (_, event) => {
  expect(readWithIcalJs1(write([event]))).toEqual(expectedOf([event]));
});

test.each(cases)('FullCalendar shows %s as the site does', async (_, event) => {
  const shown = await readWithFullCalendar(write([event]), 2025, 2029);
  const expected = selectOccurrences(event, { from: -Infinity, to: Infinity }).map((occurrence) => {
    const { startDate, endDate, startTime, endTime, status } = occurrence;
    const title = `${en.titlePrefix[status]}${event.data.title}`;
    return startTime === undefined || endTime === undefined
      ? { title, start: startDate, end: addDays(lastDayOf(endDate), 1) }
      : { title, start: `${startDate}T${startTime}:00`, end: `${endDate}T${endTime}:00` };
  });
  expect(shown.map(({ title, start, end }) => ({ title, start, end }))).toEqual(expected);
});

test('all read a calendar of them all', async () => {
  const all = Object.values(CALENDAR_CASES);
  expect(readWithIcalJs(write(all))).toEqual(expectedOf(all));
  expect(readWithIcalJs1(write(all))).toEqual(expectedOf(all));
  expect(await readWithFullCalendar(write(all), 2025, 2029)).toHaveLength(expectedOf(all).length);
  expect(readWithNodeIcal(write(all), 2025, 2029)).toEqual(expectedOf(all));
});

test('both read whatever event in whatever zone as the site shows it', () => {
  fc.assert(
    fc.property(arbitraryEvent, (data) => {
      const event = makeEvent(data);
      fc.pre(!isAmbiguous(event));
      expect(readWithIcalJs(write([event]))).toEqual(expectedOf([event]));
      expect(readWithNodeIcal(write([event]), 2009, 2031)).toEqual(expectedOf([event]));
    }),
  );
});

test.each(cases)('%s is written as it has always been', async (name, event) => {
  await expect(write([event])).toMatchFileSnapshot(`golden/${name}.ics`);
});

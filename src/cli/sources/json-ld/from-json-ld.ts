import { isLocalDate, isLocalTime, precisionOf } from '../../../events/dates/local-date.ts';
import { withValues, type Found, type FoundPart, type FoundTimes, type Moment } from '../found.ts';
import { toPresentName } from '../../../event-files/schema/time-zone.ts';
import type { Attendance, EventStatus } from '../../../events/event-data.ts';
import { findJsonLdEvent, isNode, memberOf, textOf, valuesOf, type Node } from './find-json-ld-event.ts';
import { inZone, momentIn, spanIn } from '../draft/moments.ts';
import { readJsonLdPlace } from './read-json-ld-place.ts';
import { readSchedule } from './read-schedule.ts';
import { quote, toLine, toWebUrl } from '../source-text.ts';
import { shiftWeekdays } from '../calendar/tidy-rule.ts';

const MOMENT =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)? ?(Z|UTC|[+-]\d{2}:?\d{2})?(?:\[([^\]]*)\])? ?(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i;

interface JsonLdMoment extends Moment {
  timeZone?: string | undefined;
}

/**
 * A date or date-time of ISO 8601. With an offset the clocks of the place are meant, and it is known which instant that is;
 * without one only the former, in UTC (also as `+00:00`) only the latter. A zone can be named after it (RFC 9557).
 */
function readMoment(text: string | undefined): JsonLdMoment | undefined {
  const said = text?.trim() ?? '';
  if (precisionOf(said) !== undefined) return { date: said, isLocal: true };
  const [, date = '', time, before, zone = '', after] = MOMENT.exec(said) ?? [];
  if (!isLocalDate(date)) return undefined;
  if (time === undefined) return { date, isLocal: true };
  if (!isLocalTime(time)) return undefined;
  const [offset, timeZone] = [before ?? after, toPresentName(zone)];
  if (offset === undefined) {
    return timeZone === undefined
      ? { date, time, isLocal: true }
      : { ...momentIn(timeZone, `${date}T${time}`), timeZone };
  }
  const isUtc = /^(?:Z|UTC|[+-]00:?00)$/i.test(offset);
  const colon = offset.replace(/^(...)(\d\d)$/, '$1:$2');
  const instant = Date.parse(`${date}T${time}${isUtc ? 'Z' : colon}`);
  if (Number.isNaN(instant)) return undefined;
  if (timeZone !== undefined) return { ...inZone({ date, time, instant, isLocal: true }, timeZone), timeZone };
  return { date, time, instant, isLocal: !isUtc, clock: isUtc ? 'UTC' : `UTC${colon}` };
}

const STATUSES: Readonly<Record<string, EventStatus>> = { EventCancelled: 'cancelled', EventPostponed: 'postponed' };
const ATTENDANCE_MODES: Readonly<Record<string, Attendance>> = {
  OfflineEventAttendanceMode: 'in-person',
  OnlineEventAttendanceMode: 'online',
  MixedEventAttendanceMode: 'hybrid',
};

const MAX_SUMMARY = 200;

const isFree = (offer: Node) =>
  [offer.price, offer.highPrice].some((price) => {
    const said = textOf(price)?.trim() ?? '';
    return said !== '' && Number(said) === 0;
  });

function dayOf(value: unknown): string | undefined {
  const moment = readMoment(textOf(value));
  return moment?.isLocal === true ? moment.date : undefined;
}

/** From when and until when something is offered; nothing where one of several offers leaves that open. */
function readWindow(offers: readonly Node[]) {
  const [opens, closes] = ['validFrom', 'validThrough'].map((name) => {
    const days = offers.map((offer) => dayOf(offer[name]));
    return days.every((day) => day !== undefined) ? days.toSorted() : [];
  });
  return { opens: opens?.[0], closes: closes?.at(-1) };
}

/** Where one registers, and that it is free where all that is offered is. */
function readRegistration(event: Node, base: string | undefined): FoundPart {
  const offers = valuesOf(event.offers).filter(isNode);
  const url = offers.flatMap((offer) => toWebUrl(textOf(offer.url), base) ?? [])[0];
  const free = event.isAccessibleForFree === true || (offers.length > 0 && offers.every(isFree)) ? true : undefined;
  if (url === undefined) {
    return { fields: {}, remarks: free === true ? ["It is free, but doesn't say where to register."] : [] };
  }
  return { fields: { registration: withValues({ url, free, ...readWindow(offers) }) }, remarks: [] };
}

function readOrganizer(value: unknown, base: string | undefined) {
  const [first] = valuesOf(value);
  const organizer: Node = isNode(first) ? first : { name: first };
  const name = toLine(textOf(organizer.name));
  return name === undefined ? undefined : withValues({ name, url: toWebUrl(textOf(organizer.url), base) });
}

/** When it is, as it says it; a series by its schedule. */
function readTimes(event: Node): FoundTimes {
  const schedule = readSchedule(event);
  if (schedule !== undefined) return schedule;
  const [start, end] = [readMoment(textOf(event.startDate)), readMoment(textOf(event.endDate))];
  const hasSchedule = valuesOf(event.eventSchedule).length > 0;
  const remarks = hasSchedule ? ["How it repeats (eventSchedule) can't be read, and was left out."] : [];
  return { start, end, timeZone: start?.timeZone, remarks };
}

/** The times of an event on the clocks of a zone. */
function timesIn(said: FoundTimes, timeZone: string | undefined): FoundTimes {
  const { remarks, ...span } = spanIn(said, timeZone);
  const { start } = span;
  const repeats = said.repeats &&
    said.start &&
    start && { ...said.repeats, rule: shiftWeekdays(said.repeats.rule, said.start.date, start.date) };
  return { ...span, timeZone: timeZone ?? said.timeZone, repeats, remarks: [...said.remarks, ...remarks] };
}

/** What an event says that has no place in an event file, or that an author has to look at. */
function listRemarks(event: Node): string[] {
  const sessions = valuesOf(event.subEvent ?? event.subEvents).length;
  const status = memberOf(event.eventStatus);
  const unread = [event.startDate, event.endDate].map(textOf).filter((text) => text !== undefined && !readMoment(text));
  return [
    ...unread.map((text) => `Its date can't be read reliably: ${quote(text ?? '')}.`),
    ...(sessions > 0 ? [`It lists its sessions, which were left out (${String(sessions)}).`] : []),
    ...(status === 'EventRescheduled' ? ['It was moved to another day; the dates here are the new ones.'] : []),
    ...(status === 'EventMovedOnline' ? ['It was moved online.'] : []),
  ];
}

/**
 * Reads the event in JSON-LD of schema.org: an Event or one of its kinds, alone, in a list or in a graph.
 * @param base the page's URL, to which others are relative @throws SourceError if there are several
 */
export function fromJsonLd(documents: readonly unknown[], base?: string): Found | undefined {
  const event = findJsonLdEvent(documents, base);
  if (event === undefined) return undefined;
  const place = readJsonLdPlace(event.location);
  const times = readTimes(event);
  const registration = readRegistration(event, base);
  const description = textOf(event.description);
  const line = toLine(description);
  const isSummary =
    line !== undefined && line.length <= MAX_SUMMARY && !/[\n<]|(?:…|\.\.\.)$/.test(description?.trim() ?? '');
  return {
    fields: {
      title: textOf(event.name),
      status: STATUSES[memberOf(event.eventStatus) ?? ''],
      url: toWebUrl(textOf(event.url), base),
      summary: isSummary ? line : undefined,
      organizer: readOrganizer(event.organizer, base),
      ...place.fields,
      ...registration.fields,
      // Where people take part counts more than what follows from the kind of its place.
      attendance: ATTENDANCE_MODES[memberOf(event.eventAttendanceMode) ?? ''] ?? place.fields.attendance,
    },
    timesIn: (timeZone) => timesIn(times, timeZone),
    description: isSummary ? undefined : description,
    remarks: [...place.remarks, ...registration.remarks, ...listRemarks(event)],
  };
}

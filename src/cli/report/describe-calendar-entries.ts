import type { BlockContent } from 'mdast';
import type { CommunityEvent } from '../../events/community-event.ts';
import { hasCfp } from '../../events/lists/select-cfps.ts';
import { selectSubscribed, type CalendarEntry } from '../../outputs/calendar/calendar-entry.ts';
import { toCalendar } from '../../outputs/calendar/to-calendar.ts';
import { toDeadlineEntry } from '../../outputs/calendar/to-deadline-entry.ts';
import { toEventEntries } from '../../outputs/calendar/to-event-entries.ts';
import { paragraph } from '../../outputs/markdown/write-markdown.ts';
import { en } from '../../strings/en.ts';
import { code, details, inlineCode, quiet } from './markdown.ts';
import type { ReportSource } from './report-source.ts';

/** A calendar that an event is in. */
interface Calendar {
  /** What its entry is called. */
  title: string;
  /** Whose entry it is. */
  subscribers: string;
  toEntries: (event: CommunityEvent, source: ReportSource) => CalendarEntry[];
}

/** As the feeds choose: no drafts, and nothing that has long been over. */
const EVENTS: Calendar = {
  title: 'The calendar entry',
  subscribers: 'Subscribers',
  toEntries: (event, { now, calendar }) =>
    selectSubscribed(event.data.draft === true ? [] : [event], ({ endsAt }) => endsAt, now).items.flatMap((item) =>
      toEventEntries(item, calendar),
    ),
};

const DEADLINES: Calendar = {
  title: 'The entry among the deadlines',
  subscribers: 'Subscribers to deadlines',
  toEntries: (event, { now, calendar }) =>
    selectSubscribed(
      hasCfp(event) && event.data.draft !== true ? [event] : [],
      ({ cfp }) => cfp.closesAt,
      now,
    ).items.map((item) => toDeadlineEntry(item, calendar)),
};

/** The entries as the feed has them (RFC 5545 §3.6.1), with plain line ends. */
function writeEntries(entries: readonly CalendarEntry[], { calendar }: ReportSource): string {
  const { host } = calendar;
  const text = toCalendar(entries, { name: en.upcomingEvents, host, url: calendar.toUrl('') });
  return (text.match(/^BEGIN:VEVENT\r$[^]*?^END:VEVENT\r$/gm) ?? []).join('\n').replaceAll('\r', '');
}

const valueOf = (property: string, entries: string) => new RegExp(`^${property}:.*$`, 'm').exec(entries)?.[0];

/**
 * What calendars that have the event do with its change: they know it by `UID`, and go by `SEQUENCE`, which grows with `updated`.
 * @param isMoved whether only the event's URL has changed
 */
function describeUpdate(subscribers: string, before: string, after: string, isMoved: boolean): BlockContent[] {
  if (before === after) return before === '' ? [] : [paragraph(quiet(`${subscribers} see no change.`))];
  if (before === '') return [paragraph(quiet(`${subscribers} get it as a new entry.`))];
  if (after === '') return [paragraph(quiet(`${subscribers} no longer get it.`))];
  if (valueOf('UID', before) !== valueOf('UID', after)) {
    return [paragraph(quiet(`${subscribers} get it as another event: its identity is new.`))];
  }
  if (isMoved) return [paragraph(quiet(`${subscribers} keep it, with its new URL.`))];
  if (valueOf('SEQUENCE', before) === valueOf('SEQUENCE', after)) {
    return [paragraph(quiet(`${subscribers} may miss this change: it has no new `), inlineCode('updated'), quiet('.'))];
  }
  return [paragraph(quiet(`${subscribers} get this change.`))];
}

/** An event as it was, at its new URL. */
function moveTo({ id, data: { formerIds } }: CommunityEvent, before: CommunityEvent): CommunityEvent {
  return { ...before, id, data: { ...before.data, formerIds } };
}

/** Why no calendar has the event. */
function describeAbsence({ data, precision }: CommunityEvent): string {
  if (data.draft === true) return 'A draft: in no calendar yet.';
  if (precision !== 'day') return 'Calendars get an entry once its days are known.';
  return 'Over for more than a year: no longer in the calendars.';
}

/** The calendar entries that subscribers will see, and what becomes of those that they have. */
export function describeCalendarEntries(
  event: CommunityEvent,
  before: CommunityEvent | undefined,
  source: ReportSource,
): BlockContent[] {
  return [EVENTS, DEADLINES].flatMap(({ title, subscribers, toEntries }) => {
    const write = (some: CommunityEvent) => writeEntries(toEntries(some, source), source);
    const entries = write(event);
    const update =
      before === undefined
        ? []
        : describeUpdate(subscribers, write(before), entries, write(moveTo(event, before)) === entries);
    if (entries !== '') return [...update, ...details(title, [code(entries, 'ics')])];
    return toEntries === EVENTS.toEntries ? [...update, paragraph(quiet(describeAbsence(event)))] : update;
  });
}

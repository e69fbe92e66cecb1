import type { BlockContent, PhrasingContent } from 'mdast';
import type { CommunityEvent } from '../../events/community-event.ts';
import { selectSubscribed, type CalendarEntry } from '../../outputs/calendar/calendar-entry.ts';
import { toCalendar } from '../../outputs/calendar/to-calendar.ts';
import { DEADLINES } from '../../outputs/calendar/to-deadline-entry.ts';
import { toEventEntries } from '../../outputs/calendar/to-event-entries.ts';
import { paragraph } from '../../outputs/markdown/write-markdown.ts';
import { en } from '../../strings/en.ts';
import { code, details, quiet, sentence } from './markdown.ts';
import type { ReportSource } from './report-source.ts';

/** Entries are those that the feed chooses: nothing that has long been over. */
const CALENDARS = [
  {
    title: 'The calendar entry',
    subscribers: 'Subscribers',
    toEntries: (event: CommunityEvent, { now, calendar }: ReportSource) =>
      selectSubscribed([event], ({ endsAt }) => endsAt, now).items.flatMap((item) => toEventEntries(item, calendar)),
    describeAbsence: ({ data, precision }: CommunityEvent) => {
      if (data.draft === true) return 'A draft: in no calendar yet.';
      if (precision !== 'day') return 'Calendars get an entry once its days are known.';
      return 'Over for more than a year: no longer in the calendars.';
    },
  },
  {
    title: 'The entry among the deadlines',
    subscribers: 'Subscribers to deadlines',
    toEntries: (event: CommunityEvent, { now, calendar }: ReportSource) => {
      const deadlines = Object.values(DEADLINES).flatMap((listDeadlines) => listDeadlines([event]));
      const { items } = selectSubscribed(deadlines, ({ closesAt }) => closesAt, now);
      return items.map(({ toEntry }) => toEntry(calendar));
    },
  },
];

/** The entries as the feed has them (RFC 5545 §3.6.1), with plain line ends. */
function writeEntries(entries: readonly CalendarEntry[], { calendar: { host, toUrl } }: ReportSource): string {
  const text = toCalendar(entries, { name: en.upcomingEvents, host, url: toUrl('') });
  return (text.match(/^BEGIN:VEVENT\r$[^]*?^END:VEVENT\r$/gm) ?? []).join('\n').replaceAll('\r', '');
}

const valueOf = (property: string, entries: string) => new RegExp(`^${property}:.*$`, 'm').exec(entries)?.[0];

/** What subscribers who have the event get of its change: calendars know it by `UID`, and go by `SEQUENCE`, which grows with `updated`. */
function describeUpdate(before: string, after: string, isMoved: boolean): PhrasingContent[] {
  if (before === after) return sentence`see no change.`;
  if (before === '') return sentence`get it as a new entry.`;
  if (after === '') return sentence`no longer get it.`;
  if (valueOf('UID', before) !== valueOf('UID', after)) return sentence`get it as another event: its identity is new.`;
  if (isMoved) return sentence`keep it, with its new URL.`;
  return valueOf('SEQUENCE', before) === valueOf('SEQUENCE', after)
    ? sentence`may miss this change: it has no new ${'updated'}.`
    : sentence`get this change.`;
}

function moveTo({ id, data: { formerIds } }: CommunityEvent, before: CommunityEvent): CommunityEvent {
  return { ...before, id, data: { ...before.data, formerIds } };
}

/** The calendar entries that subscribers will see, and what becomes of those that they have. */
export function describeCalendarEntries(
  event: CommunityEvent,
  before: CommunityEvent | undefined,
  source: ReportSource,
): BlockContent[] {
  return CALENDARS.flatMap(({ title, subscribers, toEntries, describeAbsence }) => {
    const write = (some: CommunityEvent) =>
      writeEntries(some.data.draft === true ? [] : toEntries(some, source), source);
    const is = write(event);
    const was = before === undefined ? is : write(before);
    const blocks: BlockContent[] = [];
    if (before !== undefined && (was !== '' || is !== '')) {
      const isMoved = write(moveTo(event, before)) === is;
      blocks.push(paragraph(quiet(`${subscribers} `), ...describeUpdate(was, is, isMoved)));
    }
    if (is !== '') return [...blocks, ...details(title, [code(is, 'ics')])];
    return describeAbsence === undefined ? blocks : [...blocks, paragraph(quiet(describeAbsence(event)))];
  });
}

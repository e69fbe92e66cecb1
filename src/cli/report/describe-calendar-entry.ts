import type { BlockContent } from 'mdast';
import type { CommunityEvent } from '../../events/community-event.ts';
import { toCalendar } from '../../feeds/calendar/to-calendar.ts';
import { toEventEntries } from '../../feeds/calendar/to-event-entries.ts';
import { paragraph } from '../../feeds/markdown-nodes.ts';
import { en } from '../../strings/en.ts';
import { code, details, quiet } from './markdown.ts';
import type { ReportSource } from './report-source.ts';

/** The entries of an event as the feed has them (RFC 5545 §3.6.1), with plain line ends. */
export function writeEntries(event: CommunityEvent, { calendar }: ReportSource): string {
  const { host } = calendar;
  const text = toCalendar(toEventEntries(event, calendar), { name: en.upcomingEvents, host, url: calendar.toUrl('') });
  return (text.match(/^BEGIN:VEVENT\r$[^]*?^END:VEVENT\r$/gm) ?? []).join('\n').replaceAll('\r', '');
}

const valuesOf = (property: string, entries: string) =>
  (entries.match(new RegExp(`^${property}:.*$`, 'gm')) ?? []).join('\n');

/** What calendars that have the event do with its change: they know it by `UID`, and go by `SEQUENCE`, which grows with `updated`. */
function describeUpdate(before: string, after: string): string {
  if (before === after) return 'Subscribers’ calendars don’t change.';
  if (before === '') return 'Subscribers get it as a new entry.';
  if (after === '') return 'Subscribers no longer get it.';
  if (valuesOf('UID', before) !== valuesOf('UID', after))
    return 'Subscribers get it a second time, under a new identity.';
  return valuesOf('SEQUENCE', before) === valuesOf('SEQUENCE', after)
    ? 'Subscribers’ calendars may miss this change: it has no new updated.'
    : 'Subscribers’ calendars take this change up.';
}

/** The calendar entry that subscribers will see, and what becomes of the one that they have. */
export function describeCalendarEntry(
  event: CommunityEvent,
  before: CommunityEvent | undefined,
  source: ReportSource,
): BlockContent[] {
  const entries = writeEntries(event, source);
  const update = before === undefined ? [] : [paragraph(quiet(describeUpdate(writeEntries(before, source), entries)))];
  if (entries === '') return [...update, paragraph(quiet('Calendars get an entry once its days are known.'))];
  return [...update, ...details('The calendar entry', [code(entries, 'ics')])];
}

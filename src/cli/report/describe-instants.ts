import type { BlockContent } from 'mdast';
import type { CommunityEvent, Occurrence } from '../../events/community-event.ts';
import { locationOf } from '../../events/event-data.ts';
import { isRecurring } from '../../events/recurrence/expand-recurrence.ts';
import { formatDates } from '../../events/dates/format-dates.ts';
import { selectCurrentOccurrence } from '../../events/lists/select-occurrences.ts';
import { hasEnded } from '../../events/status-at.ts';
import { paragraph } from '../../outputs/markdown/write-markdown.ts';
import { site } from '../../site.ts';
import { formatEnd, formatInstant } from '../shared/list-instants.ts';
import { quiet, table } from './markdown.ts';

const ZONES = ['UTC', 'America/Los_Angeles', 'Europe/Berlin', 'Asia/Kolkata', 'Asia/Tokyo'];

/** The columns of the table: what happens, and when, in a zone. Deadlines are inclusive: the last minute that is in time is shown. */
function listMoments({ cfps, registration }: CommunityEvent, occurrence: Occurrence) {
  const at = (instant: number) => (timeZone: string) => formatInstant(instant, timeZone);
  const moments: [title: string, format: (timeZone: string) => string][] = [];
  if (occurrence.precision === 'day') {
    moments.push(['Starts', at(occurrence.startsAt)], ['Ends', (timeZone) => formatEnd(occurrence, timeZone)]);
  }
  for (const { label, closes, closesAt } of cfps) {
    const title = label === undefined ? 'CFP open until' : `CFP (${label}) open until`;
    if (closes !== undefined) moments.push([title, at(closesAt - 1)]);
  }
  if (registration?.closes !== undefined) moments.push(['Registration open until', at(registration.closesAt - 1)]);
  return moments;
}

/** What the table's instants mean: local days, one date of several, or a month. */
function describeDays(event: CommunityEvent, occurrence: Occurrence, now: number, whose: string): string | undefined {
  const { precision, startDate, endDate, startTime, timeZone } = occurrence;
  const dates = formatDates(occurrence, site.locale);
  if (precision !== 'day') return `Its days aren’t announced yet: ${dates}.`;
  const which = isRecurring(event) ? `Its ${hasEnded(occurrence, now) ? 'last' : 'next'} date: ` : undefined;
  if (startTime !== undefined) return which && `${which}${dates}.`;
  const days = `${startDate === endDate ? 'a whole day' : 'whole days'}, in ${whose} zone (${timeZone})`;
  return which === undefined ? `${dates}: ${days}.` : `${which}${dates}, ${days}.`;
}

/** When it begins, is over, and no longer takes proposals or guests, where people are. */
export function describeInstants(event: CommunityEvent, now: number): BlockContent[] {
  const occurrence = selectCurrentOccurrence(event, now);
  const moments = listMoments(event, occurrence);
  const { timeZone } = event.data;
  const whose = locationOf(event.data) === undefined ? 'the event’s' : 'the venue’s';
  const days = describeDays(event, occurrence, now, whose);
  const rows = [...new Set([timeZone, ...ZONES])].map((zone) => [
    [quiet(zone === timeZone ? `${zone} (${whose})` : zone)],
    ...moments.map(([, format]) => [quiet(format(zone))]),
  ]);
  return [
    ...(days === undefined ? [] : [paragraph(quiet(days))]),
    ...(moments.length === 0 ? [] : [table(['Where', ...moments.map(([title]) => title)], rows)]),
  ];
}

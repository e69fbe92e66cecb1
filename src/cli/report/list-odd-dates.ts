import type { CommunityEvent, Occurrence } from '../../events/community-event.ts';
import { formatDates } from '../../events/dates/format-dates.ts';
import { changedOccurrences, isRecurring, resolveOccurrence } from '../../events/recurrence/expand-recurrence.ts';
import { site } from '../../site.ts';
import { en } from '../../strings/en.ts';

const STATUSES = {
  scheduled: 'takes place',
  postponed: en.postponed.toLowerCase(),
  cancelled: en.cancelled.toLowerCase(),
};

const format = (occurrence: Occurrence) => formatDates(occurrence, site.locale);

/** The dates of a recurring event that its rule gives and that are otherwise, in their order: cancelled, moved, or left out. */
export function listOddDates(event: CommunityEvent): string[] {
  if (!isRecurring(event)) return [];
  const { except = [] } = event.data.repeats;
  const asInRule = (date: string) => format(resolveOccurrence(event, { date }));
  const changed = changedOccurrences(event).flatMap((occurrence) => {
    const { originalDate: date, status, statusNote } = occurrence;
    const [was, is] = [asInRule(date), format(occurrence)];
    const parts = [
      ...(was === is ? [] : [`moved to ${is}`]),
      ...(status === event.data.status ? [] : [STATUSES[status]]),
    ];
    const why = statusNote === undefined || statusNote === event.data.statusNote ? '' : `: ${statusNote}`;
    return parts.length === 0 ? [] : { date, text: `${was}: ${parts.join(', ')}${why}` };
  });
  const left = except.map((date) => ({ date, text: `${asInRule(date)}: doesn’t take place` }));
  return [...changed, ...left].sort((a, b) => (a.date < b.date ? -1 : 1)).map(({ text }) => text);
}

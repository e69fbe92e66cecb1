import type { CommunityEvent } from '../../events/community-event.ts';
import { deadlineAt, statusAt } from '../../events/status-at.ts';
import { isRecurring } from '../../events/recurrence/expand-recurrence.ts';
import { formatDates } from '../../events/dates/format-dates.ts';
import { formatDeadline } from '../../events/dates/format-deadline.ts';
import { formatPlace } from '../../events/place.ts';
import { formatRecurrence } from '../../events/recurrence/format-recurrence.ts';
import { selectCurrentOccurrence } from '../../events/lists/select-occurrences.ts';
import { site } from '../../site.ts';
import { en } from '../../strings/en.ts';

/** What a list on the site says of an event, in its order. */
export interface EventSummary {
  title: string;
  /** Happening now, cancelled, postponed; nothing otherwise. */
  badge?: string;
  /** Dates, place, and how often it recurs. */
  facts: string[];
  statusNote?: string;
  summary: string;
  /** Until when proposals are taken, while they are. */
  cfp?: string;
}

/** What a list says of an event at `now` (ms). */
export function summarizeEvent(event: CommunityEvent, now: number): EventSummary {
  const occurrence = selectCurrentOccurrence(event, now);
  const { status, statusNote } = occurrence;
  const { cfp, data } = event;
  const isCfpOpen = cfp !== undefined && status !== 'cancelled' && deadlineAt(cfp, now) === 'open';
  return {
    title: data.title,
    ...(status === 'scheduled' && statusAt(occurrence, now) === 'now' && { badge: en.happeningNow }),
    ...(status !== 'scheduled' && { badge: en[status] }),
    facts: [
      formatDates(occurrence, site.locale),
      formatPlace(data, en, site.locale),
      ...(isRecurring(event) ? [en.takesPlace(formatRecurrence(event, en.recurrence, site.locale))] : []),
    ],
    ...(statusNote !== undefined && { statusNote }),
    summary: data.summary,
    ...(isCfpOpen && { cfp: en.cfpOpen(formatDeadline(cfp, site.locale, en.anywhereOnEarth)) }),
  };
}

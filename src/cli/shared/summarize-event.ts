import type { CommunityEvent } from '../../events/community-event.ts';
import { deadlineAt, statusAt } from '../../events/status-at.ts';
import { isRecurring } from '../../events/recurrence/expand-recurrence.ts';
import { formatDates } from '../../events/dates/format-dates.ts';
import { formatOpenCfp } from '../../events/dates/format-deadline.ts';
import { formatPlace } from '../../events/place.ts';
import { formatRecurrence } from '../../events/recurrence/format-recurrence.ts';
import { selectLeadingCfp } from '../../events/lists/select-cfps.ts';
import { selectCurrentOccurrence } from '../../events/lists/select-occurrences.ts';
import { site } from '../../site.ts';
import { en } from '../../strings/en.ts';

/** What a list on the site says of an event at `now` (ms), in its order; `badge`: happening now, cancelled, postponed. */
export function summarizeEvent(event: CommunityEvent, now: number) {
  const occurrence = selectCurrentOccurrence(event, now);
  const { status, statusNote } = occurrence;
  const { data } = event;
  const cfp = selectLeadingCfp(event, now);
  const scheduledBadge = statusAt(occurrence, now) === 'now' ? en.happeningNow : undefined;
  const isCfpOpen = cfp !== undefined && status !== 'cancelled' && deadlineAt(cfp, now) === 'open';
  return {
    title: data.title,
    badge: status === 'scheduled' ? scheduledBadge : en[status],
    facts: [
      formatDates(occurrence, site.locale),
      formatPlace(data, en, site.locale),
      ...(isRecurring(event) ? [en.takesPlace(formatRecurrence(event, en.recurrence, site.locale))] : []),
    ],
    statusNote,
    summary: data.summary,
    cfp: isCfpOpen ? formatOpenCfp(cfp, site.locale, en) : undefined,
  };
}

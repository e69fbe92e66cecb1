import { formatPlace } from '../events/format-place.ts';
import type { CommunityEvent } from '../events/community-event.ts';
import type { EventType } from '../events/event-type.ts';
import { isRecurring } from '../events/recurrence/expand-recurrence.ts';
import { formatDates } from '../events/dates/format-dates.ts';
import { formatRecurrence } from '../events/recurrence/format-recurrence.ts';
import { selectOriginalOccurrence } from '../events/lists/select-occurrences.ts';
import type { Strings } from '../strings/en.ts';
import type { SocialImage } from './social-image.ts';

function formatWhen(event: CommunityEvent, strings: Strings, locale: string): string {
  if (!isRecurring(event)) return formatDates(selectOriginalOccurrence(event), locale);
  const recurrence = formatRecurrence(event, strings.recurrence, locale);
  return recurrence.charAt(0).toLocaleUpperCase(locale) + recurrence.slice(1);
}

/** The image of an event, in the words of a language. Of a recurring event it says the recurrence, since which date is next depends on the clock. */
export function toEventImage(
  event: CommunityEvent,
  type: EventType,
  { siteName, strings, locale }: { siteName: string; strings: Strings; locale: string },
): SocialImage {
  const { title, status } = event.data;
  return {
    siteName,
    label: type.label,
    color: type.color,
    badge: status === 'scheduled' ? undefined : { kind: status, text: strings[status] },
    title,
    when: formatWhen(event, strings, locale),
    where: formatPlace(event.data, strings, locale),
  };
}

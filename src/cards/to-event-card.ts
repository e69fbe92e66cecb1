import { formatPlace } from '../events/format-place.ts';
import type { CommunityEvent } from '../events/community-event.ts';
import type { EventType } from '../events/event-type.ts';
import { isSeries } from '../events/expand-series.ts';
import { formatDates } from '../events/format-dates.ts';
import { formatRhythm } from '../events/format-rhythm.ts';
import { selectOriginalOccurrence } from '../events/select-occurrences.ts';
import type { Strings } from '../strings/en.ts';
import type { Card } from './card.ts';

function formatWhen(event: CommunityEvent, strings: Strings, locale: string): string {
  if (!isSeries(event)) return formatDates(selectOriginalOccurrence(event), locale);
  const rhythm = formatRhythm(event, strings.rhythm, locale);
  return rhythm.charAt(0).toLocaleUpperCase(locale) + rhythm.slice(1);
}

/** The card of an event, in the words of a language. Of a series it says the rhythm, since which date is next depends on the clock. */
export function toEventCard(
  event: CommunityEvent,
  type: EventType,
  { siteName, strings, locale }: { siteName: string; strings: Strings; locale: string },
): Card {
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

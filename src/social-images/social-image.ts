import type { TypeColor, EventType } from '../events/event-type.ts';
import { formatPlace } from '../events/place.ts';
import type { CommunityEvent } from '../events/community-event.ts';
import { isRecurring } from '../events/recurrence/expand-recurrence.ts';
import { formatDates } from '../events/dates/format-dates.ts';
import { formatRecurrence } from '../events/recurrence/format-recurrence.ts';
import { selectOriginalOccurrence } from '../events/lists/select-occurrences.ts';
import { capitalize } from '../strings/format-message.ts';
import type { Strings } from '../strings/strings.ts';

/** What a social image shows: nothing that depends on the clock, so that it is right for as long as its event's file is. */
export interface SocialImage {
  siteName: string;
  /** What kind of event it is; the site's own image has none. */
  label?: string | undefined;
  /** The color of the type; the site's own image has that of the signal. */
  color: TypeColor | 'signal';
  badge?: { kind: 'cancelled' | 'postponed'; text: string } | undefined;
  title: string;
  /** `15–18 March 2027`, `Every second Thursday`. */
  when: string;
  /** `Barcelona, Spain`, `Online`. */
  where: string;
}

/** In pixels, as Open Graph's readers like it. */
export const IMAGE_SIZE = { width: 1200, height: 630 } as const;

/** What an image shows, as text for those who don't see it. */
export const describeImage = ({ badge, title, when, where, label }: SocialImage): string =>
  [badge?.text, title, when, where, label].filter((part) => part !== undefined && part !== '').join(' · ');

function formatWhen(event: CommunityEvent, strings: Strings, locale: string): string {
  const when = isRecurring(event)
    ? formatRecurrence(event, strings.recurrence, locale)
    : formatDates(selectOriginalOccurrence(event), locale);
  return capitalize(when, locale);
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

/** The image of the site itself, for all pages that aren't about one event. */
export function toSiteImage({ name, community }: { name: string; community: string }, strings: Strings): SocialImage {
  return {
    siteName: name,
    color: 'signal',
    title: strings.siteImageTitle(community),
    when: strings.siteImageLead,
    where: strings.siteImageText,
  };
}

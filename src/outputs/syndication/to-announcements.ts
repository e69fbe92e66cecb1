import type { EventData } from '../../events/event-data.ts';
import type { CommunityEvent } from '../../events/community-event.ts';
import { isRecurring } from '../../events/recurrence/expand-recurrence.ts';
import { formatDates } from '../../events/dates/format-dates.ts';
import { formatPlace } from '../../events/place.ts';
import { formatRecurrence } from '../../events/recurrence/format-recurrence.ts';
import { selectOriginalOccurrence } from '../../events/lists/select-occurrences.ts';
import { toUid } from '../calendar/calendar-entry.ts';
import type { FeedSource } from '../feed-source.ts';

/** Readers show few; older events are in the archive. */
const MOST = 100;

/** What changed, the latest first. */
const newsOf = ({ news = [] }: EventData): string[] =>
  news.toSorted((a, b) => (a.on < b.on ? 1 : -1)).map(({ on, text }) => `${on}: ${text}`);

function toAnnouncement(event: CommunityEvent, source: FeedSource) {
  const { data } = event;
  const { locale, strings } = source;
  const dates = formatDates(selectOriginalOccurrence(event), locale);
  const recurrence = isRecurring(event) && formatRecurrence(event, strings.recurrence, locale);
  const when = recurrence === false ? dates : `${dates} (${strings.takesPlace(recurrence)})`;
  const lines = [when, formatPlace(data, strings, locale), data.statusNote, ...newsOf(data), data.summary];
  return {
    /** Stays when the event is renamed or changed. */
    id: toUid(event, source.host),
    title: `${strings.titlePrefix[data.status]}${data.title}`,
    url: source.toUrl(event.id),
    lines: lines.filter((line) => line !== undefined),
    added: new Date(data.added),
    ...(data.updated !== undefined && { updated: new Date(data.updated) }),
    categories: [source.toCategory(data.type), ...(data.tags ?? [])],
  };
}

/** An event that was over when it was added isn't news. */
const isNews = ({ data, endsAt }: CommunityEvent): boolean => endsAt > Date.parse(data.added);

/** The events that were announced last at `now` (ms), the latest first; of one day, those that take place first come first. */
export const toAnnouncements = (events: readonly CommunityEvent[], source: FeedSource, now: number) =>
  events
    .filter((event) => isNews(event) && Date.parse(event.data.added) <= now)
    .sort((a, b) => Date.parse(b.data.added) - Date.parse(a.data.added) || a.startsAt - b.startsAt)
    .slice(0, MOST)
    .map((event) => toAnnouncement(event, source));

/** The next instant (ms) after `now` at which an event counts as announced, or `Infinity`. */
export const nextAnnouncement = (events: readonly CommunityEvent[], now: number): number =>
  events.reduce((next, { data }) => {
    const added = Date.parse(data.added);
    return added > now ? Math.min(next, added) : next;
  }, Infinity);

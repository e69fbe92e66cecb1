import { slug } from 'github-slugger';
import type { EventData } from '../../events/event-data.ts';
import type { CommunityEvent, Occurrence } from '../../events/community-event.ts';
import { changedOccurrences, isRecurring, type RecurringEvent } from '../../events/recurrence/expand-recurrence.ts';
import { textsOf } from '../../events/event-texts.ts';
import { formatDates } from '../../events/dates/format-dates.ts';
import { formatPlace } from '../../events/place.ts';
import { formatRecurrence } from '../../events/recurrence/format-recurrence.ts';
import { selectNews } from '../../events/lists/select-news.ts';
import { selectOriginalOccurrence } from '../../events/lists/select-occurrences.ts';
import { formatMessage, joinParts } from '../../strings/format-message.ts';
import { languageIn } from '../../strings/site-languages.ts';
import { toUid } from '../calendar/calendar-entry.ts';
import type { FeedSource } from '../feed-source.ts';

/** Readers show few; older events are in the archive. */
const MOST = 100;

/** An item of a feed. */
interface Announcement {
  /** Stays when the event is renamed or changed. */
  id: string;
  title: string;
  url: string;
  lines: string[];
  added: Date;
  updated?: Date;
  categories: string[];
}

/** An item that is written when it is shown. */
interface Announced {
  event: CommunityEvent;
  /** The instant (ms) at which it is announced. */
  at: number;
  write: (source: FeedSource) => Announcement;
}

/** What changed, the latest first. */
const newsOf = ({ news }: EventData): string[] => selectNews(news).map(({ on, text }) => `${on}: ${text}`);

const changedAt = ({ added, updated }: EventData): number => Math.max(Date.parse(added), Date.parse(updated ?? added));

/** When and where an event is. */
function listFacts(
  event: CommunityEvent,
  { locale, strings }: FeedSource,
  occurrence = selectOriginalOccurrence(event),
) {
  const dates = formatDates(occurrence, locale);
  const recurrence = isRecurring(event) && formatRecurrence(event, strings.recurrence, locale);
  const when =
    recurrence === false
      ? dates
      : formatMessage(strings.withNote, { text: dates, note: strings.takesPlace(recurrence) });
  return { dates, when, place: formatPlace(event.data, strings, locale) };
}

/** Stays the same when the event is renamed; each language has its own, since readers of two feeds would lose one of them. */
function toGuid(event: CommunityEvent, { host, locale }: FeedSource, part?: string): string {
  const uid = toUid(event, host, part);
  const { prefix } = languageIn(locale);
  return prefix === '' ? uid : `${prefix}/${uid}`;
}

function toCommon(event: CommunityEvent, source: FeedSource) {
  const { type, tags = [] } = event.data;
  return { url: source.toUrl(event.id), categories: [source.toCategory(type), ...tags] };
}

const onlyText = (lines: readonly (string | undefined)[]): string[] => lines.filter((line) => line !== undefined);

/** The event itself. */
function announceEvent(event: CommunityEvent): Announced {
  const { data } = event;
  const write = (source: FeedSource): Announcement => {
    const { when, place } = listFacts(event, source);
    const texts = textsOf(data, source.locale);
    return {
      ...toCommon(event, source),
      id: toGuid(event, source),
      title: `${source.strings.titlePrefix[data.status]}${texts.title}`,
      lines: onlyText([when, place, data.statusNote, ...newsOf(data), texts.summary]),
      added: new Date(data.added),
      ...(data.updated !== undefined && { updated: new Date(data.updated) }),
    };
  };
  return { event, at: Date.parse(data.added), write };
}

/** Each of its news, known by its day; where one day has several, all but the first by their texts as well. */
function announceNews(event: CommunityEvent): Announced[] {
  const { news = [] } = event.data;
  return news.map(({ on, text }, index) => {
    const isFirst = news.findIndex((other) => other.on === on) === index;
    const write = (source: FeedSource): Announcement => {
      const { when, place } = listFacts(event, source);
      return {
        ...toCommon(event, source),
        id: toGuid(event, source, isFirst ? `news-${on}` : `news-${on}-${slug(text)}`),
        title: source.strings.newsOf(textsOf(event.data, source.locale).title, text),
        lines: [text, when, place],
        added: new Date(on),
      };
    };
    return { event, at: Date.parse(on), write };
  });
}

interface Change {
  /** What of the event it is, see `toUid`. */
  part: string;
  toTitle: (title: string, source: FeedSource) => string;
  occurrence: Occurrence;
  /** The dates that it is about, instead of those of the event. */
  hasOwnDates?: boolean;
}

function announceChange(event: CommunityEvent, { part, toTitle, occurrence, hasOwnDates = false }: Change): Announced {
  const at = changedAt(event.data);
  const write = (source: FeedSource): Announcement => {
    const { dates, when, place } = listFacts(event, source, occurrence);
    return {
      ...toCommon(event, source),
      id: toGuid(event, source, part),
      title: toTitle(textsOf(event.data, source.locale).title, source),
      lines: onlyText([occurrence.statusNote, hasOwnDates ? dates : when, place]),
      added: new Date(at),
    };
  };
  return { event, at, write };
}

/** What becomes of one date of a recurring event; nothing, if another room or link is all. */
function announceOccurrence(event: RecurringEvent, occurrence: Occurrence): Announced[] {
  const { originalDate, startDate, status } = occurrence;
  const original = selectOriginalOccurrence(event, originalDate);
  const isMoved = occurrence.startsAt !== original.startsAt || occurrence.endsAt !== original.endsAt;
  // What was over when the file changed is history.
  if (Math.max(occurrence.endsAt, original.endsAt) <= changedAt(event.data)) return [];
  if (status !== 'scheduled') {
    const toTitle = (title: string, { locale, strings }: FeedSource) =>
      joinParts([`${strings.titlePrefix[status]}${title}`, formatDates(occurrence, locale)], locale);
    return [announceChange(event, { part: `${status}-${originalDate}`, toTitle, occurrence, hasOwnDates: true })];
  }
  if (!isMoved) return [];
  const toTitle = (title: string, { locale, strings }: FeedSource) =>
    strings.movedDate(title, formatDates(original, locale), formatDates(occurrence, locale));
  // Moved again is news again.
  const part = `moved-${originalDate}-${startDate}`;
  return [announceChange(event, { part, toTitle, occurrence, hasOwnDates: true })];
}

/** That an event is cancelled or postponed, or one date of it, or moved; dated by the last change of its file. */
function announceStatuses(event: CommunityEvent): Announced[] {
  const { status } = event.data;
  if (status !== 'scheduled') {
    const toTitle = (title: string, { strings }: FeedSource) => `${strings.titlePrefix[status]}${title}`;
    return [announceChange(event, { part: status, toTitle, occurrence: selectOriginalOccurrence(event) })];
  }
  if (!isRecurring(event)) return [];
  return changedOccurrences(event).flatMap((occurrence) => announceOccurrence(event, occurrence));
}

/** An event that was over when it was added isn't news. */
const isNews = ({ data, endsAt }: CommunityEvent): boolean => endsAt > Date.parse(data.added);

const listAnnounced = (events: readonly CommunityEvent[]): Announced[] =>
  events.filter(isNews).flatMap((event) => [...announceNews(event), ...announceStatuses(event), announceEvent(event)]);

/**
 * What was announced last at `now` (ms), the latest first: events, each of their news, and that they are cancelled or postponed, or a date is moved. Of one day,
 * the events that take place first come first.
 */
export const toAnnouncements = (events: readonly CommunityEvent[], source: FeedSource, now: number): Announcement[] =>
  listAnnounced(events)
    .filter(({ at }) => at <= now)
    .sort((a, b) => b.at - a.at || a.event.startsAt - b.event.startsAt)
    .slice(0, MOST)
    .map(({ write }) => write(source));

/** The next instant (ms) after `now` at which something counts as announced, or `Infinity`. */
export const nextAnnouncement = (events: readonly CommunityEvent[], now: number): number =>
  listAnnounced(events).reduce((next, { at }) => (at > now ? Math.min(next, at) : next), Infinity);

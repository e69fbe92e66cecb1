import { slug } from 'github-slugger';
import type { EventData } from '../../events/event-data.ts';
import type { CommunityEvent, Occurrence } from '../../events/community-event.ts';
import { changedOccurrences, isRecurring } from '../../events/recurrence/expand-recurrence.ts';
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

/** That an event is cancelled or postponed, or a date of a recurring one; dated by the last change of its file. */
function announceStatuses(event: CommunityEvent): Announced[] {
  const { data } = event;
  const toStatus = ({ status, statusNote, ...occurrence }: Occurrence, date?: string): Announced => {
    const write = (source: FeedSource): Announcement => {
      const { dates, when, place } = listFacts(event, source, { ...occurrence, status, statusNote });
      const title = `${source.strings.titlePrefix[status]}${textsOf(data, source.locale).title}`;
      return {
        ...toCommon(event, source),
        id: toGuid(event, source, date === undefined ? status : `${status}-${date}`),
        title: date === undefined ? title : joinParts([title, dates], source.locale),
        lines: onlyText([statusNote, date === undefined ? when : dates, place]),
        added: new Date(changedAt(data)),
      };
    };
    return { event, at: changedAt(data), write };
  };
  if (data.status !== 'scheduled') return [toStatus(selectOriginalOccurrence(event))];
  return (isRecurring(event) ? changedOccurrences(event) : [])
    .filter(({ status }) => status !== 'scheduled')
    .map((occurrence) => toStatus(occurrence, occurrence.originalDate));
}

/** An event that was over when it was added isn't news. */
const isNews = ({ data, endsAt }: CommunityEvent): boolean => endsAt > Date.parse(data.added);

const listAnnounced = (events: readonly CommunityEvent[]): Announced[] =>
  events.filter(isNews).flatMap((event) => [...announceNews(event), ...announceStatuses(event), announceEvent(event)]);

/**
 * What was announced last at `now` (ms), the latest first: events, each of their news, and that they are cancelled or postponed. Of one day,
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

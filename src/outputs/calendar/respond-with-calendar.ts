import type { APIContext } from 'astro';
import type { CommunityEvent } from '../../events/community-event.ts';
import type { EventType } from '../../events/event-type.ts';
import type { EventFilter } from '../../events/filters/event-filter.ts';
import type { FilterName } from '../../events/filters/filters.ts';
import { selectSubscribed, type CalendarEntry } from './calendar-entry.ts';
import { loadFeedSource, type FeedSource } from '../feed-source.ts';
import { loadFeedQuery } from '../load-feed-query.ts';
import { respondWithError, respondWithFeed, urlOf } from '../respond.ts';
import { toCalendar } from './to-calendar.ts';
import { DEADLINES, type DeadlineKind } from './to-deadline-entry.ts';
import { toEventEntries } from './to-event-entries.ts';
import { nameCalendar } from './to-subscription.ts';

interface CalendarResponse {
  name: string;
  /** Its own, absolute; the one that was requested without it. */
  url?: string | undefined;
  toEntries: (source: FeedSource) => CalendarEntry[];
  /** The instant (ms) until which it is valid. */
  nextChange: number;
}

/** Responds with a calendar whose entries link to this site. */
export async function respondWithCalendar(
  context: APIContext,
  { name, url = urlOf(context), toEntries, nextChange }: CalendarResponse,
) {
  const source = await loadFeedSource(context.locals);
  const text = toCalendar(toEntries(source), { name, host: source.host, url });
  return respondWithFeed(context, { type: 'text/calendar', text, nextChange });
}

/** A part of all events. `parts` are what it has, in words, and none if it has all. */
interface Choice {
  parts: readonly string[];
  url?: string;
}

/** Responds with a calendar of events, from a year back on. @param choice with `keepsAll`, also of those before */
export function respondWithEvents(
  context: APIContext,
  events: readonly CommunityEvent[],
  { parts, url, keepsAll = false }: Choice & { keepsAll?: boolean },
) {
  const endOf = ({ endsAt }: CommunityEvent) => (keepsAll ? Infinity : endsAt);
  const { items, nextChange } = selectSubscribed(events, endOf, context.locals.now);
  return respondWithCalendar(context, {
    name: nameCalendar(parts, context.locals),
    url,
    toEntries: (source) => items.flatMap((event) => toEventEntries(event, source)),
    nextChange,
  });
}

interface DeadlineFeed {
  kind: DeadlineKind;
  path: string;
  query: readonly FilterName[];
  /** So long before each deadline a reminder is suggested. */
  alarmSeconds?: number;
  /** A filter in words. */
  formatTerms: (filter: EventFilter, context: App.Locals & { types: readonly EventType[] }) => readonly string[];
}

/** Responds to the query of a feed with deadlines of events. */
export async function respondWithDeadlines(context: APIContext, feed: DeadlineFeed): Promise<Response> {
  const query = await loadFeedQuery(context, feed);
  if ('error' in query) return respondWithError(query.error);

  const { events, filter, types, url } = query;
  const { now, strings } = context.locals;
  const { items, nextChange } = selectSubscribed(DEADLINES[feed.kind](events), ({ closesAt }) => closesAt, now);
  const title = feed.kind === 'cfps' ? strings.deadlines : strings.registrationDeadlines;
  return respondWithCalendar(context, {
    name: nameCalendar([title, ...feed.formatTerms(filter, { ...context.locals, types })], context.locals),
    url,
    toEntries: (source) => items.map(({ toEntry }) => toEntry(source, feed.alarmSeconds)),
    nextChange,
  });
}

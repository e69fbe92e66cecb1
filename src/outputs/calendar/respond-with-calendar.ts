import type { APIContext } from 'astro';
import type { CommunityEvent } from '../../events/community-event.ts';
import { listCfps } from '../../events/lists/select-cfps.ts';
import { selectSubscribed, type CalendarEntry } from './calendar-entry.ts';
import { loadFeedSource, type FeedSource } from '../feed-source.ts';
import { respondWithFeed, urlOf } from '../respond.ts';
import { toCalendar } from './to-calendar.ts';
import { hasDeadline, toDeadlineEntry } from './to-deadline-entry.ts';
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
    name: nameCalendar(parts),
    url,
    toEntries: (source) => items.flatMap((event) => toEventEntries(event, source)),
    nextChange,
  });
}

/** Responds with the deadlines of events' calls for proposals. @param choice with `alarmSeconds`, so long before each a reminder is suggested */
export function respondWithDeadlines(
  context: APIContext,
  events: readonly CommunityEvent[],
  { parts, url, alarmSeconds }: Choice & { alarmSeconds?: number },
) {
  const { items, nextChange } = selectSubscribed(
    listCfps(events).filter(hasDeadline),
    ({ cfp }) => cfp.closesAt,
    context.locals.now,
  );
  return respondWithCalendar(context, {
    name: nameCalendar([context.locals.strings.deadlines, ...parts]),
    url,
    toEntries: (source) => items.map((item) => toDeadlineEntry(item, source, alarmSeconds)),
    nextChange,
  });
}

import type { APIContext } from 'astro';
import { loadCatalog } from '../../collections/catalog.ts';
import type { CommunityEvent } from '../../events/community-event.ts';
import { selectSubscribed, type CalendarEntry } from './calendar-entry.ts';
import { loadFeedSource, type FeedSource } from '../feed-source.ts';
import { respondWithFeed, urlOf } from '../respond.ts';
import { toCalendar } from './to-calendar.ts';
import { hasDeadline, toDeadlineEntry } from './to-deadline-entry.ts';
import { toEventEntries } from './to-event-entries.ts';
import { nameCalendar } from './to-subscription.ts';

/** Responds with a calendar whose entries link to this site. @param nextChange the instant (ms) until which it is valid */
export async function respondWithCalendar(
  context: APIContext,
  {
    name,
    toEntries,
    nextChange,
  }: { name: string; toEntries: (source: FeedSource) => CalendarEntry[]; nextChange: number },
) {
  const source = await loadFeedSource(context.locals);
  const text = toCalendar(toEntries(source), { name, host: source.host, url: urlOf(context) });
  return respondWithFeed(context, { type: 'text/calendar', text, nextChange });
}

/** Responds with a calendar of events, from a year back on. @param parts what it has, in words; none if it has all */
export function respondWithEvents(context: APIContext, events: readonly CommunityEvent[], parts: readonly string[]) {
  const { items, nextChange } = selectSubscribed(events, ({ endsAt }) => endsAt, context.locals.now);
  return respondWithCalendar(context, {
    name: nameCalendar(parts),
    toEntries: (source) => items.flatMap((event) => toEventEntries(event, source)),
    nextChange,
  });
}

/** Responds with the deadlines of all calls for proposals. @param alarmSeconds so long before each a reminder is suggested */
export async function respondWithDeadlines(context: APIContext, alarmSeconds?: number): Promise<Response> {
  const { cfps } = await loadCatalog();
  const { items, nextChange } = selectSubscribed(
    cfps.filter(hasDeadline),
    ({ cfp }) => cfp.closesAt,
    context.locals.now,
  );
  return respondWithCalendar(context, {
    name: nameCalendar([context.locals.strings.deadlines]),
    toEntries: (source) => items.map((item) => toDeadlineEntry(item, source, alarmSeconds)),
    nextChange,
  });
}

import type { APIContext } from 'astro';
import type { CommunityEvent } from '../../events/community-event.ts';
import { selectSubscribed } from '../../events/lists/select-subscribed.ts';
import { toEventEntries } from './to-event-entries.ts';
import { respondWithCalendar } from './respond-with-calendar.ts';

/** Answers with a calendar of these events, from a year back on. @param name shown by calendar programs */
export function respondWithEvents(
  context: APIContext,
  events: readonly CommunityEvent[],
  name: string,
): Promise<Response> {
  const { items, nextChange } = selectSubscribed(events, ({ endsAt }) => endsAt, context.locals.now);
  return respondWithCalendar(context, {
    name,
    toEntries: (source) => items.flatMap((event) => toEventEntries(event, source)),
    nextChange,
  });
}

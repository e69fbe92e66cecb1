import type { APIContext } from 'astro';
import { loadCatalog } from '../../collections/catalog.ts';
import { selectSubscribed } from '../../events/lists/select-subscribed.ts';
import { toDeadlineEntry } from './to-deadline-entry.ts';
import { respondWithCalendar } from './respond-with-calendar.ts';
import { en } from '../../strings/en.ts';
import { nameCalendar } from './name-calendar.ts';

/** Answers with the deadlines of all calls for proposals. @param alarmSeconds so long before each a reminder is suggested */
export async function respondWithDeadlines(context: APIContext, alarmSeconds?: number): Promise<Response> {
  const { withCfp } = await loadCatalog();
  const { items, nextChange } = selectSubscribed(withCfp, ({ cfp }) => cfp.closesAt, context.locals.now);
  return respondWithCalendar(context, {
    name: nameCalendar(en.deadlines),
    toEntries: (source) => items.map((event) => toDeadlineEntry(event, source, alarmSeconds)),
    nextChange,
  });
}

import type { APIContext } from 'astro';
import { loadCatalog } from '../catalog';
import { selectSubscribed } from '../events/select-subscribed';
import { toDeadlineEntry } from '../feeds/calendar/to-deadline-entry';
import { respondWithCalendar } from './respond-with-calendar';
import { en } from '../strings/en';
import { nameCalendar } from '../subscriptions/name-calendar';

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

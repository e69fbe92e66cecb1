import type { APIContext } from 'astro';
import type { EventType } from '../events/event-type';
import type { CalendarEntry } from '../feeds/calendar/calendar-entry';
import type { CalendarSource } from '../feeds/calendar/calendar-source';
import { toCalendar } from '../feeds/calendar/to-calendar';
import { feedHeaders } from './feed-headers';
import { keepUntil } from '../page-expiry';
import { eventPath } from '../paths';
import { site } from '../site';
import { en } from '../strings/en';

interface CalendarContent {
  /** Shown by calendar programs. */
  name: string;
  toEntries: (source: CalendarSource) => CalendarEntry[];
  /** The instant (ms) until which the calendar is right. */
  nextChange: number;
}

/** Answers with a calendar whose entries lead to this site. */
export function respondWithCalendar(
  context: APIContext,
  typeById: ReadonlyMap<string, EventType>,
  { name, toEntries, nextChange }: CalendarContent,
): Response {
  const origin = context.site ?? context.url;
  const entries = toEntries({
    host: origin.hostname,
    locale: site.locale,
    toUrl: (id) => new URL(eventPath(id), origin).href,
    toCategory: (typeId) => typeById.get(typeId)?.label ?? typeId,
    words: en,
  });
  const headers = feedHeaders('text/calendar; charset=utf-8');
  keepUntil(context, headers, nextChange);
  const url = new URL(context.url.pathname + context.url.search, origin).href;
  return new Response(toCalendar(entries, { name, host: origin.hostname, url }), { headers });
}

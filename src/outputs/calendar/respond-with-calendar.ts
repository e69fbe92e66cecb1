import type { APIContext } from 'astro';
import type { CalendarEntry } from './calendar-entry.ts';
import type { CalendarSource } from './calendar-source.ts';
import { toCalendar } from './to-calendar.ts';
import { keepUntil } from '../../server/cache-policy.ts';
import { en } from '../../strings/en.ts';
import { feedHeaders } from '../feed-headers.ts';
import { loadFeedSource } from '../load-feed-source.ts';

interface CalendarContent {
  /** Shown by calendar programs. */
  name: string;
  toEntries: (source: CalendarSource) => CalendarEntry[];
  /** The instant (ms) until which the calendar is right. */
  nextChange: number;
}

/** Answers with a calendar whose entries lead to this site. */
export async function respondWithCalendar(
  context: APIContext,
  { name, toEntries, nextChange }: CalendarContent,
): Promise<Response> {
  const source = await loadFeedSource(context);
  const headers = feedHeaders('text/calendar; charset=utf-8');
  keepUntil(context, headers, nextChange);
  const url = new URL(context.url.pathname + context.url.search, context.site ?? context.url).href;
  return new Response(toCalendar(toEntries({ ...source, words: en }), { name, host: source.host, url }), { headers });
}

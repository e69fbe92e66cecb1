import type { APIContext } from 'astro';
import type { RecordSource } from './to-event-record.ts';
import { eventCalendarPath, eventPath } from '../../paths.ts';

/** What the data of events says of this site. */
export function recordSource({ locals, site, url }: Pick<APIContext, 'locals' | 'site' | 'url'>): RecordSource {
  const toUrl = (path: string) => new URL(path, site ?? url).href;
  return { toPage: (id) => toUrl(eventPath(id)), toCalendar: (id) => toUrl(eventCalendarPath(id)), now: locals.now };
}

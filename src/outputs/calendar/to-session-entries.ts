import { TZDate } from '@date-fns/tz';
import type { CommunityEvent } from '../../events/community-event.ts';
import { resolveLocalTime } from '../../events/dates/resolve-local-time.ts';
import type { FeedSource } from '../feed-source.ts';
import { ICAL_STATUS, NOT_BUSY, toRevision, type CalendarEntry } from './calendar-entry.ts';
import { toPlace } from './to-event-entries.ts';
import { toUid } from './to-uid.ts';

/**
 * The sessions of an event as entries of their own. Each is known by its place in the file: titles, times and rooms change,
 * and whoever takes the calendar in again must not get them twice.
 */
export function toSessionEntries(event: CommunityEvent, source: FeedSource): CalendarEntry[] {
  const { data } = event;
  const prefix = source.strings.titlePrefix[data.status];
  return (data.sessions ?? []).map(({ title, startsAt, endsAt, room, speakers = [], url }, index) => {
    const { timeZone } = data;
    const from = resolveLocalTime(startsAt, timeZone).instant;
    const to = resolveLocalTime(endsAt, timeZone).instant;
    const page = source.toUrl(event.id);
    return {
      data: {
        id: toUid(event, source.host, `session-${String(index + 1)}`),
        start: new TZDate(from, timeZone),
        end: new TZDate(to, timeZone),
        timezone: timeZone,
        ...toPlace(event, source, room),
        ...toRevision(data),
        ...NOT_BUSY,
        summary: `${prefix}${title}`,
        description: [speakers.join(', '), data.title, url ?? page].filter((line) => line !== '').join('\n\n'),
        url: url ?? page,
        status: ICAL_STATUS[data.status],
        categories: [{ name: source.toCategory(data.type) }],
      },
      times: { timeZone, from, to },
    };
  });
}

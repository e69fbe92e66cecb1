import { TZDate } from '@date-fns/tz';
import { millisecondsInMinute } from 'date-fns/constants';
import { ICalAlarmType, type ICalEventData } from 'ical-generator';
import { addDays, toDayNumber } from '../../events/dates/local-date.ts';
import type { EventWithCfp } from '../../events/lists/select-cfps.ts';
import type { FeedSource } from '../feed-source.ts';
import { ICAL_STATUS, NOT_BUSY, toRevision, type CalendarEntry, toUid } from './calendar-entry.ts';

/** The last day of a call, as it is announced; or its last minute, where the time of day is known. */
function toTimes({ cfp }: EventWithCfp): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> {
  const { closes, closesTime, closesAt, timeZone } = cfp;
  if (closesTime === undefined) {
    return { start: new Date(toDayNumber(closes)), end: new Date(toDayNumber(addDays(closes, 1))), allDay: true };
  }
  const lastMinute = new TZDate(closesAt - millisecondsInMinute, timeZone);
  return { start: lastMinute, end: new TZDate(closesAt, timeZone), timezone: timeZone };
}

/**
 * The deadline of a call for proposals.
 * @param alarmSeconds so long before it a program may remind its reader; without it, none is suggested
 */
export function toDeadlineEntry(event: EventWithCfp, source: FeedSource, alarmSeconds?: number): CalendarEntry {
  const { data, cfp } = event;
  const title = source.strings.cfpCloses(data.title);
  // Nothing to hand in for what is cancelled.
  const hasAlarm = alarmSeconds !== undefined && data.status !== 'cancelled';
  return {
    data: {
      id: toUid(event, source.host, 'cfp'),
      ...toTimes(event),
      ...toRevision(data),
      ...NOT_BUSY,
      summary: `${source.strings.titlePrefix[data.status]}${title}`,
      description: [data.statusNote, data.summary, cfp.url, source.toUrl(event.id)]
        .filter((line) => line !== undefined)
        .join('\n\n'),
      url: cfp.url,
      // A call stays as it is when its event is postponed.
      status: ICAL_STATUS[data.status === 'cancelled' ? 'cancelled' : 'scheduled'],
      categories: [{ name: source.toCategory(data.type) }],
      ...(hasAlarm && {
        alarms: [{ type: ICalAlarmType.display, trigger: alarmSeconds, description: title }],
      }),
    },
    ...(cfp.closesTime !== undefined && {
      times: { timeZone: cfp.timeZone, from: cfp.closesAt - millisecondsInMinute, to: cfp.closesAt },
    }),
  };
}

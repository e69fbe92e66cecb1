import { millisecondsInMinute } from 'date-fns/constants';
import { ICalAlarmType } from 'ical-generator';
import { addDays } from '../../events/dates/local-date.ts';
import type { EventWithCfp } from '../../events/lists/select-cfps.ts';
import type { FeedSource } from '../feed-source.ts';
import { type CalendarEntry, toCommonData, toDays, toTimesOfDay, toDescription } from './calendar-entry.ts';

/** The last day of a CFP, or its last minute where that is known. @param alarmSeconds so long before it to suggest a reminder */
export function toDeadlineEntry(event: EventWithCfp, source: FeedSource, alarmSeconds?: number): CalendarEntry {
  const { data, cfp } = event;
  const { closes, closesTime, closesAt, timeZone } = cfp;
  const title = source.strings.cfpCloses(data.title);
  const isCancelled = data.status === 'cancelled';
  const lastMinute = closesAt - millisecondsInMinute;
  return {
    data: {
      // A CFP stays as it is when its event is postponed.
      ...toCommonData(event, source, isCancelled ? 'cancelled' : 'scheduled', 'cfp'),
      ...(closesTime === undefined ? toDays(closes, addDays(closes, 1)) : toTimesOfDay(lastMinute, closesAt, timeZone)),
      summary: `${source.strings.titlePrefix[data.status]}${title}`,
      description: toDescription([data.statusNote, data.summary, cfp.url, source.toUrl(event.id)]),
      url: cfp.url,
      // Nothing to hand in for what is cancelled.
      ...(alarmSeconds !== undefined &&
        !isCancelled && { alarms: [{ type: ICalAlarmType.display, trigger: alarmSeconds, description: title }] }),
    },
    ...(closesTime !== undefined && { times: { timeZone, from: lastMinute, to: closesAt } }),
  };
}

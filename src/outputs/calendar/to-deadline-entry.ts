import { millisecondsInMinute } from 'date-fns/constants';
import { slug } from 'github-slugger';
import { ICalAlarmType } from 'ical-generator';
import { addDays, type LocalDate } from '../../events/dates/local-date.ts';
import type { EventCfp } from '../../events/lists/select-cfps.ts';
import type { FeedSource } from '../feed-source.ts';
import { type CalendarEntry, toCommonData, toDays, toTimesOfDay, toDescription } from './calendar-entry.ts';

/** A call that closes on a day. */
export type CfpWithDeadline = EventCfp & { cfp: { closes: LocalDate } };

/** Whether a call has a deadline: a rolling one has none. */
export const hasDeadline = (item: EventCfp): item is CfpWithDeadline => item.cfp.closes !== undefined;

/** The last day of a CFP, or its last minute where that is known. @param alarmSeconds so long before it to suggest a reminder */
export function toDeadlineEntry(
  { event, cfp }: CfpWithDeadline,
  source: FeedSource,
  alarmSeconds?: number,
): CalendarEntry {
  const { data } = event;
  const { label, closes, closesTime, closesAt, timeZone } = cfp;
  const title = source.strings.cfpCloses(label === undefined ? data.title : `${data.title} (${label})`);
  const isCancelled = data.status === 'cancelled';
  const lastMinute = closesAt - millisecondsInMinute;
  return {
    data: {
      // A CFP stays as it is when its event is postponed.
      ...toCommonData(
        event,
        source,
        isCancelled ? 'cancelled' : 'scheduled',
        label === undefined ? 'cfp' : `cfp-${slug(label)}`,
      ),
      ...(closesTime === undefined ? toDays(closes, addDays(closes, 1)) : toTimesOfDay(lastMinute, closesAt, timeZone)),
      summary: `${source.strings.titlePrefix[data.status]}${title}`,
      description: toDescription([data.statusNote, data.summary, cfp.travelSupport, cfp.url, source.toUrl(event.id)]),
      url: cfp.url,
      // Nothing to hand in for what is cancelled.
      ...(alarmSeconds !== undefined &&
        !isCancelled && { alarms: [{ type: ICalAlarmType.display, trigger: alarmSeconds, description: title }] }),
    },
    ...(closesTime !== undefined && { times: { timeZone, from: lastMinute, to: closesAt } }),
  };
}

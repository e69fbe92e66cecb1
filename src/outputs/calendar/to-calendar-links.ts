import type { Occurrence } from '../../events/community-event.ts';
import { formatAddress } from '../../events/place.ts';
import { addDays, lastDayOf } from '../../events/dates/local-date.ts';
import type { Strings } from '../../strings/strings.ts';
import { toDescription } from './calendar-entry.ts';
import { toServiceUrl } from './to-subscription.ts';

/** `20270315`, `20270315T160000Z`. */
const compact = (text: string) => text.replace(/[-:]|\.000/g, '');
const toUtc = (instant: number) => new Date(instant).toISOString().replace('.000', '');

/**
 * Links that put one time that an event takes place into a calendar on the web. Yahoo, which knows no event of several whole days, gets times.
 * Source of the parameters: https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs
 */
export function toCalendarLinks(
  occurrence: Occurrence,
  { url, locale, strings }: { url: string; locale: string; strings: Strings },
) {
  const { startDate, endDate, startTime, startsAt, endsAt, timeZone, status } = occurrence;
  const { data } = occurrence.event;
  const isAllDay = startTime === undefined;
  const lastDay = lastDayOf(endDate);
  const [start, end] = isAllDay ? [startDate, addDays(lastDay, 1)] : [toUtc(startsAt), toUtc(endsAt)];
  const title = `${strings.titlePrefix[status]}${data.title}`;
  const details = toDescription([data.summary, url]);
  const location =
    data.attendance === 'online' ? (data.online.url ?? strings.online) : formatAddress(data.location, locale);
  const microsoft = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    startdt: start,
    enddt: end,
    ...(isAllDay && { allday: 'true' }),
    subject: title,
    body: details,
    location,
  };
  const yahooTimes = !isAllDay
    ? { st: compact(start), et: compact(end) }
    : startDate === lastDay
      ? { st: compact(startDate), dur: 'allday' }
      : { st: `${compact(startDate)}T000000`, et: `${compact(lastDay)}T235900` };
  return {
    google: toServiceUrl('https://calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: title,
      dates: `${compact(start)}/${compact(end)}`,
      ...(!isAllDay && { ctz: timeZone }),
      details,
      location,
    }),
    outlook: toServiceUrl('https://outlook.live.com/calendar/deeplink/compose', microsoft),
    office365: toServiceUrl('https://outlook.office.com/calendar/deeplink/compose', microsoft),
    yahoo: toServiceUrl('https://calendar.yahoo.com/', {
      v: '60',
      title,
      ...yahooTimes,
      desc: details,
      in_loc: location,
    }),
  };
}

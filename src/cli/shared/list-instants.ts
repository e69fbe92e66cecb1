import type { Occurrence } from '../../events/community-event.ts';
import { getDateFormat, formatZone } from '../../events/dates/date-format.ts';
import { toLocalDateTime } from '../../events/dates/resolve-local-time.ts';
import { site } from '../../site.ts';

const DAY = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
const MINUTE = { hour: '2-digit', minute: '2-digit' } as const;

/** `Thu, 18 Nov 2027, 09:00 WET`: an instant (ms) as clocks in a zone show it. */
export function formatInstant(instant: number, timeZone: string): string {
  const format = getDateFormat(site.locale, { timeZone, ...DAY, ...MINUTE });
  return `${format.format(instant)} ${formatZone(timeZone, instant, site.locale)}`;
}

/**
 * Until when an occurrence lasts, as clocks in a zone show it. Of whole days, `the end of Fri, 19 Nov 2027 WET` where a day ends
 * there with them: who reads midnight takes it for another day.
 */
export function formatEnd({ endsAt, startTime }: Pick<Occurrence, 'endsAt' | 'startTime'>, timeZone: string): string {
  const last = endsAt - 1;
  const [lastDay, nextDay] = [last, endsAt].map((instant) => toLocalDateTime(instant, timeZone).slice(0, 10));
  if (startTime !== undefined || lastDay === nextDay) return formatInstant(endsAt, timeZone);
  const day = getDateFormat(site.locale, { timeZone, ...DAY }).format(last);
  return `the end of ${day} ${formatZone(timeZone, last, site.locale)}`;
}

/** When an occurrence begins and is over, as clocks in some zones show it, each zone once; nothing while its days aren't known. */
export function listInstants(
  occurrence: Pick<Occurrence, 'startsAt' | 'endsAt' | 'startTime' | 'precision'>,
  timeZones: readonly string[],
): { timeZone: string; begins: string; over: string }[] {
  if (occurrence.precision !== 'day') return [];
  return [...new Set(timeZones)].map((timeZone) => ({
    timeZone,
    begins: formatInstant(occurrence.startsAt, timeZone),
    over: formatEnd(occurrence, timeZone),
  }));
}

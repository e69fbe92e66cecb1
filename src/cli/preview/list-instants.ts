import type { Occurrence } from '../../events/community-event.ts';
import { getDateFormat } from '../../events/date-format.ts';
import { formatZone } from '../../events/format-zone.ts';
import { site } from '../../site.ts';

/** When something begins and is over, as clocks in one zone show it. */
export interface InstantRow {
  /** An IANA name. */
  timeZone: string;
  begins: string;
  /** The first moment after it: of whole days, midnight after the last. */
  over: string;
}

/** `Thu, 18 Nov 2027, 09:00 WET`: an instant (ms) as clocks in a zone show it. */
export function formatInstant(instant: number, timeZone: string): string {
  const format = getDateFormat(site.locale, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  return `${format.format(instant)} ${formatZone(timeZone, instant, site.locale)}`;
}

/** When an occurrence begins and is over, in each of some zones, each named once; nothing while its days aren't known. */
export function listInstants(
  { startsAt, endsAt, precision }: Pick<Occurrence, 'startsAt' | 'endsAt' | 'precision'>,
  timeZones: readonly string[],
): InstantRow[] {
  if (precision !== 'day') return [];
  return [...new Set(timeZones)].map((timeZone) => ({
    timeZone,
    begins: formatInstant(startsAt, timeZone),
    over: formatInstant(endsAt, timeZone),
  }));
}

import { listOwnZones } from '../../../event-files/countries.ts';
import { toPresentName } from '../../../event-files/schema/time-zone.ts';
import { proposeTimeZones } from '../../shared/places.ts';
import type { Location } from '../../../events/event-data.ts';
import type { Found, FoundTimes, Whereabouts } from '../found.ts';
import { inZone, toWholeDays } from './moments.ts';

const known = new Map<string, string | undefined>();

/** The zone of a place, if it can be in one only. Looking through all cities takes a while, and a source has many events in one. */
function onlyZoneOf({ city = '', country, region }: Partial<Location>): string | undefined {
  if (country === undefined) return undefined;
  const place = JSON.stringify([city, country, region]);
  if (!known.has(place)) {
    const [zone, ...others] = proposeTimeZones({ city, country, region });
    known.set(place, others.length === 0 ? zone : undefined);
  }
  return known.get(place);
}

/** Whether a country has a zone, under whatever name. */
const isZoneOf = (country = '', timeZone: string): boolean =>
  listOwnZones(country).some((zone) => toPresentName(zone) === timeZone);

interface Choice {
  timeZone?: string | undefined;
  remarks: string[];
}

function isAlike({ start, end }: FoundTimes, timeZone: string): boolean {
  const isSame = (moment: FoundTimes['start']) => {
    const there = moment && inZone(moment, timeZone);
    return there?.date === moment?.date && there?.time === moment?.time;
  };
  return isSame(start) && isSame(end);
}

/**
 * The zone in which an event is, of what its author, its source and its place say. Instants stay what they are. Nothing where its times are
 * local and only their zone is open: that is asked for, or follows from the place.
 */
export function chooseZone(found: Found, said: FoundTimes, where: Whereabouts): Choice {
  if (where.timeZone !== undefined) return { timeZone: where.timeZone, remarks: [] };
  const { start, timeZone } = said;
  const ofPlace = where.location === undefined ? undefined : onlyZoneOf(where.location);
  if (start?.time === undefined) return { remarks: [] };
  if (ofPlace !== undefined) {
    const isFloating = start.instant === undefined && timeZone === undefined;
    if (isFloating && found.ownZone !== undefined && found.ownZone !== ofPlace) {
      const remark = `Its times are in no zone. They were taken as those of the place (${ofPlace}), not of the calendar (${found.ownZone}).`;
      return { timeZone: ofPlace, remarks: [remark] };
    }
    if (isAlike(said, ofPlace) && start.isLocal) {
      if (timeZone === undefined || isZoneOf(where.location?.country, timeZone)) return { timeZone, remarks: [] };
      const remark = `Its zone, ${timeZone}, isn't that of the place (${ofPlace}), which has the same time then and was taken.`;
      return { timeZone: ofPlace, remarks: [remark] };
    }
    return { timeZone: ofPlace, remarks: [] };
  }
  const isOpen = toWholeDays(said) !== undefined || found.ownZone === undefined;
  if (timeZone !== undefined || isOpen) return { timeZone, remarks: [] };
  // The clocks of an offset, or of a zone that only the calendar knows, are those of the place until another zone is said.
  if (start.isLocal && start.instant !== undefined) return { remarks: [] };
  return {
    timeZone: found.ownZone,
    remarks: [`Its zone, ${String(found.ownZone)}, is that of the calendar (X-WR-TIMEZONE).`],
  };
}

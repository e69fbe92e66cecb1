import { faultAt } from '../../event-files/fields-at.ts';
import { proposeTimeZones } from '../shared/propose-time-zones.ts';

/** As many zones as one reads to choose one. */
const MAX_NAMED = 12;

interface PlaceAnswers {
  city?: string | undefined;
  country?: string | undefined;
  region?: string | undefined;
}

/** The zones in which a place can be; `undefined` while the place itself isn't known. */
export function zonesAt({ city, country, region }: PlaceAnswers): string[] | undefined {
  if (city === undefined || country === undefined || faultAt(['location', 'country'], country) !== undefined) {
    return undefined;
  }
  return proposeTimeZones({ city, country, region });
}

/** What to ask where a place can be in several zones. */
export function askForZone(city: string, zones: readonly string[]): string {
  if (zones.length === 0) return `is needed: no zone is known for ${city}. Write its IANA name, such as Europe/Madrid.`;
  const more = zones.length > MAX_NAMED ? ', or another zone of the country' : '';
  return `is needed: ${city} can be in ${zones.slice(0, MAX_NAMED).join(', ')}${more}. Write the one that it is in.`;
}

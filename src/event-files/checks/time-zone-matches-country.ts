import timezones from 'countries-and-timezones';
import { formatCountryName, territoriesOf } from '../geography/is-in-country.ts';
import { listCountryZones, listOwnZones, targetOf } from '../geography/list-country-zones.ts';
import { problemAt, type Check } from './check.ts';

/** As many as one reads through. */
const MAX_NAMED = 4;

/** Of countries with several zones those in which most people live, as they are named first. */
const BUSY_ZONES: readonly string[] = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Toronto',
  'America/Vancouver',
  'America/Sao_Paulo',
  'America/Mexico_City',
  'America/Argentina/Buenos_Aires',
  'Asia/Almaty',
  'Asia/Jakarta',
  'Asia/Yekaterinburg',
  'Australia/Sydney',
  'Australia/Perth',
  'Europe/Lisbon',
  'Europe/Madrid',
  'Europe/Moscow',
];

/** The zones of a country, the busy ones first. */
function sortZones(country: string): string[] {
  const names = listOwnZones(country);
  const busy = BUSY_ZONES.filter((name) => names.includes(name));
  return [...busy, ...names.filter((name) => !busy.includes(name))];
}

/** Whether clocks in a country, or in a territory of it, go by a zone under this or another name. Of a zone that the tables don't have nothing is said. */
function isZoneOf(timeZone: string, country: string): boolean {
  const zone = timezones.getTimezone(timeZone);
  if (zone === null) return true;
  const zones = [country, ...territoriesOf(country)].flatMap(listCountryZones);
  return zones.some((each) => targetOf(each) === targetOf(zone));
}

/** `Europe/Madrid, Atlantic/Canary or Africa/Ceuta` */
function listZones(country: string): string {
  const zones = sortZones(country);
  const named = zones.slice(0, MAX_NAMED);
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(
    zones.length > named.length ? [...named, `${String(zones.length - named.length)} others`] : named,
  );
}

export const timeZoneMatchesCountry: Check = {
  name: 'time-zone-matches-country',
  check: ({ files }) =>
    files.flatMap((file) => {
      const { timeZone } = file.fields;
      const country = 'location' in file.fields ? file.fields.location.country : undefined;
      if (timeZone === undefined || country === undefined || isZoneOf(timeZone, country)) return [];
      return problemAt(
        file,
        ['timeZone'],
        `"${timeZone}" isn't a time zone of ${formatCountryName(country)}, which uses ${listZones(country)}. Correct timeZone or country.`,
        'warning',
      );
    }),
};

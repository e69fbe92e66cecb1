import timezones from 'countries-and-timezones';
import { formatCountryName, territoriesOf, listCountryZones, listOwnZones, targetOf } from '../countries.ts';
import { checkEach, problemAt } from './check.ts';

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

/** Whether clocks in a country, or in a territory of it, go by a zone under this or another name. Of a zone that the tables don't have nothing is said. */
function isZoneOf(timeZone: string, country: string): boolean {
  const zone = timezones.getTimezone(timeZone);
  if (zone === null) return true;
  const zones = [country, ...territoriesOf(country)].flatMap(listCountryZones);
  return zones.some((each) => targetOf(each) === targetOf(zone));
}

/** `Europe/Madrid, Atlantic/Canary or Africa/Ceuta`, the busy ones first. */
function listZones(country: string): string {
  const names = listOwnZones(country);
  const zones = [...new Set([...BUSY_ZONES.filter((name) => names.includes(name)), ...names])];
  const named = zones.slice(0, MAX_NAMED);
  const others = zones.length > named.length ? [`${String(zones.length - named.length)} others`] : [];
  return new Intl.ListFormat('en', { type: 'conjunction' }).format([...named, ...others]);
}

export const timeZoneMatchesCountry = checkEach('time-zone-matches-country', (file) => {
  const { timeZone } = file.fields;
  const country = 'location' in file.fields ? file.fields.location.country : undefined;
  if (timeZone === undefined || country === undefined || isZoneOf(timeZone, country)) return [];
  const message = `"${timeZone}" isn't a time zone of ${formatCountryName(country)}, which uses ${listZones(country)}. Correct timeZone or country.`;
  return problemAt(file, ['timeZone'], message, 'warning');
});

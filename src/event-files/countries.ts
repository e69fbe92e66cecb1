import { feature, featuresContaining } from '@rapideditor/country-coder';
import timezones, { type Timezone } from 'countries-and-timezones';
import { formatCountry } from '../events/country-name.ts';

/** `Spain (ES)` */
export const formatCountryName = (code: string): string => `${formatCountry(code, 'en')} (${code})`;

/** The territories of a country that have codes of their own: Puerto Rico of the United States. */
export function territoriesOf(country: string): string[] {
  const { members = [] } = feature(country)?.properties ?? {};
  return members.filter((code) => /^[A-Z]{2}$/.test(code));
}

/** Areas that the map gives to one country, and that belong to another as the United Nations see it: Crimea. Either may be written. */
const ALSO_OF: Readonly<Record<string, string>> = { Q7835: 'UA' };

/** Whether a point is in a country or a territory of it, with the waters along its coast. @param country ISO 3166-1 alpha-2 */
export function isInCountry(latitude: number, longitude: number, country: string): boolean {
  return featuresContaining([longitude, latitude]).some(({ properties: { id, iso1A2, country: state } }) =>
    [iso1A2, state, ALSO_OF[id]].includes(country),
  );
}

/** The library has no country without a code of ISO 3166-1. */
const OTHERS: Readonly<Record<string, readonly string[]>> = { XK: ['Europe/Belgrade'] };

/** All zones by which clocks in a country go, under present and former names. @param country ISO 3166-1 alpha-2 */
export function listCountryZones(country: string): Timezone[] {
  const known = timezones.getTimezonesForCountry(country, { deprecated: true });
  return known ?? (OTHERS[country] ?? []).flatMap((name) => timezones.getTimezone(name) ?? []);
}

/** The name under which the tz database keeps what clocks do; others are links to it. */
export const targetOf = ({ name, aliasOf }: Timezone): string => aliasOf ?? name;

/** The zones of a country under its own names: `America/Nassau` for what the Bahamas share with Toronto. @see `zone.tab` of the tz database */
export function listOwnZones(country: string): string[] {
  const zones = listCountryZones(country);
  const isAtHome = (zone: Timezone | null) => zone?.countries[0] === country;
  const own = zones.filter(
    (zone) => isAtHome(zone) && (targetOf(zone) === zone.name || !isAtHome(timezones.getTimezone(targetOf(zone)))),
  );
  // Of several links to one zone, all but the first are old spellings.
  const byTarget = new Map((own.length > 0 ? own : zones).toReversed().map((zone) => [targetOf(zone), zone.name]));
  return [...byTarget.values()].sort();
}

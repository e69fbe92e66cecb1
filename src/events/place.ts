import { countries, type TContinentCode } from 'countries-list';
import { joinParts } from '../strings/format-message.ts';
import { formatCountry } from './country-name.ts';
import type { EventData, Location } from './event-data.ts';

const BY_CODE = {
  AF: 'africa',
  AN: 'antarctica',
  AS: 'asia',
  EU: 'europe',
  NA: 'north-america',
  OC: 'oceania',
  SA: 'south-america',
} as const satisfies Record<TContinentCode, string>;

export type Continent = (typeof BY_CODE)[TContinentCode];
/** The continents as URLs name them. */
export const CONTINENTS: readonly Continent[] = Object.values(BY_CODE);

/** The continent that a country counts to, one even where it spans two. @param country ISO 3166-1 alpha-2 */
export function continentOf(country: string): Continent | undefined {
  const known = (countries as Readonly<Record<string, { continent: TContinentCode } | undefined>>)[country];
  return known && BY_CODE[known.continent];
}

/** `Barcelona, Spain`, `Austin, TX, United States`. */
export const formatCity = ({ city, region, country }: Location, locale: string): string =>
  joinParts([city, region, formatCountry(country, locale)], locale);

/** Where people meet, written as for an envelope: `Fira, Hall 8, Barcelona, Spain`. @param room where in the venue */
export const formatAddress = (location: Location, locale: string, room?: string): string =>
  joinParts([room, location.venue, location.address, formatCity(location, locale)], locale);

/**
 * Links that search maps for a venue with its address; none while only the city is known. A `geo:` URI (RFC 5870) opens the program that the
 * reader has: near the coordinates, which are often those of the city, or `0,0`, by which such programs understand “anywhere”.
 */
export function toMapLinks(location: Location, locale: string): Record<'geo' | 'openStreetMap', string> | undefined {
  if (location.venue === undefined && location.address === undefined) return undefined;
  const query = encodeURIComponent(formatAddress(location, locale));
  const { latitude = 0, longitude = 0 } = location;
  return {
    geo: `geo:${String(latitude)},${String(longitude)}?q=${query}`,
    openStreetMap: `https://www.openstreetmap.org/search?query=${query}`,
  };
}

/** Where an event takes place, in a line: `Barcelona, Spain`, `Online`, `Brussels, Belgium · Also online`. */
export function formatPlace(data: EventData, words: Record<'online' | 'hybrid', string>, locale: string): string {
  if (data.attendance === 'online') return words.online;
  const city = formatCity(data.location, locale);
  return data.attendance === 'hybrid' ? `${city} · ${words.hybrid}` : city;
}

/** What people also call a country. */
const OTHER_NAMES: Readonly<Record<string, string>> = { AE: 'UAE', GB: 'UK U.K.', US: 'US U.S. USA U.S.A.' };

/** All that a place is called, for a search: its city, region, country and continent; or that it is online. */
export function describePlace(
  data: EventData,
  words: Record<'online' | 'hybrid', string> & { continent: Readonly<Record<Continent, string>> },
  locale: string,
): string[] {
  const place = formatPlace(data, words, locale);
  if (data.attendance === 'online') return [place];
  const { country } = data.location;
  const continent = continentOf(country);
  const names = [...new Set([formatCountry(country, locale), formatCountry(country, 'en')])].slice(1);
  return [place, continent === undefined ? '' : words.continent[continent], OTHER_NAMES[country] ?? '', ...names];
}

import type { Occurrence } from '../community-event.ts';
import { formatCountry } from '../country-name.ts';
import { continentOf, type Continent } from '../place.ts';
import { locationOf, type Location } from '../event-data.ts';
import { searchWords } from '../filters/search-words.ts';
import { compareOccurrences } from './timeline.ts';

/** In degrees, north and east positive. */
export type Coordinates = Record<'latitude' | 'longitude', number>;

export interface CityGroup {
  location: Location;
  /** Of the first event that has them; nothing is guessed. */
  coordinates?: Coordinates;
  /** In order of start. */
  occurrences: Occurrence[];
}

/** Events of a country that follow each other by date and are in the same city. */
export interface CityRun {
  city: CityGroup;
  occurrences: Occurrence[];
  /** Whether it is the soonest of its city. */
  isFirst: boolean;
}

export type ContinentGroup = ReturnType<typeof groupByPlace>[number];

/** How a language names places, and in which order it has names. */
export interface PlaceNames {
  ofContinent: (continent: Continent | undefined) => string;
  ofCountry: (country: string) => string;
  locale: string;
}

function coordinatesOf({ event }: Occurrence): Coordinates | undefined {
  const { latitude, longitude } = locationOf(event.data) ?? {};
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

/** What distinguishes cities, however their accents are written: `us-austin-tx`. Cities of one name in different regions are different. */
export const cityKey = ({ city, region = '', country }: Location): string =>
  searchWords([country, city, region].join(' '))
    .flatMap((word) => word.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
    .join('-');

function toCity(occurrences: Occurrence[]): CityGroup[] {
  const inOrder = occurrences.toSorted(compareOccurrences);
  const location = inOrder[0] && locationOf(inOrder[0].event.data);
  if (location === undefined) return [];
  const coordinates = inOrder.map(coordinatesOf).find((some) => some !== undefined);
  return [{ location, occurrences: inOrder, ...(coordinates && { coordinates }) }];
}

/** The cities of occurrences that have a place, by the names that a language has for their countries, then by their own. */
export function groupByCity(occurrences: readonly Occurrence[], locale: string): CityGroup[] {
  const byCity = Map.groupBy(occurrences, ({ event }) => {
    const location = locationOf(event.data);
    return location && cityKey(location);
  });
  return [...byCity]
    .flatMap(([key, some]) => (key === undefined ? [] : toCity(some)))
    .map((city) => ({ city, country: formatCountry(city.location.country, locale), key: cityKey(city.location) }))
    .sort((a, b) => a.country.localeCompare(b.country, locale) || a.key.localeCompare(b.key, locale))
    .map(({ city }) => city);
}

/** The events of cities by date, as few runs as that allows; all occurrences of an event are where its first is. */
export function listByDate(cities: readonly CityGroup[]): CityRun[] {
  const cityOf = new Map(cities.flatMap((city) => city.occurrences.map((occurrence) => [occurrence, city] as const)));
  const inOrder = [...cityOf.keys()].sort(compareOccurrences);
  const runs: CityRun[] = [];
  for (const occurrences of Map.groupBy(inOrder, ({ event }) => event.id).values()) {
    const city = occurrences[0] && cityOf.get(occurrences[0]);
    if (city === undefined) continue;
    const last = runs.at(-1);
    if (last?.city === city) last.occurrences.push(...occurrences);
    else runs.push({ city, occurrences, isFirst: runs.every((run) => run.city !== city) });
  }
  return runs;
}

/** Occurrences that have a place by continent, country and city, each by name; the few countries that count to no continent come last. */
export function groupByPlace(occurrences: readonly Occurrence[], names: PlaceNames) {
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, names.locale);
  const cities = groupByCity(occurrences, names.locale);
  const countries = [...Map.groupBy(cities, ({ location }) => location.country)]
    .map(([country, some]) => ({ country, name: names.ofCountry(country), cities: some }))
    .sort(byName);
  return [...Map.groupBy(countries, ({ country }) => continentOf(country))]
    .map(([continent, some]) => ({ continent, name: names.ofContinent(continent), countries: some }))
    .sort((a, b) => Number(a.continent === undefined) - Number(b.continent === undefined) || byName(a, b));
}

import { cityMapping, type CityData } from 'city-timezones';
import timezones from 'countries-and-timezones';
import leven from 'leven';
import { listOwnZones } from '../../event-files/countries.ts';
import { toPresentName } from '../../event-files/schema/time-zone.ts';
import { searchWords } from '../../events/filters/search-words.ts';
import { CITY_NAMES } from './city-names.ts';

/** A name as it is compared: without case, accents and spaces, so that `D.C.` and `DC` are one. */
const toLetters = (name: string) =>
  searchWords(name)
    .join('')
    .replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '');

const isNamed = (names: readonly string[]) => {
  const letters = names.map(toLetters);
  return ({ city, city_ascii: ascii }: CityData) => [city, ascii].some((own) => letters.includes(toLetters(own)));
};

function readCitiesByName(): Map<string, CityData[]> {
  const byName = new Map<string, CityData[]>();
  for (const city of cityMapping.toSorted((a, b) => b.pop - a.pop)) {
    for (const letters of new Set([city.city, city.city_ascii].map(toLetters))) {
      const others = byName.get(letters);
      if (others === undefined) byName.set(letters, [city]);
      else others.push(city);
    }
  }
  // Added first: there are other cities that are called so, such as a Roma in Australia.
  for (const [own, name] of Object.entries(CITY_NAMES)) {
    const [cities, others] = [name, own].map((text) => byName.get(toLetters(text)) ?? []);
    byName.set(toLetters(own), [...new Set([...(cities ?? []), ...(others ?? [])])]);
  }
  return byName;
}

/** Reading all names takes a while, and a source has several texts that can be one. */
let citiesByName: Map<string, CityData[]> | undefined;

/** The cities of a name, also of the one that people there have for it, in all countries, the largest first. */
export function findCities(name: string): CityData[] {
  citiesByName ??= readCitiesByName();
  const letters = toLetters(name);
  return letters === '' ? [] : (citiesByName.get(letters) ?? []);
}

/** The zones of some cities in present spelling, those in which most of their people live first. */
function zonesOf(cities: readonly CityData[]): string[] {
  const peopleIn = (some: readonly CityData[]) => some.reduce((sum, { pop }) => sum + pop, 0);
  const byZone = Map.groupBy(cities, ({ timezone }) => toPresentName(timezone));
  return [...byZone].sort(([, a], [, b]) => peopleIn(b) - peopleIn(a)).flatMap(([zone]) => zone ?? []);
}

/** Whether a zone is kept for a country, not for another with which it shares it. */
function isKeptFor(country: string, zone: string): boolean {
  const { aliasOf } = timezones.getTimezone(zone) ?? {};
  return timezones.getTimezone(aliasOf ?? zone)?.countries[0] === country;
}

/** All zones of a country under its own names for them, those of its big cities first. */
function zonesOfCountry(country: string, cities: readonly CityData[]): string[] {
  const named = listOwnZones(country).flatMap((zone) => toPresentName(zone) ?? []);
  // A country of zones of its own can have a place that keeps another's: Büsingen in Germany that of Zürich. Nobody there would look for it.
  const own = named.filter((zone) => isKeptFor(country, zone));
  const zones = own.length > 0 ? own : named;
  return [...new Set([...zonesOf(cities).filter((zone) => zones.includes(zone)), ...zones])];
}

/** Whether a city is called so, or, of a name in several words, by the first ones: `Las Palmas de Gran Canaria` is Las Palmas. */
const isCalled = (name: string) => {
  const toKey = (text: string) => `${searchWords(text).join(' ')} `;
  const words = toKey(name);
  return ({ city, city_ascii: ascii }: CityData) =>
    [city, ascii].map(toKey).some((key) => key !== ' ' && words.startsWith(key));
};

/** So many letters of a short name, and of a longer one, can be wrong. */
const SHORT_NAME = 6;
const MAX_NEAREST = 5;

/**
 * The cities whose names are nearest to one that no city has, those of its country first, then the nearest, then the largest. None for a
 * name that is known, that begins with one that is, or that resembles none.
 */
export function findNearestCities(name: string, country?: string): CityData[] {
  const letters = toLetters(name);
  const isKnown = findCities(name).length > 0 || cityMapping.some(isCalled(name));
  if (letters.length < 4 || isKnown) return [];
  const limit = letters.length < SHORT_NAME ? 1 : 2;
  return cityMapping
    .flatMap((city) => {
      const distance = leven(letters, toLetters(city.city_ascii), { maxDistance: limit + 1 });
      return distance > limit ? [] : { city, distance, isAbroad: city.iso2 !== country };
    })
    .sort((a, b) => Number(a.isAbroad) - Number(b.isAbroad) || a.distance - b.distance || b.city.pop - a.city.pop)
    .slice(0, MAX_NEAREST)
    .map(({ city }) => city);
}

const isInRegion = (region: string) => {
  const letters = toLetters(region);
  // Only cities of the United States have letters for theirs, against what the table's types say.
  return ({ province, state_ansi: state }: CityData) =>
    [province, (state as string | undefined) ?? ''].some((name) => toLetters(name) === letters);
};

/** Whether a country has a state or province of a name, or of letters in the United States, in which a city of a name is. */
export function isRegionOf(region: string, { country, city }: { country: string; city?: string }): boolean {
  const cities = city === undefined ? cityMapping : findCities(city);
  const isThere = isInRegion(region);
  return toLetters(region) !== '' && cities.some((found) => found.iso2 === country && isThere(found));
}

/**
 * The zones that a place can be in, the most likely first: only the city's where the city is known, otherwise those of its region or country.
 * @param region state or province, by its name or its letters @returns IANA names as an event file has them
 */
export function proposeTimeZones({
  city,
  country,
  region = '',
}: Record<'city' | 'country', string> & { region?: string | undefined }): string[] {
  // The table has stations without a zone, against what its types say.
  const cities = cityMapping.filter(({ iso2, timezone }) => iso2 === country && (timezone as string | null) !== null);
  const ofCountry = zonesOfCountry(country, cities);
  // The names of zones are newer than the table of cities, which has Ciudad Juárez where it was in 2009.
  const named = ofCountry.filter((zone) => toLetters(zone.split('/').at(-1) ?? '') === toLetters(city));
  if (named.length > 0 && region === '') return named;

  const inRegion = region === '' ? [] : cities.filter(isInRegion(region));
  const around = inRegion.length > 0 ? inRegion : cities;
  const exact = around.filter(isNamed([city, `${city} ${region}`]));
  if (exact.length > 0) return zonesOf(exact);
  if (named.length > 0) return named;
  const others = inRegion.length > 0 ? zonesOf(inRegion) : ofCountry;
  return [...new Set([...zonesOf(around.filter(isCalled(city))), ...others])];
}

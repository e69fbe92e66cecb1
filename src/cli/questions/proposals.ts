import { searchWords } from '../../events/filters/search-words.ts';
import timezones from 'countries-and-timezones';
import { errorAt } from '../../event-files/fields-at.ts';
import { listCountryCodes } from '../../event-files/schema/country.ts';
import { listTimeZones } from '../../event-files/schema/time-zone.ts';
import { findCities, proposeTimeZones } from '../shared/places.ts';
import { answerAt, textAt, type Draft } from './draft.ts';
import type { Choice, PromptContext } from './question.ts';

export interface TypeName {
  id: string;
  label: string;
}

/** What a label is said as: `Kubernetes Community Days (KCD)` also without the part in parentheses, or that part alone. */
function namesOf(label: string): string[] {
  const [, name = label, short] = /^(.*)\((.*)\)\s*$/.exec(label) ?? [];
  return [label, name, ...(short === undefined ? [] : [short])];
}

/** The type whose label is in a title, or whose id starts it: `KubeCon India` is one of `kubecon`. Nothing if those of several do. */
export function typeOfTitle(title: string, types: readonly TypeName[]): string | undefined {
  const toWords = (text: string) => ` ${searchWords(text).join(' ')} `;
  const words = toWords(title);
  const named = types.filter(
    ({ id, label }) =>
      words.startsWith(toWords(id)) ||
      namesOf(label).some((name) => searchWords(name).length > 0 && words.includes(toWords(name))),
  );
  return named.length === 1 ? named[0]?.id : undefined;
}

const regionNames = new Intl.DisplayNames('en', { type: 'region' });
const nameOf = (country: string) => regionNames.of(country) ?? country;
const citiesOf = (draft: Draft) => findCities(textAt(draft, 'location', 'city') ?? '');

function likelyFirst(likely: readonly string[], known: readonly string[]): string[] {
  return [...new Set([...likely.filter((value) => known.includes(value)), ...known])];
}

/** All countries, those that have a city of the draft's name first. */
export function listCountries(draft: Draft): Choice[] {
  const known = listCountryCodes().toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'));
  const likely = citiesOf(draft).map(({ iso2 }) => iso2);
  return likelyFirst(likely, known).map((code) => ({ value: code, label: nameOf(code), hint: code }));
}

/** The zones that online events of a type were in before, the most frequent first. */
function zonesOfType({ fields }: Draft, { context }: PromptContext): string[] {
  const similar = context.files.filter(
    (file) => file.fields.type === fields.type && file.fields.attendance === 'online',
  );
  const byZone = Map.groupBy(similar, (file) => file.fields.timeZone);
  return [...byZone].sort(([, a], [, b]) => b.length - a.length).flatMap(([zone]) => zone ?? []);
}

/** The zones in which the place of a draft can be; `undefined` while its city or country isn't known. */
export function zonesOfPlace(draft: Draft): string[] | undefined {
  const [city, country, region] = ['city', 'country', 'region'].map((name) => textAt(draft, 'location', name));
  const isKnown = city !== undefined && country !== undefined;
  return isKnown && errorAt(['location', 'country'], country) === undefined
    ? proposeTimeZones({ city, country, region })
    : undefined;
}

/** The zones that a draft can be in: of its place; of an online event, those of others like it and that of its author. */
function proposeZones(draft: Draft, context: PromptContext): string[] {
  return zonesOfPlace(draft) ?? [...zonesOfType(draft, context), context.readerZone];
}

export function proposeZone(draft: Draft, context: PromptContext): string | undefined {
  return proposeZones(draft, context)[0];
}

/** All zones, those that can be meant first, with their countries. */
export function listZones(draft: Draft, context: PromptContext): Choice[] {
  return likelyFirst(proposeZones(draft, context), listTimeZones()).map((zone) => {
    const country = timezones.getTimezone(zone)?.countries[0];
    return { value: zone, label: zone, ...(country !== undefined && { hint: nameOf(country) }) };
  });
}

/** Where a city is, to about a kilometer, where there is only one of its name in its country. */
export function proposeCoordinates(draft: Draft): string | undefined {
  const country = answerAt(draft, ['location', 'country']);
  const [city, ...others] = citiesOf(draft).filter(({ iso2 }) => iso2 === country);
  if (city === undefined || others.length > 0) return undefined;
  return [city.lat, city.lng].map((degrees) => String(Number(degrees.toFixed(2)))).join(', ');
}

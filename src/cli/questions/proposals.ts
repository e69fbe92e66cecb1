import { searchWords } from '../../events/filters/search-words.ts';
import timezones from 'countries-and-timezones';
import { errorAt } from '../../event-files/fields-at.ts';
import { listCountryCodes } from '../../event-files/schema/country.ts';
import { listTimeZones } from '../../event-files/schema/time-zone.ts';
import { findCities, findNearestCities, proposeTimeZones } from '../shared/places.ts';
import { answerAt, textAt, type Draft } from './draft.ts';
import type { AnswerContext, Choice, PromptContext } from './question.ts';

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

/** The first two words of a title, by which many series are known: `OTel in`, `Observability Day`. */
const openingOf = (title: string) => searchWords(title).slice(0, 2).join(' ');

/** What most of some files have as their type, if it is more than half of them. */
function commonType(files: AnswerContext['context']['files']): string | undefined {
  const byType = Map.groupBy(files, ({ fields }) => fields.type);
  const [first] = [...byType].sort(([, a], [, b]) => b.length - a.length);
  return first !== undefined && first[1].length * 2 > files.length ? first[0] : undefined;
}

/** The type of what fits no other. */
const MIXED_TYPE = 'other';

/**
 * The type that an event most likely has: by its title, by events whose titles begin alike, or by
 * online events where it is one; otherwise `other`, if that type exists.
 */
export function guessType(draft: Draft, { types, context: { files } }: AnswerContext): string | undefined {
  const title = textAt(draft, 'title') ?? '';
  const opening = openingOf(title);
  const alike = opening.includes(' ') ? files.filter(({ fields }) => openingOf(fields.title ?? '') === opening) : [];
  const online =
    textAt(draft, 'attendance') === 'online' ? files.filter(({ fields }) => fields.attendance === 'online') : [];
  const guesses = [typeOfTitle(title, types), commonType(alike), commonType(online), MIXED_TYPE];
  return guesses.find((guess) => types.some(({ id }) => id === guess));
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

/** Cities that may be meant by one that isn't known, with their countries. */
export function listNearestCities(draft: Draft): { city: string; country: string; label: string }[] {
  const [city = '', country] = ['city', 'country'].map((name) => textAt(draft, 'location', name));
  return findNearestCities(city, country).map(({ city: name, iso2, province }) => ({
    city: name,
    country: iso2,
    label: `${name}, ${province === '' || iso2 !== 'US' ? '' : `${province}, `}${nameOf(iso2)}`,
  }));
}

/** What to say of a city that isn't known and resembles others. */
export function describeCity(draft: Draft): string | undefined {
  const labels = listNearestCities(draft).map(({ city, country }) => `${city} (${nameOf(country)})`);
  if (labels.length === 0) return undefined;
  const list = new Intl.ListFormat('en', { type: 'disjunction' }).format(labels.slice(0, 3));
  return `"${textAt(draft, 'location', 'city') ?? ''}" isn't a city that is known here. Did you mean ${list}?`;
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

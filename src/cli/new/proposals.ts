import timezones from 'countries-and-timezones';
import { listCountryCodes } from '../../event-files/schema/country.ts';
import { listTimeZones } from '../../event-files/schema/time-zone.ts';
import { findCities } from '../shared/find-cities.ts';
import { proposeTimeZones } from '../shared/propose-time-zones.ts';
import { typeOfTitle } from '../sources/type-of-title.ts';
import { answerAt, type Draft } from './draft.ts';
import type { Choice } from './prompter.ts';
import type { Surroundings } from './question.ts';

const regionNames = new Intl.DisplayNames('en', { type: 'region' });
const nameOf = (country: string) => regionNames.of(country) ?? country;
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** The types as choices, with what they are. */
export function listTypes({ types, context }: Surroundings): Choice[] {
  if (types.length === 0) return context.typeIds.map((id) => ({ value: id, label: id }));
  return types.map(({ id, label, summary }) => ({ value: id, label, hint: summary }));
}

/** The type whose name stands in the title. */
export function proposeType({ fields }: Draft, { types }: Surroundings): string | undefined {
  return typeOfTitle(textOf(fields.title), types);
}

/** All countries, those that have a town of the draft's name first. */
export function listCountries(draft: Draft): Choice[] {
  const known = listCountryCodes();
  const likely = findCities(textOf(answerAt(draft, ['location', 'city']))).map(({ iso2 }) => iso2);
  const others = known.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'));
  return [...new Set([...likely.filter((code) => known.includes(code)), ...others])].map((code) => ({
    value: code,
    label: nameOf(code),
    hint: code,
  }));
}

/** The zones that events of a type were in before, the most frequent first. */
function zonesOfType({ fields }: Draft, { context }: Surroundings): string[] {
  const counts = new Map<string, number>();
  for (const { fields: others } of context.files) {
    if (others.type !== fields.type || others.timeZone === undefined || others.attendance !== 'online') continue;
    counts.set(others.timeZone, (counts.get(others.timeZone) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([zone]) => zone);
}

/** The zones that a draft can be in: of its place; of an online event, those of others like it and that of its author. */
export function proposeZones(draft: Draft, surroundings: Surroundings): string[] {
  const [city, region] = [answerAt(draft, ['location', 'city']), answerAt(draft, ['location', 'region'])].map(textOf);
  const country = textOf(answerAt(draft, ['location', 'country']));
  if (country !== '') return proposeTimeZones({ city: city ?? '', country, region });
  return [...new Set([...zonesOfType(draft, surroundings), surroundings.readerZone])];
}

/** All zones, those that can be meant first, with their countries. */
export function listZones(draft: Draft, surroundings: Surroundings): Choice[] {
  const known = listTimeZones();
  const likely = proposeZones(draft, surroundings).filter((zone) => known.includes(zone));
  return [...new Set([...likely, ...known])].map((zone) => {
    const country = timezones.getTimezone(zone)?.countries[0];
    return { value: zone, label: zone, ...(country !== undefined && { hint: nameOf(country) }) };
  });
}

export function proposeZone(draft: Draft, surroundings: Surroundings): string | undefined {
  return proposeZones(draft, surroundings)[0];
}

/** Where a town is, to about a kilometre, where there is one of its name in its country. */
export function proposeCoordinates(draft: Draft): string | undefined {
  const country = answerAt(draft, ['location', 'country']);
  const [town, ...others] = findCities(textOf(answerAt(draft, ['location', 'city']))).filter(
    ({ iso2 }) => iso2 === country,
  );
  if (town === undefined || others.length > 0) return undefined;
  return [town.lat, town.lng].map((degrees) => String(Number(degrees.toFixed(2)))).join(', ');
}

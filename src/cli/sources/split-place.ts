import { toCountryCode } from '../../event-files/schema/country.ts';
import type { Location } from '../../events/event-data.ts';
import { findCities } from '../shared/places.ts';

/** A code of two letters at the end is as often that of a state: `San Francisco, CA`. */
const isName = (text: string) => text.length > 2 || /^uk$/i.test(text);

/** A city without the postal code before or after it. */
const withoutPostalCode = (text: string) =>
  text.replace(/^(?:[A-Z]{1,2}-)?\d{3,6}(?:[ -]\d{2,3})? +/, '').replace(/ +\d{3,6}(?:-\d{3,4})?$/, '');

const regionIn = (text: string) => /^([A-Z]{2,3})(?: +[\dA-Z -]+)?$/.exec(text)?.[1];

/**
 * The parts of a place that a source has in one line, as in `Fira Barcelona, Av. Joan Carles I 64, Barcelona, Spain`.
 * @returns nothing unless a country is named last and one of its cities before: everything else would be a guess
 */
export function splitPlace(text: string): Partial<Location> | undefined {
  const parts = text
    .split(/[,\n;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  const country = isName(last) ? toCountryCode(last) : undefined;
  if (country === undefined) return undefined;
  const isCity = (part: string) => findCities(withoutPostalCode(part)).some(({ iso2 }) => iso2 === country);
  // After the city there can be a state.
  const at = [parts.length - 2, parts.length - 3].find((index) => isCity(parts[index] ?? ''));
  if (at === undefined) return undefined;
  const region = at === parts.length - 3 ? regionIn(parts[at + 1] ?? '') : undefined;
  const [venue, ...address] = parts.slice(0, at);
  return {
    ...(venue !== undefined && { venue }),
    ...(address.length > 0 && { address: address.join(', ') }),
    city: withoutPostalCode(parts[at] ?? ''),
    ...(region !== undefined && { region }),
    country,
  };
}

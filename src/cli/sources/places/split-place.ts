import { toCountryCode } from '../../../event-files/schema/country.ts';
import type { Location } from '../../../events/event-data.ts';
import { findCities, isRegionOf } from '../../shared/places.ts';

const isName = (text: string) => text.length > 2 || /^uk$|\p{Lo}/iu.test(text);
const PROVINCES = 'AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT';
/** Countries whose states are said by two letters at the end of a place, without a country after them: `San Francisco, CA`. */
const WITH_STATES: readonly string[] = ['US', 'CA', 'AU', 'BR', 'IN', 'IT', 'MX'];

/** Whether the last part of a place can be a country: two letters that no state has, or that follow one of that country. */
function canBeCountry(text: string, before: string | undefined): boolean {
  if (isName(text)) return true;
  if (!/^[A-Z]{2}$/.test(text)) return false;
  if (text === 'CA' && new RegExp(`^(?:${PROVINCES})$`).test(before ?? '')) return true;
  const isState = WITH_STATES.some((country) => isRegionOf(text, { country }));
  return !isState || (before !== undefined && isRegionOf(before, { country: text }));
}

const STATE = '[A-Z]{2,3}';
const UK_POSTCODE = String.raw`[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}`;
const CANADIAN_POSTCODE = String.raw`[A-Z]\d[A-Z] ?\d[A-Z]\d`;
const CODE = String.raw`(?:\d{4} ?[A-Z]{2}|\d{5}-\d{3,4}|\d{2,3}[ -]\d{2,4}|\d{3,6}|${UK_POSTCODE}|${CANADIAN_POSTCODE})`;

/** A city with a postal code before it: `08038 Barcelona`, `D-80331 München`, `110 00 Praha`. */
const CODE_FIRST = new RegExp(String.raw`^(?:[A-Z]{1,2}-)?${CODE} +(?=\D)`);
/** After it: `Tokyo 150-0002`, `London EC1A 1BB`. */
const CODE_LAST = new RegExp(String.raw`[ -]+${CODE}$`);
const STATE_LAST = new RegExp(String.raw`^(.+?)(?: +-)? +(${STATE})$`);
/** What can be between a city and its country: `CA`, `TX 78704`, `78704`, `M5V 2T6`. */
const REGION = new RegExp(String.raw`^(?:(${STATE})(?: +${CODE})?|${CODE})$`);

interface Locality {
  city: string;
  region?: string | undefined;
  isCoded: boolean;
}

/** Ways to read a part as a city, with a postal code and a state or without. */
function readLocality(part: string): Locality[] {
  const city = part.replace(CODE_FIRST, '').replace(CODE_LAST, '').trim();
  const isCoded = part !== city && CODE_FIRST.test(part);
  const [, before, region] = STATE_LAST.exec(city) ?? [];
  const plain = [{ city, isCoded }];
  return before === undefined ? plain : [...plain, { city: before, region, isCoded: false }];
}

/** Countries whose postal codes are after the city: a number before a name is that of a house, `1600 Amphitheatre Parkway`. */
const CODED_LAST: readonly string[] = ['AU', 'BR', 'CA', 'GB', 'ID', 'IE', 'IN', 'JP', 'KR', 'NZ', 'TH', 'US', 'ZA'];

/** The city that a part is, in a country; one that isn't known to be there has a postal code before its name. */
function findLocality(part: string, country: string): Locality | undefined {
  const isThere = ({ city }: Locality) => findCities(city).some(({ iso2 }) => iso2 === country);
  const isCity = ({ isCoded, city }: Locality) =>
    isCoded && !CODED_LAST.includes(country) && /^\p{L}[^()]*$/u.test(city) && !STREET.test(city);
  const localities = readLocality(part);
  return localities.find(isThere) ?? localities.find(isCity);
}

/** The state or province that parts between a city and its country say, by its letters or its name. */
function readRegion(parts: readonly string[], city: string, country: string): string | undefined {
  const [code] = parts.flatMap((part) => REGION.exec(part)?.[1] ?? []);
  return code ?? parts.find((part) => isRegionOf(part, { country, city }));
}

interface Split {
  location: Partial<Location>;
  /** What was assumed. */
  remarks: string[];
}

const MAX_BETWEEN = 2;
/** A street: a number before its name, or a word for one. */
const STREET =
  /^\d+[a-z]?,? +\p{L}|\b(?:st|street|ave|avenue|blvd|boulevard|rd|road|lane|ln|drive|dr|way|parkway|pkwy|hwy|highway|square|sq|court|ct|terrace|rue|calle|via|viale|avenida|av|rua|ulica|ul|plaza|piazza|platz)\b\.?|(?:straße|strasse|str\.|gasse|weg|straat|laan|gatan|gata|vägen|vej|gade)(?:\s|$)/iu;

/** `1 Main St`, whatever follows. */
const WHOLE_STREET =
  /^\d+\w? .*\b(?:st|street|ave|avenue|blvd|boulevard|rd|road|lane|ln|drive|dr|parkway|pkwy|highway|hwy)\.?$/i;
const HOUSE_NUMBER = /^\d+\w?(?:$|\s*[-–—])/;

/** What comes before the city: a venue and its address, or an address alone. */
function readVenue(parts: readonly string[]): Partial<Location> {
  const [first = '', second] = parts;
  const isStreet =
    STREET.test(first) && (second === undefined || HOUSE_NUMBER.test(second) || WHOLE_STREET.test(first));
  const [venue, ...address] = isStreet ? [undefined, ...parts] : parts;
  return { ...(venue !== undefined && { venue }), ...(address.length > 0 && { address: address.join(', ') }) };
}

function splitParts(parts: readonly string[], country: string): Partial<Location> | undefined {
  for (let at = parts.length - 1; at >= Math.max(0, parts.length - 1 - MAX_BETWEEN); at -= 1) {
    const found = findLocality(parts[at] ?? '', country);
    if (found === undefined) continue;
    const { city, region } = found;
    const state = region ?? readRegion(parts.slice(at + 1), city, country);
    return {
      ...readVenue(parts.slice(0, at)),
      city,
      ...(state !== undefined && { region: state }),
      country,
    };
  }
  return undefined;
}

const UNITED_STATES = /^([A-Z]{2}) +\d{5}(?:-\d{4})?$/;
const CANADA = new RegExp(String.raw`^(?:${PROVINCES}) +${CANADIAN_POSTCODE}$`);

/** The country of a state with a postal code, which no other country has so: `TX 78704`. */
function countryOfState(text: string): string | undefined {
  const [, state = ''] = UNITED_STATES.exec(text) ?? [];
  if (state === 'DC' || isRegionOf(state, { country: 'US' })) return 'US';
  return CANADA.test(text) ? 'CA' : undefined;
}

/** A place whose last parts are a state and its postal code, without a country. */
function splitAtState(parts: readonly string[]): Split | undefined {
  for (const count of [1, 2]) {
    const last = parts.slice(-count).join(' ');
    const words = last.split(' ');
    // `Austin TX 78704` has its city in the same part.
    for (let at = 0; at < words.length; at += 1) {
      const code = words.slice(at).join(' ');
      const country = countryOfState(code);
      if (country === undefined) continue;
      const before = [...parts.slice(0, -count), words.slice(0, at).join(' ')].filter((part) => part !== '');
      const city = before.at(-1);
      if (city === undefined || /\d/.test(city)) return undefined;
      const location = { ...readVenue(before.slice(0, -1)), city, region: words[at], country };
      return { location, remarks: [`Its country is that of "${code}" (${country}).`] };
    }
  }
  return undefined;
}

const toParts = (text: string, separators: RegExp) =>
  text
    .split(separators)
    .map((part) => part.replace(/^[\s.]+|[\s.]+$/g, ''))
    .filter((part) => part !== '');

/** Countries that are a city, whose name is said once. */
const CITY_STATES: readonly string[] = ['GI', 'HK', 'MC', 'MO', 'SG', 'VA'];

function splitAtCityState(parts: readonly string[]): Split | undefined {
  const city = (parts.at(-1) ?? '').replace(CODE_LAST, '');
  const country = isName(city) ? toCountryCode(city) : undefined;
  if (country === undefined || !CITY_STATES.includes(country)) return undefined;
  return { location: { ...readVenue(parts.slice(0, -1)), city, country }, remarks: [] };
}

function split(text: string, separators: RegExp): Split | undefined {
  const parts = toParts(text, separators);
  const last = parts.at(-1) ?? '';
  const country = canBeCountry(last, parts.at(-2)) ? toCountryCode(last) : undefined;
  if (country === undefined) return splitAtState(parts) ?? splitAtCityState(parts);
  const location = splitParts(parts.slice(0, -1), country);
  if (location !== undefined) return { location, remarks: [] };
  // Before a state with its postal code, a city needn't be a big one.
  const ofState = splitAtState(parts.slice(0, -1));
  return ofState?.location.country === country ? { ...ofState, remarks: [] } : splitAtCityState(parts);
}

/** `Venue (street, City, Country)` as one line, and `City, Country (venue)` with the venue first. */
function linesOf(text: string): string[] {
  const [, before, inner, after = ''] = /^([^()（）]+)[(（]([^()（）]+)[)）]\s*,?\s*([^()（）]*)$/.exec(text) ?? [];
  if (before === undefined || inner === undefined) return [text];
  const end = after === '' ? '' : `, ${after}`;
  const outer = `${before.replace(/[\s,]+$/, '')}${end}`;
  return [`${before}, ${inner}${end}`, `${inner}, ${outer}`, outer, text];
}

/**
 * The parts of a place that a source has in one line, as in `Fira Barcelona, Av. Joan Carles I 64, Barcelona, Spain`.
 * @returns nothing unless a country is named last, or a state with its postal code, and a city of it before: everything else would be a guess
 */
export function splitPlace(text: string): Split | undefined {
  const lines = linesOf(text.trim());
  const ways = [/[,\n;，、]/, /[,\n;，、|·•]|\s[-–—]\s/];
  return ways.flatMap((way) => lines.flatMap((line) => split(line, way) ?? []))[0];
}

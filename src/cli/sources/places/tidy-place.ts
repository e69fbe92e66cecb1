import type { Location } from '../../../events/event-data.ts';
import { toCountryCode } from '../../../event-files/schema/country.ts';
import { searchWords } from '../../../events/filters/search-words.ts';

const toKey = (text: string) => searchWords(text).join(' ');
const toParts = (text: string) => text.split(/\s*,\s*/).filter((part) => part !== '');
const join = (parts: readonly string[]) => (parts.length === 0 ? undefined : parts.join(', '));

/** A state in letters before its postal code. */
const STATE = /\b[A-Z]{2,3}(?= +\d{4,5}\b)/;
const isState = (part: string) => /^[A-Z]{2,3}(?: +\d{4,6})?$/.test(part);
const isPostalCode = (word: string) => /^(?=.*\d)[\da-z]{2,7}$/.test(word);
/** A part with nothing else: `94103`, `EC1A 1BB`, `1012 AB`. */
const isPostalPart = (part: string) => {
  const words = toKey(part).split(' ');
  return (words.length <= 2 && words.every(isPostalCode)) || /^\d{4} [a-z]{2}$/.test(toKey(part));
};

/** Whether a part of an address says only what the place has in its city, region and country: `San Francisco`, `CA 94103`, `USA`. */
function isRepeat(part: string, { city, region, country }: Partial<Location>): boolean {
  const known = toKey(`${city ?? ''} ${region ?? ''}`).split(' ');
  const words = toKey(part.replace(STATE, '')).split(' ');
  if (country !== undefined && toCountryCode(part) === country) return true;
  return (
    words.every((word) => known.includes(word) || isPostalCode(word)) && words.some((word) => known.includes(word))
  );
}

/** Parts without those at their end that repeat what the place says elsewhere. */
function withoutEnd(parts: readonly string[], isAgain: (part: string) => boolean): string[] {
  const last = parts.findLastIndex((part) => !isAgain(part) && !isState(part) && !isPostalPart(part));
  const hasRepeat = parts.slice(last + 1).some(isAgain);
  return hasRepeat ? parts.slice(0, last + 1) : [...parts];
}

/** The parts without those that are there already. */
function withoutDuplicates(parts: readonly string[]): string[] {
  return parts.filter((part, index) => parts.findIndex((other) => toKey(other) === toKey(part)) === index);
}

/** A street without the city after its number: `Europaplein 24 Amsterdam`. */
function withoutCity(part: string, city = ''): string {
  const words = part.split(' ');
  const at = words.length - city.split(' ').length;
  const endsInCity = city !== '' && toKey(words.slice(at).join(' ')) === toKey(city);
  return endsInCity && /\d/.test(words[at - 1] ?? '') ? words.slice(0, at).join(' ') : part;
}

/** A place whose venue and address say once what its city, or the other of them, says. */
export function tidyPlace(place: Partial<Location>): Partial<Location> {
  const isAgain = (part: string) => isRepeat(part, place);
  const street = withoutDuplicates(withoutEnd(toParts(place.address ?? ''), isAgain)).map((part) =>
    withoutCity(part, place.city),
  );
  const named = withoutDuplicates(withoutEnd(toParts(place.venue ?? ''), isAgain));
  const keys = street.map(toKey);
  const isInStreet = (part: string) => keys.includes(toKey(part));
  // An address in the place of the venue isn't a venue.
  const isStreet = /\d/.test(named[0] ?? '') && named.every(isInStreet);
  const venue = isStreet ? [] : named.filter((part, index) => index === 0 || !isInStreet(part));
  const address = street.filter((part) => !venue.map(toKey).includes(toKey(part)));
  return { ...place, venue: join(venue), address: join(address) };
}

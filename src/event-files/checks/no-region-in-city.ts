import { formatCountryName } from '../countries.ts';
import { toCountryCode } from '../schema/country.ts';
import { checkEach, problemAt } from './check.ts';

/** `Austin, TX`; `Austin (TX)`, but not `Halle (Saale)`; `Austin TX`. */
const WITH_MORE = /^(?<city>[^,]+?)\s*(?:,\s*(?<list>.+)|\((?<code>[A-Z]{2,3})\)|\s(?<letters>[A-Z]{2}))$/;
/** Countries in which people write the letters of a state after its city. */
const WITH_LETTERS = ['US', 'CA', 'AU', 'BR', 'IN', 'IT'];

/** What an author wrote after a city's name, which has fields of its own. */
export const noRegionInCity = checkEach('no-region-in-city', (file) => {
  const location = 'location' in file.fields ? file.fields.location : undefined;
  const { city = '', list, code, letters } = WITH_MORE.exec(location?.city ?? '')?.groups ?? {};
  const more = list ?? code ?? letters;
  if (location === undefined || more === undefined) return [];
  if (letters !== undefined && !WITH_LETTERS.includes(location.country)) return [];
  const parts = more.split(/\s*,\s*/).filter((part) => part !== '');
  // `CA` is California as well as Canada: letters are of a region, where the country is another.
  const isCountry = (part: string) => toCountryCode(part) === location.country;
  const region = parts.filter((part) => !isCountry(part)).join(', ');
  const country = parts.some(isCountry) ? `; ${formatCountryName(location.country)} is in country` : '';
  const fix = region === '' ? '' : ` and region: ${location.region ?? region}`;
  const message = `"${location.city}" is more than a city. Write city: ${city}${fix}${country}.`;
  return problemAt(file, ['location', 'city'], message, 'warning');
});

import { feature, featuresContaining } from '@rapideditor/country-coder';

const names = new Intl.DisplayNames('en', { type: 'region' });

/** `Spain (ES)` */
export function formatCountryName(code: string): string {
  return `${names.of(code) ?? code} (${code})`;
}

/** The territories of a country that have codes of their own: Puerto Rico of the United States. */
export function territoriesOf(country: string): string[] {
  const { members = [] } = feature(country)?.properties ?? {};
  return members.filter((code) => /^[A-Z]{2}$/.test(code));
}

/** Areas that the map gives to one country, and that belong to another as the United Nations see it: Crimea. Either may be written. */
const ALSO_OF: Readonly<Record<string, string>> = { Q7835: 'UA' };

/** Whether a point is in a country or a territory of it, with the waters along its coast. @param country ISO 3166-1 alpha-2 */
export function isInCountry(latitude: number, longitude: number, country: string): boolean {
  return featuresContaining([longitude, latitude]).some(({ properties: { id, iso1A2, country: state } }) =>
    [iso1A2, state, ALSO_OF[id]].includes(country),
  );
}

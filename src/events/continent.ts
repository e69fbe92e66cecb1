import { countries, type TContinentCode } from 'countries-list';

/** The continents as URLs name them. */
export const CONTINENTS = [
  'africa',
  'antarctica',
  'asia',
  'europe',
  'north-america',
  'oceania',
  'south-america',
] as const;
export type Continent = (typeof CONTINENTS)[number];

const BY_CODE: Readonly<Record<TContinentCode, Continent>> = {
  AF: 'africa',
  AN: 'antarctica',
  AS: 'asia',
  EU: 'europe',
  NA: 'north-america',
  OC: 'oceania',
  SA: 'south-america',
};

/** The continent that a country counts to, one even where it spans two. @param country ISO 3166-1 alpha-2 */
export function continentOf(country: string): Continent | undefined {
  const known = (countries as Readonly<Record<string, { continent: TContinentCode } | undefined>>)[country];
  return known && BY_CODE[known.continent];
}

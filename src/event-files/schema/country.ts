import timezones from 'countries-and-timezones';
import { z } from 'zod';

const countries = timezones.getAllCountries();
const codes = new Set<string>(Object.keys(countries));
const codeByName = new Map(Object.values(countries).map(({ id, name }) => [name.toLowerCase(), id as string]));
/** Codes that people write and ISO 3166-1 doesn't have. */
const COMMON_MISTAKES: Readonly<Record<string, string>> = { UK: 'GB', EN: 'GB', EL: 'GR' };

function countryCure(found: string): string {
  const upper = found.toUpperCase();
  const code = COMMON_MISTAKES[upper] ?? codeByName.get(found.toLowerCase()) ?? (codes.has(upper) ? upper : undefined);
  return `"${found}" is not a country code. ${
    code === undefined ? 'Write the two capital letters of ISO 3166-1, such as ES for Spain.' : `Write ${code}.`
  }`;
}

/** A country, as ISO 3166-1 alpha-2. */
export function country() {
  return z
    .string()
    .refine((code) => codes.has(code), { error: ({ input }) => countryCure(String(input)), abort: true });
}

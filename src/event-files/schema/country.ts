import timezones from 'countries-and-timezones';
import { validText } from './text.ts';

/** Kosovo has no code of ISO 3166-1, which leaves this one to whoever needs it. Unicode, the European Union and browsers use it so. */
const KOSOVO = { id: 'XK', name: 'Kosovo' };

const countries = [...Object.values(timezones.getAllCountries()), KOSOVO];
const codes = new Set<string>(countries.map(({ id }) => id));

/** What people write besides the names that are known: other names, and codes that ISO 3166-1 doesn't have. */
const ALSO_WRITTEN = {
  AE: ['uae'],
  CZ: ['czech republic'],
  GB: ['uk', 'great britain', 'britain', 'england', 'scotland', 'wales', 'en'],
  GR: ['el'],
  KR: ['korea'],
  NL: ['holland'],
  TR: ['turkey'],
  US: ['usa', 'united states of america'],
};

/** A name without what people write differently: `The Côte d’Ivoire` and `cote d'ivoire` are one. */
function toKey(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replaceAll('&', 'and')
    .replace(/^the /i, '')
    .trim()
    .toLowerCase();
}

function readCodesByName(): Map<string, string> {
  const inIntl = (['long', 'short'] as const).map((style) => new Intl.DisplayNames('en', { type: 'region', style }));
  const known = countries.flatMap(({ id, name }) => [
    [toKey(name), id] as const,
    ...inIntl.map((names) => [toKey(names.of(id) ?? name), id] as const),
  ]);
  const also = Object.entries(ALSO_WRITTEN).flatMap(([id, written]) => written.map((name) => [name, id] as const));
  return new Map([...known, ...also]);
}

let codeByName: Map<string, string> | undefined;

/** The code of a country by what people write: its code or its name, `es` or `Spain`. */
export function toCountryCode(found: string): string | undefined {
  const upper = found.toUpperCase();
  codeByName ??= readCodesByName();
  return codes.has(upper) ? upper : codeByName.get(toKey(found));
}

/** All codes of ISO 3166-1 alpha-2, and Kosovo's, in their order. */
export const listCountryCodes = (): string[] => [...codes].sort();

/** A country, as ISO 3166-1 alpha-2. */
export function country() {
  return validText((text) => {
    if (codes.has(text)) return undefined;
    const code = toCountryCode(text) ?? 'the two capital letters of ISO 3166-1, such as ES for Spain';
    return `"${text}" isn't a country code. Write ${code}.`;
  });
}

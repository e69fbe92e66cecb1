import timezones from 'countries-and-timezones';
import { getCountryDataList } from 'countries-list';
import { validText } from './text.ts';

/** Kosovo has no code of ISO 3166-1, which leaves this one to whoever needs it. Unicode, the European Union and browsers use it so. */
const KOSOVO = { id: 'XK', name: 'Kosovo' };

const countries = [...Object.values(timezones.getAllCountries()), KOSOVO];
const codes = new Set<string>(countries.map(({ id }) => id));

/** What people write besides the names that are known: other names, and codes that ISO 3166-1 doesn't have. */
const ALSO_WRITTEN = {
  AE: ['uae'],
  CD: ['dr congo', 'drc', 'democratic republic of the congo', 'democratic republic of congo'],
  CI: ['ivory coast'],
  CV: ['cape verde'],
  CZ: ['czech republic', 'ceska republika'],
  GB: ['uk', 'great britain', 'britain', 'england', 'scotland', 'wales', 'northern ireland', 'en'],
  GR: ['el'],
  HK: ['hong kong sar', 'hong kong, china'],
  KP: ["democratic people's republic of korea"],
  KR: ['korea', 'republic of korea'],
  MK: ['macedonia'],
  MM: ['burma'],
  MO: ['macau sar', 'macao sar', 'macao, china', 'macau, china'],
  NL: ['holland'],
  RU: ['russian federation'],
  SK: ['slovak republic', 'slovenska republika'],
  SZ: ['swaziland'],
  TR: ['turkey'],
  TW: ['republic of china', 'taiwan, province of china'],
  US: ['usa', 'united states of america'],
};

/** A name without what people write differently: `The Côte d’Ivoire` and `cote d'ivoire` are one. */
function toKey(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replaceAll('&', 'and')
    .replaceAll('.', '')
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

/** The languages, of those that many write, in which calendars and pages name countries. */
const LANGUAGES = [
  ...[
    'af',
    'ar',
    'az',
    'be',
    'bg',
    'bn',
    'bs',
    'ca',
    'cs',
    'cy',
    'da',
    'de',
    'el',
    'es',
    'et',
    'eu',
    'fa',
    'fi',
    'fil',
    'fr',
    'ga',
    'gl',
  ],
  ...[
    'he',
    'hi',
    'hr',
    'hu',
    'hy',
    'id',
    'is',
    'it',
    'ja',
    'ka',
    'kk',
    'km',
    'ko',
    'lo',
    'lt',
    'lv',
    'mk',
    'mr',
    'ms',
    'my',
    'nb',
    'ne',
  ],
  ...[
    'nl',
    'pa',
    'pl',
    'pt',
    'pt-PT',
    'ro',
    'ru',
    'si',
    'sk',
    'sl',
    'sq',
    'sr',
    'sr-Latn',
    'sv',
    'sw',
    'ta',
    'te',
    'th',
    'tr',
    'uk',
    'ur',
  ],
  ...['uz', 'vi', 'zh', 'zh-Hant', 'zu'],
];

/** Names in other languages and codes of three letters; a name that two countries have in two languages is left out. */
function readForeignNames(): Map<string, string> {
  const foreign = new Map<string, string | undefined>();
  const add = (name: string, id: string) => {
    const key = toKey(name);
    foreign.set(key, foreign.has(key) && foreign.get(key) !== id ? undefined : id);
  };
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const names = new Intl.DisplayNames(language, { type: 'region', style });
      for (const { id } of countries) add(names.of(id) ?? id, id);
    }
  }
  for (const { iso2, iso3, native } of getCountryDataList()) {
    if (codes.has(iso2)) for (const name of [iso3, native]) add(name, iso2);
  }
  return new Map([...foreign].flatMap(([name, id]) => (id === undefined ? [] : [[name, id] as const])));
}

/** What the official names of countries begin with, as ISO 3166-1 has them, and as they are in other languages. */
const FORM_OF_STATE =
  /^(?:(?:united|federal|federated|federative|democratic|people's|socialist|islamic|bolivarian|plurinational|oriental|hashemite|arab|former yugoslav) )*(?:republic|kingdom|states|commonwealth|principality|sultanate|grand duchy|(?:bundes)?republik|republika|konigreich|republi(?:que|ca)(?: federa(?:tiva|l))?|repubblica|reino|royaume|koninkrijk)(?: (?:of|de|do|da|del|di|der))?(?: (?:the|la|las|los))? (?=\p{L})/u;

/** Other ways in which the name of a country is said: `Korea, Republic of`, `Republic of Austria`, `Scotland, UK`. */
function namesWithin(name: string): string[][] {
  const key = toKey(name);
  const [, own = '', form = ''] = /^([^,(]+)[,(]\s*(?:the )?([^,()]+ of(?: the)?)\)?$/.exec(key) ?? [];
  const whole = form === '' ? key : `${form} ${own.trim()}`;
  return [[whole], [whole.replace(FORM_OF_STATE, '')], key.split(/\s*,\s*/)];
}

let codeByName: Map<string, string> | undefined;
/** Read when a name isn't English: that takes a quarter of a second. */
let codeByForeignName: Map<string, string> | undefined;

/** The code of a country by what people write: a code of two or three letters, or its name in any of many languages, `es`, `ESP` or `España`. */
export function toCountryCode(found: string): string | undefined {
  const upper = found.toUpperCase();
  codeByName ??= readCodesByName();
  const code = codes.has(upper) ? upper : codeByName.get(toKey(found));
  if (code !== undefined || found.trim().length < 2) return code;
  codeByForeignName ??= readForeignNames();
  const known = [codeByName, codeByForeignName];
  const codeOf = (name: string) => known.flatMap((names) => names.get(name) ?? [])[0];
  const said = [[toKey(found)], ...namesWithin(found)].map((names) => new Set(names.map(codeOf)));
  // What names several has to mean one.
  return said.flatMap((codesOfNames) => (codesOfNames.size === 1 ? [...codesOfNames][0] : undefined) ?? [])[0];
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

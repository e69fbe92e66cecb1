const namesOf = new Map<string, Intl.DisplayNames>();

function getNames(locale: string, style: 'long' | 'short'): Intl.DisplayNames {
  const key = `${locale} ${style}`;
  const names = namesOf.get(key) ?? new Intl.DisplayNames(locale, { type: 'region', style });
  namesOf.set(key, names);
  return names;
}

/** Cities that are regions of China: after the city, the long name says it all again. English pages have always had the long one. */
const SHORT = ['HK', 'MO'];

/** `Spain` for `ES`, in the words of a locale. */
export function formatCountry(country: string, locale: string): string {
  const isShort = SHORT.includes(country) && !locale.startsWith('en');
  return getNames(locale, isShort ? 'short' : 'long').of(country) ?? country;
}

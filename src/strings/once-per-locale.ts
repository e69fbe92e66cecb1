/** A function of a locale that makes its value once: what `Intl` makes takes as long as rendering a row of a list. */
export function oncePerLocale<Value>(make: (locale: string) => Value): (locale: string) => Value {
  const made = new Map<string, Value>();
  return (locale) => {
    const value = made.get(locale) ?? make(locale);
    made.set(locale, value);
    return value;
  };
}

/** The language of a locale, without script or region: `pt` of `pt-BR`. */
export const languageOf = oncePerLocale((locale) => new Intl.Locale(locale).language);

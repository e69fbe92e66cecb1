/** Makes values of an object once by key, and forgets them with it. */
export function createOncePer<Value>() {
  const made = new WeakMap<object, Map<string, Value>>();
  return (object: object, key: string, make: () => Value): Value => {
    const values = made.get(object) ?? new Map<string, Value>();
    made.set(object, values);
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = make();
    values.set(key, value);
    return value;
  };
}

/** A function of a locale that makes its value once: what `Intl` makes takes as long as rendering a row of a list. */
export function oncePerLocale<Value>(make: (locale: string) => Value): (locale: string) => Value {
  const made = new Map<string, Value>();
  return (locale) => {
    const known = made.get(locale);
    if (known !== undefined) return known;
    const value = make(locale);
    made.set(locale, value);
    return value;
  };
}

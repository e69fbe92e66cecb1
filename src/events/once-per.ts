/** Makes values of an object once by key, and forgets them with it. */
export function createOncePer<Value>() {
  const made = new WeakMap<object, Map<string, Value>>();
  return (object: object, key: string, make: () => Value): Value => {
    const values = made.get(object) ?? new Map<string, Value>();
    made.set(object, values);
    const value = values.get(key) ?? make();
    values.set(key, value);
    return value;
  };
}

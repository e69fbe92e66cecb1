/** An object of JSON-LD. */
export type Node = Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a property has: one value or several. */
export function valuesOf(value: unknown): unknown[] {
  const values: unknown[] = Array.isArray(value) ? (value as unknown[]).flat(Infinity) : [value];
  return values.filter((one) => one !== undefined && one !== null);
}

/** The first text of a property, also of one with a language (`@value`). */
export function textOf(value: unknown): string | undefined {
  return valuesOf(value)
    .map((one) => (isNode(one) ? (one['@value'] ?? one['@id']) : one))
    .find((one) => typeof one === 'string' || typeof one === 'number')
    ?.toString();
}

/** Its types, by their names in schema.org. */
export function typesOf(node: Node): string[] {
  return valuesOf(node['@type']).map((type) => String(type).replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''));
}

/** A value of schema.org's lists: `EventCancelled` of `https://schema.org/EventCancelled`. */
export function memberOf(value: unknown): string | undefined {
  return textOf(value)?.split(/[/#:]/).at(-1);
}

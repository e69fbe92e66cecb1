import type { EventType } from '../event-type.ts';

/** The ids of types by those that they had before. */
export type FormerTypes = ReadonlyMap<string, string>;

export const listFormerTypes = (types: readonly Pick<EventType, 'id' | 'formerIds'>[]): FormerTypes =>
  new Map(types.flatMap(({ id, formerIds = [] }) => formerIds.map((former) => [former, id] as const)));

/** A query that asks for types by the ids that they have now. */
export const withPresentTypes = (query: URLSearchParams, formerTypes: FormerTypes): URLSearchParams =>
  new URLSearchParams(
    [...query].map(([name, value]) => [
      name,
      name === 'type' ? (formerTypes.get(value.trim().toLowerCase()) ?? value) : value,
    ]),
  );

/** As an attribute of a page has them, for its scripts; `undefined` if there are none. */
export const writeFormerTypes = (formerTypes: FormerTypes): string | undefined =>
  new URLSearchParams([...formerTypes]).toString() || undefined;

export const readFormerTypes = (text = ''): FormerTypes => new Map(new URLSearchParams(text));

import type { EventData } from '../events/event-data.ts';
import { metaAt } from './fields-at.ts';

/** A substantial field, and its value as text. */
export interface Substance {
  path: PropertyKey[];
  text: string;
}

function listAt(value: unknown, path: PropertyKey[]): Substance[] {
  if (value === undefined) return [];
  if (metaAt(path)?.isSubstantial === true) {
    return [{ path, text: typeof value === 'string' ? value : JSON.stringify(value) }];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => listAt(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listAt(inner, [...path, key]));
}

/** The substantial fields of an event: those whose changes calendars get, such as its dates, place and status. */
export function listSubstance(data: EventData): Substance[] {
  const { endDate, ...rest } = data;
  // A last day that is the first is the same as none.
  return listAt(endDate === data.startDate ? rest : data, []);
}

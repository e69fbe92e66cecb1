/** In the browser: the ids of the starred events, kept in this browser only. */
import { isEventId, MOST_IDS } from '../../events/event-id.ts';

const KEY = 'starred-events';
/** As many as a calendar can be asked for. */
export const MOST_STARS = MOST_IDS;

/** The stars of this page, where the browser keeps none: it may forbid it, or have no room. */
let starredHere: readonly string[] | undefined;

function parseStars(text: string): string[] {
  const found: unknown = JSON.parse(text);
  const ids = Array.isArray(found) ? found.filter((id): id is string => typeof id === 'string' && isEventId(id)) : [];
  return [...new Set(ids)].slice(0, MOST_STARS);
}

export function readStars(): readonly string[] {
  if (starredHere !== undefined) return starredHere;
  try {
    return parseStars(localStorage.getItem(KEY) ?? '[]');
  } catch {
    return [];
  }
}

/** @returns whether the browser keeps them */
export function writeStars(ids: readonly string[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(ids));
    starredHere = undefined;
  } catch {
    starredHere = ids;
  }
  return starredHere === undefined;
}

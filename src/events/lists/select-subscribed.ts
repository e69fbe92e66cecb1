import { millisecondsInDay } from 'date-fns/constants';

/** So long a calendar keeps what is over; programs that ask seldom learn of late changes, and readers can look back. */
export const KEPT_MS = 366 * millisecondsInDay;

/** What a calendar holds at `now` (ms): all that ends later than a year before, and when (ms) it is to leave out more. */
export interface Subscribed<Item> {
  items: Item[];
  nextChange: number;
}

/** @param endOf the instant (ms) at which an item is over, `Infinity` if never */
export function selectSubscribed<Item>(
  all: readonly Item[],
  endOf: (item: Item) => number,
  now: number,
): Subscribed<Item> {
  const items = all.filter((item) => endOf(item) + KEPT_MS > now);
  return { items, nextChange: items.reduce((next, item) => Math.min(next, endOf(item) + KEPT_MS), Infinity) };
}

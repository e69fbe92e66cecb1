import type { LocalDate } from '../../../events/dates/local-date.ts';

const YEARS = 10;

/** The last day that a series may name. Up to there its days can be calculated in no time; an endless one goes on. */
export function limitOfSeries(startDate: LocalDate): LocalDate {
  return `${String(Number(startDate.slice(0, 4)) + YEARS)}${startDate.slice(4)}`;
}

/** From so many events on a dot is of the next size. */
const STEPS = [1, 2, 3, 5, 8, 13] as const;
const SMALLEST = 7;

/** The radius of a dot in units of the map: its area goes with the number of events, in a few steps. */
export function dotRadius(count: number): number {
  const step = STEPS.findLast((least) => count >= least) ?? STEPS[0];
  return Math.round(SMALLEST * Math.sqrt(step) * 10) / 10;
}

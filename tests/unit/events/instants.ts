/** The instant (ms) that an ISO text names. */
export const at = (text: string): number => Date.parse(text);

/** An instant (ms) as text, so that a failing test shows times. */
export const iso = (instant: number): string => new Date(instant).toISOString();

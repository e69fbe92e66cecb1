/** What the toolbar's "As of" is told by the server, in JSON. Instants are ISO 8601 in UTC. */
export interface AsOf {
  now: string;
  /** Whether the clock has been moved, so that it stands still. */
  isMoved: boolean;
  previous?: Change;
  next?: Change;
}

/** The nearest instant at which the site changes. */
export interface Change {
  instant: string;
  /** `KCD Porto: begins`; several things can happen at once. */
  happenings: string[];
}

/** Where it is told. */
export const AS_OF_ROUTE = '/as-of.json';

/** The panel asks the server to move the clock: to an instant, or back without one. */
export const MOVE_MESSAGE = 'as-of:move';
export interface Move {
  instant?: string | undefined;
}

/** The server tells all tabs that the clock has been moved, or with a `refusal` that it can't be. */
export const MOVED_MESSAGE = 'as-of:moved';
export interface Moved {
  refusal?: string;
}

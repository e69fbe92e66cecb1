/** What the server reports to the toolbar's "As of", in JSON. Instants are ISO 8601 in UTC. */
export interface AsOf {
  now: string;
  /** Whether the clock has been moved, so that it is stopped. */
  isMoved: boolean;
  previous?: SiteChange | undefined;
  next?: SiteChange | undefined;
}

/** The nearest instant at which the site changes. */
export interface SiteChange {
  instant: string;
  /** `KCD Porto: begins`; several things can happen at once. */
  happenings: string[];
}

/** Where it is served. */
export const AS_OF_ROUTE = '/as-of.json';

/** The panel asks the server to move the clock: to an instant, or back without one. */
export const MOVE_MESSAGE = 'as-of:move';
export interface Move {
  instant?: string | undefined;
}

/** The server reports to all tabs that the clock has been moved, or the `error` for which it can't be. */
export const MOVED_MESSAGE = 'as-of:moved';
export interface Moved {
  error?: string;
}

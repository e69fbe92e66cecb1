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
  /** `KCD Porto begins`; several things can happen at once. */
  happenings: string[];
}

/** Where it is told, and set by `POST` with `{ "instant": "2027-03-15T00:00:00Z" }`; without an instant time runs again. */
export const AS_OF_ROUTE = '/as-of.json';

import { createClock } from './clock.ts';

/** The server's clock. Read `now()` once a request and pass it on: all of an answer must be about one instant. */
export const siteClock = createClock(process.env.SITE_NOW);

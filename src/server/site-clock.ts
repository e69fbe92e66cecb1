import { AsyncLocalStorage } from 'node:async_hooks';
import { createClock, type Clock } from '../clock.ts';

/** A clock that goes by `SITE_NOW` as it is at the moment: the toolbar's "As of" sets it while the server runs. */
function createMovableClock(): Clock {
  let siteNow = process.env.SITE_NOW;
  let clock = createClock(siteNow);
  const current = () => {
    if (process.env.SITE_NOW !== siteNow) {
      siteNow = process.env.SITE_NOW;
      clock = createClock(siteNow);
    }
    return clock;
  };
  return {
    now: () => current().now(),
    get setting() {
      return current().setting;
    },
  };
}

const ownClock = import.meta.env.DEV ? createMovableClock() : createClock(process.env.SITE_NOW);
const clocks = new AsyncLocalStorage<Clock>();

/** Renders by a clock: that of the server that the request came to. */
export const withClock = <Result>(clock: Clock, render: () => Result): Result => clocks.run(clock, render);

/**
 * The clock of the server that renders; in a build and in development, that of the process. Read `now()` once a request and pass it on:
 * all of a response must be about one instant.
 */
export const siteClock: Clock = {
  now: () => (clocks.getStore() ?? ownClock).now(),
  get setting() {
    return (clocks.getStore() ?? ownClock).setting;
  },
};

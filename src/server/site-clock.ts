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

/** The server's clock. Read `now()` once a request and pass it on: all of an answer must be about one instant. */
export const siteClock: Clock = import.meta.env.DEV ? createMovableClock() : createClock(process.env.SITE_NOW);

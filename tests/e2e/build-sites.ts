import { generateEvents } from '../bench/generate-events.ts';
import { withBodies } from '../fixtures/body-events.ts';
import { buildSite, runBuild } from '../fixtures/build-site.ts';
import { CALENDAR_EVENTS } from '../fixtures/calendar-events.ts';
import { CALL_EVENTS } from '../fixtures/cfp-events.ts';
import { FIXTURE_EVENTS, FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { FINDING_EVENTS, FINDING_NOW } from '../fixtures/finding-events.ts';
import { LONGEST_EVENT } from '../fixtures/longest-event.ts';
import { PLACE_EVENTS } from '../fixtures/place-events.ts';
import { keepPages } from './keep-pages.ts';
import { MANY, SITES, UNDER_BASE } from './sites.ts';

const AT_ONCE = 2;

/** Static builds render each page, and draw each image, in each language. */
const SOME_LANGUAGES = { SITE_LANGUAGES: 'fr' };

const BUILDS = [
  () => runBuild(SITES.real),
  () =>
    buildSite({
      folder: SITES.findingInFiles,
      events: withBodies(FINDING_EVENTS),
      target: 'static',
      hasNoImages: true,
      env: { SITE_NOW: FINDING_NOW, SITE_LANGUAGES: 'ja' },
    }),
  () =>
    buildSite({
      folder: SITES.eras,
      events: new Map([
        ...generateEvents(MANY.count, MANY.count, MANY.since),
        ...CALL_EVENTS,
        ...CALENDAR_EVENTS,
        ...LONGEST_EVENT,
      ]),
    }),
  () =>
    buildSite({
      folder: SITES.static,
      events: FIXTURE_EVENTS,
      target: 'static',
      env: { SITE_NOW: FIXTURE_NOW, ...SOME_LANGUAGES },
    }),
  () => buildSite({ folder: SITES.server, events: FIXTURE_EVENTS, env: SOME_LANGUAGES }),
  () =>
    buildSite({
      folder: SITES.underBase,
      events: new Map([...FIXTURE_EVENTS, ...PLACE_EVENTS]),
      env: { ...UNDER_BASE, SITE_PSEUDO: '1' },
    }),
  () => buildSite({ folder: SITES.finding, events: FINDING_EVENTS, env: { SITE_LANGUAGES: 'ja' } }),
];

/** Builds the sites that the browser tests look at, and crawls them, once before all tests. */
export default async function buildSites(): Promise<void> {
  const builds = BUILDS.values();
  const work = async () => {
    for (const build of builds) await build();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await keepPages();
}

import { buildSite, runBuild } from '../fixtures/build-site.ts';
import { FINDING_EVENTS, FINDING_NOW } from '../fixtures/finding-events.ts';
import { FIXTURE_EVENTS, FIXTURE_NOW } from '../fixtures/e2e-events.ts';
import { SITES, UNDER_BASE } from './sites.ts';

/** Builds the sites that the browser tests look at, once before all of them. */
export default async function buildSites(): Promise<void> {
  await runBuild(SITES.real);
  await buildSite({ folder: SITES.server, events: FIXTURE_EVENTS });
  await buildSite({ folder: SITES.underBase, events: FIXTURE_EVENTS, env: UNDER_BASE });
  await buildSite({ folder: SITES.finding, events: FINDING_EVENTS });
  await buildSite({
    folder: SITES.findingInFiles,
    events: FINDING_EVENTS,
    target: 'static',
    env: { SITE_NOW: FINDING_NOW },
  });
  await buildSite({ folder: SITES.static, events: FIXTURE_EVENTS, target: 'static', env: { SITE_NOW: FIXTURE_NOW } });
}

import type { Campaign } from './events/with-campaign.ts';

/** Who runs this site: what another community edits. Where it is deployed is said by `SITE_URL` and `SITE_BASE`. */
export const site = {
  name: 'OpenTelemetry Community Events',
  community: 'OpenTelemetry',
  communityUrl: 'https://opentelemetry.io/',
  repository: 'https://github.com/open-telemetry/community-events',
  /** The branch whose files "edit this page" opens. */
  branch: 'main',
  /** BCP 47; decides how dates are written. */
  locale: 'en-GB',
  /** Added to links to events' own sites, such as `{ utm_source: 'community-events' }`. */
  campaign: {} as Campaign,
} as const;

import { ENGLISH } from './strings/languages.ts';

/** Who runs this site: what another community edits. Where it is deployed is said by `SITE_URL` and `SITE_BASE`. */
export const site = {
  name: 'OpenTelemetry Community Events',
  /** Where there is no room for its name. */
  shortName: 'OTel Events',
  community: 'OpenTelemetry',
  communityUrl: 'https://opentelemetry.io/',
  repository: 'https://github.com/open-telemetry/community-events',
  /** The branch whose files "edit this page" opens. */
  branch: 'main',
  /** BCP 47; decides how dates are written, in English. */
  locale: ENGLISH.locale,
  /** Added to links to events' own sites, such as `{ utm_source: 'community-events' }`. */
  campaign: {} as Campaign,
} as const;

export type Campaign = Readonly<Record<string, string>>;

/** An outbound link with the campaign's parameters; what the link has already stays as it is, to the letter. */
export function withCampaign(href: string, campaign: Campaign): string {
  const url = new URL(href);
  const missing = Object.entries(campaign).filter(([name]) => !url.searchParams.has(name));
  if (missing.length === 0) return href;
  // Appending text keeps the link's own query as its site wrote it; URLSearchParams would rewrite all of it.
  const added = new URLSearchParams(missing).toString();
  url.search = url.search === '' ? added : `${url.search}&${added}`;
  return url.href;
}

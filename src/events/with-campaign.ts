/** UTM parameters for outbound links: `{ utm_source: 'community-events' }`. */
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

import type { Strings } from '../strings/en.ts';
import type { Card } from './card.ts';

/** The card of the site itself, which all its pages have that are not about one event. */
export function toSiteCard({ name, community }: { name: string; community: string }, strings: Strings): Card {
  return {
    siteName: name,
    color: 'signal',
    title: strings.siteCardTitle(community),
    when: strings.siteCardLead,
    where: strings.siteCardText,
  };
}

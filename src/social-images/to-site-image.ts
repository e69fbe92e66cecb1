import type { Strings } from '../strings/strings.ts';
import type { SocialImage } from './social-image.ts';

/** The card of the site itself, which all its pages have that are not about one event. */
export function toSiteImage({ name, community }: { name: string; community: string }, strings: Strings): SocialImage {
  return {
    siteName: name,
    color: 'signal',
    title: strings.siteImageTitle(community),
    when: strings.siteImageLead,
    where: strings.siteImageText,
  };
}

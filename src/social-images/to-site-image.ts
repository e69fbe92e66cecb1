import type { Strings } from '../strings/en.ts';
import type { SocialImage } from './social-image.ts';

/** The image of the site itself, for all pages that aren't about one event. */
export function toSiteImage({ name, community }: { name: string; community: string }, strings: Strings): SocialImage {
  return {
    siteName: name,
    color: 'signal',
    title: strings.siteImageTitle(community),
    when: strings.siteImageLead,
    where: strings.siteImageText,
  };
}

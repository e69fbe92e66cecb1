import type { TypeColor } from '../events/event-type.ts';

/** What a social image shows: nothing that depends on the clock, so that it is right for as long as its event's file is. */
export interface SocialImage {
  siteName: string;
  /** What kind of event it is; the site's own image has none. */
  label?: string | undefined;
  /** The color of the type; the site's own image has that of the signal. */
  color: TypeColor | 'signal';
  badge?: { kind: 'cancelled' | 'postponed'; text: string } | undefined;
  title: string;
  /** `15–18 March 2027`, `Every second Thursday`. */
  when: string;
  /** `Barcelona, Spain`, `Online`. */
  where: string;
}

/** In pixels, as Open Graph's readers like it. */
export const IMAGE_SIZE = { width: 1200, height: 630 } as const;

/** What an image shows, as text for those who don't see it. */
export function describeImage({ badge, title, when, where, label }: SocialImage): string {
  return [badge?.text, title, when, where, label].filter((part) => part !== undefined && part !== '').join(' · ');
}

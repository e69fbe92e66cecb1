import type { SocialImage } from './social-image.ts';

/** What a card shows, as text for those who don't see it. */
export function describeImage({ badge, title, when, where, label }: SocialImage): string {
  return [badge?.text, title, when, where, label].filter((part) => part !== undefined && part !== '').join(' · ');
}

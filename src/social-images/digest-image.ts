import { createHash } from 'node:crypto';
import type { SocialImage } from './social-image.ts';
import { TITLE_SIZES, toImageElement } from './to-image-element.ts';

/** A digest of all that a card shows and of how it is laid out, in hexadecimal. Its title's size isn't known before measuring: all count. */
export function digestImage(card: SocialImage): string {
  const layouts = TITLE_SIZES.map((size) => toImageElement(card, size));
  return createHash('sha256').update(JSON.stringify(layouts)).digest('hex');
}

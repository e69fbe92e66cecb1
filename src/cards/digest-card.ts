import { createHash } from 'node:crypto';
import type { Card } from './card.ts';
import { TITLE_SIZES, toCardElement } from './to-card-element.ts';

/** A digest of all that a card shows and of how it is laid out, in hexadecimal. Its title's size isn't known before measuring: all count. */
export function digestCard(card: Card): string {
  const layouts = TITLE_SIZES.map((size) => toCardElement(card, size));
  return createHash('sha256').update(JSON.stringify(layouts)).digest('hex');
}

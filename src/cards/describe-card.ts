import type { Card } from './card.ts';

/** What a card shows, as text for those who don't see it. */
export function describeCard({ badge, title, when, where, label }: Card): string {
  return [badge?.text, title, when, where, label].filter((part) => part !== undefined && part !== '').join(' · ');
}

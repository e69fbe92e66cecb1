import { createHash } from 'node:crypto';
import path from 'node:path';
import { version as satoriVersion } from 'satori/package.json';
import sharp from 'sharp';
import { createCardCache } from './card-cache.ts';
import type { Card } from './card.ts';
import { createCardSource } from './create-card-source.ts';
import { digestCard } from './digest-card.ts';
import { drawCard, PNG_OPTIONS } from './draw-card.ts';
import { findCacheFolder } from './find-cache-folder.ts';
import { loadFonts, type FontSet } from './load-fonts.ts';
import { selectFonts } from './select-fonts.ts';

/** The fonts of all texts of a card. */
function loadFontsOf({ siteName, label, badge, title, when, where }: Card): Promise<FontSet> {
  return loadFonts(selectFonts([siteName, label, badge?.text, title, when, where].join(' ')));
}

/** What is drawn, with which letters, by what: when any of it changes, so does the picture. */
async function digestPicture(card: Card): Promise<string> {
  const { digest } = await loadFontsOf(card);
  const tools = JSON.stringify([satoriVersion, sharp.versions, PNG_OPTIONS]);
  return createHash('sha256').update(digestCard(card)).update(digest).update(tools).digest('hex');
}

/** The picture of a card, kept on the disk from build to build and from request to request. */
export const loadCard = createCardSource({
  cache: createCardCache(path.join(findCacheFolder(import.meta.dirname), 'event-cards')),
  digest: digestPicture,
  draw: async (card) => drawCard(card, await loadFontsOf(card)),
});

import { createHash } from 'node:crypto';
import path from 'node:path';
import { version as satoriVersion } from 'satori/package.json';
import sharp from 'sharp';
import { createImageCache } from './image-cache.ts';
import type { SocialImage } from './social-image.ts';
import { createImageSource } from './create-image-source.ts';
import { digestImage } from './digest-image.ts';
import { drawImage, PNG_OPTIONS } from './draw-image.ts';
import { findCacheFolder } from './find-cache-folder.ts';
import { loadFonts, type FontSet } from './load-fonts.ts';
import { selectFonts } from './select-fonts.ts';

/** The fonts of all texts of a card. */
function loadFontsOf({ siteName, label, badge, title, when, where }: SocialImage): Promise<FontSet> {
  return loadFonts(selectFonts([siteName, label, badge?.text, title, when, where].join(' ')));
}

/** What is drawn, with which letters, by what: when any of it changes, so does the picture. */
async function digestPicture(card: SocialImage): Promise<string> {
  const { digest } = await loadFontsOf(card);
  const tools = JSON.stringify([satoriVersion, sharp.versions, PNG_OPTIONS]);
  return createHash('sha256').update(digestImage(card)).update(digest).update(tools).digest('hex');
}

/** The picture of a card, kept on the disk from build to build and from request to request. */
export const loadImage = createImageSource({
  cache: createImageCache(path.join(findCacheFolder(import.meta.dirname), 'event-cards')),
  digest: digestPicture,
  draw: async (card) => drawImage(card, await loadFontsOf(card)),
});

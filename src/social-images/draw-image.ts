import satori from 'satori';
import sharp, { type PngOptions } from 'sharp';
import { IMAGE_SIZE, type SocialImage } from './social-image.ts';
import { fitTitle } from './fit-title.ts';
import type { FontSet } from './load-fonts.ts';
import { toImageElement } from './to-image-element.ts';

/** Flat colours and the edges of letters: few colours do, and a third of the bytes. */
export const PNG_OPTIONS: PngOptions = { palette: true, colours: 128, effort: 4, compressionLevel: 9 };

/** Draws a card. All letters are outlines by then, so that the fonts of the machine don't matter. @returns a PNG */
export async function drawImage(card: SocialImage, { fonts }: FontSet): Promise<Buffer> {
  const size = await fitTitle(card, fonts);
  const svg = await satori(toImageElement(card, size), { ...IMAGE_SIZE, fonts });
  return sharp(Buffer.from(svg)).png(PNG_OPTIONS).toBuffer();
}

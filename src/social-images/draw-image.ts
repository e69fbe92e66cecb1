import satori, { type Font } from 'satori';
import sharp, { type PngOptions } from 'sharp';
import type { FontSet } from './fonts.ts';
import { IMAGE_SIZE, type SocialImage } from './social-image.ts';
import { TITLE_KEY, TITLE_ROOM_KEY, TITLE_SIZES, toImageElement } from './to-image-element.ts';

/** Flat colors and the edges of letters: few colors do, and a third of the bytes. */
export const PNG_OPTIONS: PngOptions = { palette: true, colours: 128, effort: 4, compressionLevel: 9 };

/** Whether the title has room. Texts stay texts while measuring, which spares their outlines. */
async function fits(image: SocialImage, size: number, fonts: Font[]): Promise<boolean> {
  const heights = new Map<unknown, number>();
  await satori(toImageElement(image, size), {
    ...IMAGE_SIZE,
    fonts,
    embedFont: false,
    onNodeDetected: ({ key, height }) => heights.set(key, height),
  });
  return (heights.get(TITLE_KEY) ?? Infinity) <= (heights.get(TITLE_ROOM_KEY) ?? 0);
}

/** The largest size in pixels at which an image's title is not cut; else the smallest. */
export async function fitTitle(image: SocialImage, fonts: Font[]): Promise<number> {
  for (const size of TITLE_SIZES) if (await fits(image, size, fonts)) return size;
  return TITLE_SIZES[TITLE_SIZES.length - 1] ?? 0;
}

/** Draws an image. All letters are outlines by then, so that the fonts of the machine don't matter. @returns a PNG */
export async function drawImage(image: SocialImage, { fonts }: FontSet): Promise<Buffer> {
  const size = await fitTitle(image, fonts);
  const svg = await satori(toImageElement(image, size), { ...IMAGE_SIZE, fonts });
  return sharp(Buffer.from(svg)).png(PNG_OPTIONS).toBuffer();
}

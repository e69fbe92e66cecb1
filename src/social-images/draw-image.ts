import sharp, { type PngOptions } from 'sharp';
import type { LoadedFont } from './fonts.ts';
import { measureElement, renderElement } from './renderer.ts';
import { IMAGE_SIZE, type SocialImage } from './social-image.ts';
import { TITLE_ROOM_INDEX, TITLE_SIZES, toImageElement } from './to-image-element.ts';

/** Flat colors and the edges of letters: few colors do, and a third of the bytes. */
export const PNG_OPTIONS: PngOptions = { palette: true, colours: 128, effort: 4, compressionLevel: 9 };

/** The height of an image's title and of the room that it has. */
export async function measureTitle(image: SocialImage, titleSize: number, fonts: readonly LoadedFont[]) {
  const { children } = await measureElement(toImageElement(image, titleSize), IMAGE_SIZE, fonts);
  const room = children[TITLE_ROOM_INDEX];
  const title = room?.children[0];
  if (room === undefined || title === undefined) throw new Error('The image has no title.');
  return { title, room };
}

/** The largest size in pixels at which an image's title is not cut; else the smallest. */
export async function fitTitle(image: SocialImage, fonts: readonly LoadedFont[]): Promise<number> {
  for (const size of TITLE_SIZES) {
    const { title, room } = await measureTitle(image, size, fonts);
    if (title.height <= room.height) return size;
  }
  return TITLE_SIZES[TITLE_SIZES.length - 1] ?? 0;
}

/** Draws an image. @returns a PNG */
export async function drawImage(image: SocialImage, fonts: readonly LoadedFont[]): Promise<Buffer> {
  const element = toImageElement(image, await fitTitle(image, fonts));
  const pixels = await renderElement(element, IMAGE_SIZE, fonts);
  return sharp(pixels, { raw: { ...IMAGE_SIZE, channels: 4 } })
    .removeAlpha()
    .png(PNG_OPTIONS)
    .toBuffer();
}

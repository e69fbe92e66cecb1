import satori, { type Font } from 'satori';
import { IMAGE_SIZE, type SocialImage } from './social-image.ts';
import { TITLE_KEY, TITLE_ROOM_KEY, TITLE_SIZES, toImageElement } from './to-image-element.ts';

/** Whether the title has room. Texts stay texts while measuring, which spares their outlines. */
async function fits(card: SocialImage, size: number, fonts: Font[]): Promise<boolean> {
  const heights = new Map<unknown, number>();
  await satori(toImageElement(card, size), {
    ...IMAGE_SIZE,
    fonts,
    embedFont: false,
    onNodeDetected: ({ key, height }) => heights.set(key, height),
  });
  return (heights.get(TITLE_KEY) ?? Infinity) <= (heights.get(TITLE_ROOM_KEY) ?? 0);
}

/** The largest size in pixels at which a card's title is not cut; the smallest if there is none. */
export async function fitTitle(card: SocialImage, fonts: Font[]): Promise<number> {
  for (const size of TITLE_SIZES) if (await fits(card, size, fonts)) return size;
  return TITLE_SIZES[TITLE_SIZES.length - 1] ?? 0;
}

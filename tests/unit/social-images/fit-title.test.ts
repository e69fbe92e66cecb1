import satori from 'satori';
import { expect, test } from 'vitest';
import { IMAGE_SIZE } from '../../../src/social-images/social-image.ts';
import { fitTitle } from '../../../src/social-images/draw-image.ts';
import { TITLE_KEY, TITLE_ROOM_KEY, TITLE_SIZES, toImageElement } from '../../../src/social-images/to-image-element.ts';
import { fontsFor, HARD_TITLES, makeImage } from './make-image.ts';

const LONG_PLACE = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch, Wales, United Kingdom · Also online';

async function sizeOf(title: string): Promise<number> {
  const image = makeImage({ title });
  return fitTitle(image, (await fontsFor(image)).fonts);
}

test.each([
  ['FOSDEM', 104],
  ['KubeCon + CloudNativeCon Europe 2027', 76],
  [HARD_TITLES['90 characters'], 68],
  [HARD_TITLES['90 Chinese characters'], 43],
])('%s is set in %d pixels', async (title, size) => {
  expect(await sizeOf(title)).toBe(size);
});

test.each(Object.entries(HARD_TITLES))(
  'nothing of a title of %s is cut, even with a place of two lines',
  async (_, title) => {
    const image = makeImage({ title, where: LONG_PLACE, badge: { kind: 'postponed', text: 'Postponed' } });
    const { fonts } = await fontsFor(image);
    const nodes = new Map<unknown, { top: number; width: number; height: number }>();
    const size = await fitTitle(image, fonts);
    await satori(toImageElement(image, size), {
      ...IMAGE_SIZE,
      fonts,
      embedFont: false,
      onNodeDetected: (node) => nodes.set(node.key, node),
    });
    const [title_, room] = [nodes.get(TITLE_KEY), nodes.get(TITLE_ROOM_KEY)];
    expect(TITLE_SIZES).toContain(size);
    expect(title_?.height).toBeGreaterThan(0);
    expect(title_?.height).toBeLessThanOrEqual(room?.height ?? 0);
    expect(title_?.width).toBeLessThanOrEqual(room?.width ?? 0);
  },
);

import { expect, test } from 'vitest';
import { fitTitle, measureTitle } from '../../../src/social-images/draw-image.ts';
import { loadFontsOf } from '../../../src/social-images/fonts.ts';
import { TITLE_SIZES } from '../../../src/social-images/to-image-element.ts';
import { HARD_TITLES, makeImage } from './make-image.ts';

const LONG_PLACE = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch, Wales, United Kingdom · Also online';

async function sizeOf(title: string): Promise<number> {
  const image = makeImage({ title });
  return fitTitle(image, await loadFontsOf(image));
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
  async (_, text) => {
    const image = makeImage({ title: text, where: LONG_PLACE, badge: { kind: 'postponed', text: 'Postponed' } });
    const fonts = await loadFontsOf(image);
    const size = await fitTitle(image, fonts);
    const { title, room } = await measureTitle(image, size, fonts);
    expect(TITLE_SIZES).toContain(size);
    expect(title.height).toBeGreaterThan(0);
    expect(title.height).toBeLessThanOrEqual(room.height);
    // Spaces may hang over the end of a line.
    const words = title.runs.filter(({ text: run }) => run.trim() !== '');
    expect(Math.max(...words.map(({ x, width }) => x + width))).toBeLessThanOrEqual(room.width + 1);
  },
);

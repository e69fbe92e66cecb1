import sharp from 'sharp';
import { afterEach, expect, test, vi } from 'vitest';
import { draw, HARD_TITLES, makeImage } from './make-image.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each(Object.entries(HARD_TITLES))(
  'a title of %s gives an image that is small and needs no network',
  async (_, title) => {
    const fetch = vi.fn();
    vi.stubGlobal('fetch', fetch);
    const png = await draw(makeImage({ title }));
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(png.length).toBeLessThan(100_000);
    expect(fetch).not.toHaveBeenCalled();
    // Below the trace, the margin is of one color: no letter reaches into it.
    const margin = sharp(png).extract({ left: 1136, top: 150, width: 64, height: 450 });
    expect(new Set(await margin.toColourspace('b-w').raw().toBuffer()).size).toBe(1);
  },
);

test('the same image always gives the same bytes', async () => {
  expect((await draw(makeImage())).equals(await draw(makeImage()))).toBe(true);
});

test('whatever differs in an image can be seen in its PNG', async () => {
  const images = [
    makeImage(),
    makeImage({ title: 'Another event' }),
    makeImage({ title: '开放遥测' }),
    makeImage({ title: '遥测开放' }),
    makeImage({ when: '16 March 2027' }),
    makeImage({ where: 'Online' }),
    makeImage({ label: 'Community Day' }),
    makeImage({ label: undefined }),
    makeImage({ color: 'rose' }),
    makeImage({ siteName: 'Other Events' }),
    makeImage({ badge: { kind: 'cancelled', text: 'Cancelled' } }),
    makeImage({ badge: { kind: 'postponed', text: 'Postponed' } }),
  ];
  const pngs = await Promise.all(images.map(async (image) => (await draw(image)).toString('base64')));
  expect(new Set(pngs).size).toBe(images.length);
});

test('the color of the type runs along the edge', async () => {
  const { data, info } = await sharp(await draw(makeImage({ color: 'teal' })))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const lastPixel = data.subarray((info.width * info.height - 1) * info.channels);
  expect([...lastPixel].map((channel) => Math.round(channel / 8))).toEqual(
    [0x6f, 0xd2, 0xdc].map((channel) => Math.round(channel / 8)),
  );
});

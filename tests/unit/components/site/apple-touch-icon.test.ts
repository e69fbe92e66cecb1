import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';

/** Its colors, coarsely, without the corners, which only the favicon has round. */
async function sample(image: Sharp): Promise<Buffer> {
  const middle = image.removeAlpha().resize(180, 180).extract({ left: 12, top: 12, width: 156, height: 156 });
  return sharp(await middle.png().toBuffer())
    .resize(13, 13)
    .raw()
    .toBuffer();
}

test('the icon of home screens is 180 px wide and high, has no transparency, and shows what the favicon shows', async () => {
  const icon = sharp('public/apple-touch-icon.png');
  expect(await icon.metadata()).toMatchObject({ width: 180, height: 180, format: 'png', hasAlpha: false });
  const favicon = sharp('public/favicon.svg', { density: (72 * 180) / 32 });
  const [shown, expected] = [await sample(icon), await sample(favicon)];
  expect(shown.every((value, place) => Math.abs(value - (expected[place] ?? NaN)) < 24)).toBe(true);
});

import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { BADGE_COLORS, IMAGE_COLORS, TYPE_COLORS_ON_BRAND } from '../../../src/social-images/image-parts.ts';
import { TYPE_COLORS } from '../../../src/events/event-type.ts';

const css = await readFile('src/styles/tokens.css', 'utf8');

/** The values of a property in a rule, each in the light and the dark theme. */
function valuesOf(property: string, after = ''): string[] {
  const value = new RegExp(`${property}: (.*?);`).exec(css.slice(css.indexOf(after)))?.[1] ?? '';
  const colors = /^light-dark\((.*), (.*)\)$/.exec(value)?.slice(1) ?? [value];
  return colors.map((color) => (color.startsWith('var(') ? (valuesOf(color.slice(4, -1))[0] ?? '') : color));
}

test('the colors of images are those of the site', () => {
  expect(IMAGE_COLORS.brand).toBe(valuesOf('--color-brand')[0]);
  expect(IMAGE_COLORS.onBrand).toBe(valuesOf('--color-on-brand')[0]);
  expect(IMAGE_COLORS.onBrandMuted).toBe(valuesOf('--color-on-brand-muted')[0]);
  expect(IMAGE_COLORS.signal).toBe(valuesOf('--color-signal')[0]);
  expect(TYPE_COLORS_ON_BRAND.signal).toBe(IMAGE_COLORS.signal);
  for (const kind of ['cancelled', 'postponed'] as const) {
    expect(BADGE_COLORS[kind].background).toBe(valuesOf(`--color-${kind}`)[1]);
    expect(BADGE_COLORS[kind].text).toBe(valuesOf(`--color-on-${kind}`)[1]);
  }
});

test.each(TYPE_COLORS)('%s is the same on images and in the dark theme', (color) => {
  expect(TYPE_COLORS_ON_BRAND[color]).toBe(valuesOf('--type-color', `[data-color='${color}']`)[1]);
});

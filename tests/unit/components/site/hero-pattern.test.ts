import { expect, test } from 'vitest';
import { drawHeroPattern, PATTERN_SIZE } from '../../../../src/components/site/hero-pattern.ts';

const TITLES = [
  'Events',
  'Map',
  'KubeCon + CloudNativeCon',
  ...Array.from({ length: 200 }, (_, n) => `Event ${String(n)}`),
];

test('a page always has the same pattern, and others have others', () => {
  expect(drawHeroPattern('Map')).toEqual(drawHeroPattern('Map'));
  expect(new Set(TITLES.map((title) => drawHeroPattern(title).plain)).size).toBeGreaterThan(TITLES.length * 0.9);
});

test('patterns are small and lie within their size', () => {
  for (const title of TITLES) {
    const { plain, glowing } = drawHeroPattern(title);
    expect(plain.length + glowing.length, title).toBeLessThan(400);
    expect(glowing, title).not.toBe('');
    for (const [, ...numbers] of (plain + glowing).matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)h-[\d.]+z/g)) {
      const [x = NaN, y = NaN, width = NaN, height = NaN] = numbers.map(Number);
      expect(x + width, title).toBeLessThanOrEqual(PATTERN_SIZE.width);
      expect(y + height, title).toBeLessThanOrEqual(PATTERN_SIZE.height);
    }
    expect(plain + glowing, title).toMatch(/^(M[\d.]+ [\d.]+h[\d.]+v[\d.]+h-[\d.]+z)+$/);
  }
});

import { expect, test } from 'vitest';
import { shapePath } from '../../../../src/components/map/dot-shapes.ts';
import { TYPE_COLORS } from '../../../../src/events/event-type.ts';

const dot = { x: 100, y: 50, radius: 10 };

test('each color has a shape of its own', () => {
  expect(new Set(TYPE_COLORS.map((color) => shapePath(color, dot))).size).toBe(TYPE_COLORS.length);
});

test.each(TYPE_COLORS)('the shape of %s is a closed path from the middle of the dot', (color) => {
  expect(shapePath(color, dot)).toMatch(/^M100 50m[-\d. al]+z$/);
});

test('what has no type is a circle', () => {
  expect(shapePath(undefined, dot)).toBe('M100 50m-10 0a10 10 0 1 0 20 0a10 10 0 1 0-20 0z');
  expect(shapePath('blue', dot)).toBe('M100 50m-9 -9 18 0 0 18 -18 0z');
});

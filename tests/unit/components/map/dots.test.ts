import { expect, test } from 'vitest';
import { dotRadius } from '../../../../src/components/map/to-map-dots.ts';
import { placeDots } from '../../../../src/components/map/place-dots.ts';
import { MAP_SIZE } from '../../../../src/components/map/world-map.ts';

const dot = (x: number, y: number, radius = 7) => ({ x, y, radius });
const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

test.each([
  [2, 2],
  [3, 3],
  [5, 5],
  [8, 8],
])('the dot of %i events has %i times the area of one', (count, times) => {
  expect((dotRadius(count) / dotRadius(1)) ** 2).toBeCloseTo(times, 0);
});

test('radii never shrink, come in few steps and have an end', () => {
  const radii = Array.from({ length: 1000 }, (_, count) => dotRadius(count + 1));
  expect(radii).toEqual(radii.toSorted((a, b) => a - b));
  expect(new Set(radii).size).toBeLessThanOrEqual(6);
  expect(Math.max(...radii)).toBeLessThan(30);
});

test('dots far from each other stay where they are, within reach of a finger', () => {
  const dots = [dot(100, 100), dot(500, 200)];
  expect(placeDots(dots)).toEqual(dots.map((some) => ({ ...some, reach: 42 })));
});

test('neighbors move apart evenly, and share what is between them', () => {
  const [left, right] = placeDots([dot(500, 200), dot(504, 200)]);
  expect(left).toMatchObject({ x: 495.5, y: 200, reach: 7 });
  expect(right).toMatchObject({ x: 508.5, y: 200, reach: 7 });
  const [one, other] = placeDots([dot(500, 200), dot(530, 200)]);
  expect([one?.reach, other?.reach]).toEqual([15, 15]);
});

test('many dots at one place are all to be seen, and always lie the same', () => {
  const dots = Array.from({ length: 8 }, () => dot(500, 200));
  const placed = placeDots(dots);
  for (const [place, a] of placed.entries()) {
    for (const b of placed.slice(place + 1)) expect(distance(a, b)).toBeGreaterThan(6);
  }
  expect(placeDots(dots)).toEqual(placed);
  expect(dots[0]).toEqual(dot(500, 200));
});

test('a dot at the edge is whole', () => {
  expect(placeDots([dot(1, 1, 20), dot(MAP_SIZE.width, MAP_SIZE.height, 20)])).toMatchObject([
    { x: 20, y: 20 },
    { x: MAP_SIZE.width - 20, y: MAP_SIZE.height - 20 },
  ]);
});

test('a dot alone can be pressed as well', () => {
  expect(placeDots([dot(100, 100)])[0]?.reach).toBe(42);
});

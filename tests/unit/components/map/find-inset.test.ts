import { expect, test } from 'vitest';
import { findInset, placeInInset } from '../../../../src/components/map/find-inset.ts';
import { layoutMap } from '../../../../src/components/map/layout-map.ts';
import { MAP_SIZE } from '../../../../src/components/map/world-map.ts';

const at = (x: number, y: number) => ({ x, y, radius: 7, count: 1 });
const CROWD = [at(470, 90), at(480, 95), at(475, 105), at(490, 110), at(500, 100)];
const ELSEWHERE = [at(150, 100), at(850, 150)];

test.each([
  ['no dots', []],
  ['a few near to each other', CROWD.slice(0, 3)],
  ['many far from each other', Array.from({ length: 30 }, (_, place) => at(20 + place * 30, 100))],
])('%s need no inset', (_, dots) => {
  expect(findInset(dots)).toBeUndefined();
});

test('the most crowded region has one, which is larger than the region and within the map', () => {
  const smaller = [at(100, 100), at(110, 100), at(105, 110), at(100, 115)];
  const inset = findInset([...smaller, ...ELSEWHERE, ...CROWD]);
  expect(inset?.region).toEqual({ x: 458, y: 78, width: 54, height: 44 });
  expect(inset?.scale).toBeGreaterThan(2);
  const { x = NaN, y = NaN, width = NaN, height = NaN } = inset?.box ?? {};
  expect([x >= 0, y >= 0, x + width <= MAP_SIZE.width, y + height <= MAP_SIZE.height]).not.toContain(false);
});

test('no inset hides a dot', () => {
  expect(findInset([...CROWD, at(60, 400)])).toBeUndefined();
});

test('places keep their order in the inset, and are further from each other', () => {
  const inset = findInset(CROWD);
  if (inset === undefined) throw new Error('There is no inset.');
  const [a, b] = [placeInInset(at(470, 90), inset), placeInInset(at(480, 95), inset)];
  expect((b?.x ?? NaN) - (a?.x ?? NaN)).toBeCloseTo(10 * inset.scale);
  expect((b?.y ?? NaN) - (a?.y ?? NaN)).toBeCloseTo(5 * inset.scale);
  expect(placeInInset(at(150, 100), inset)).toBeUndefined();
});

test('each dot is on the map once: in the inset, with a pin where it is, or else in its place', () => {
  const { dots, inset, clusters } = layoutMap([...ELSEWHERE, ...CROWD]);
  expect(dots).toHaveLength(7);
  expect(dots.filter(({ pin }) => pin === undefined)).toMatchObject(ELSEWHERE);
  for (const { x, y } of dots.filter(({ pin }) => pin !== undefined)) {
    expect(inset && x > inset.box.x && x < inset.box.x + inset.box.width && y > inset.box.y).toBe(true);
  }
  expect(clusters.map(({ count }) => count)).toEqual([1, 1, 5]);
});

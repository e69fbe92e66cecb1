import { expect, test } from 'vitest';
import { CLUSTER_REACH, clusterDots } from '../../../../src/components/map/cluster-dots.ts';
import { MAP_SIZE } from '../../../../src/components/map/world-map.ts';

const dot = (x: number, y: number, count = 1) => ({ x, y, count });
const outline = (clusters: ReturnType<typeof clusterDots>) => clusters.map(({ x, y, count }) => [x, y, count]);

test('dots far from each other are clusters of their own, where they are', () => {
  expect(outline(clusterDots([dot(200, 200), dot(800, 200, 3)]))).toEqual([
    [800, 200, 3],
    [200, 200, 1],
  ]);
});

test('near dots are one cluster in the middle of their events, which counts them', () => {
  const [cluster, ...others] = clusterDots([dot(500, 200), dot(540, 240, 3)]);
  expect(cluster).toMatchObject({ x: 530, y: 230, count: 4 });
  expect(cluster?.dots).toEqual([dot(540, 240, 3), dot(500, 200)]);
  expect(others).toEqual([]);
});

test('no dots, no clusters', () => {
  expect(clusterDots([])).toEqual([]);
});

test('a cluster at the edge is whole', () => {
  expect(outline(clusterDots([dot(5, 5), dot(995, 480)]))).toEqual([
    [CLUSTER_REACH, CLUSTER_REACH, 1],
    [MAP_SIZE.width - CLUSTER_REACH, MAP_SIZE.height - CLUSTER_REACH, 1],
  ]);
});

test('however many dots there are, no target covers another, and none is lost', () => {
  const dots = Array.from({ length: 400 }, (_, place) =>
    dot((place * 379) % 1000, (place * 211) % 485, (place % 5) + 1),
  );
  const clusters = clusterDots(dots);
  for (const [place, a] of clusters.entries()) {
    for (const b of clusters.slice(place + 1)) {
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(2 * CLUSTER_REACH);
    }
  }
  expect(clusters.flatMap(({ dots: some }) => some)).toHaveLength(400);
  expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(dots.reduce((sum, { count }) => sum + count, 0));
});

test('a target is 44 px wide on a screen of 320 px', () => {
  // The page's margins and the map's border take 34 px.
  expect((2 * CLUSTER_REACH * (320 - 34)) / MAP_SIZE.width).toBeGreaterThanOrEqual(44);
});

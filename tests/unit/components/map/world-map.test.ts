import { describe, expect, test } from 'vitest';
import { MAP_SIZE, projectPoint, worldOutline } from '../../../../src/components/map/world-map.ts';

const at = (latitude: number, longitude: number) => projectPoint({ latitude, longitude });

const CITIES = {
  honolulu: at(21.31, -157.86),
  sanFrancisco: at(37.77, -122.42),
  newYork: at(40.71, -74.01),
  saoPaulo: at(-23.55, -46.63),
  london: at(51.51, -0.13),
  helsinki: at(60.17, 24.94),
  tokyo: at(35.68, 139.69),
  auckland: at(-36.85, 174.76),
};

describe('cities lie on the map as on the globe', () => {
  test.each([
    ['honolulu', 'sanFrancisco'],
    ['sanFrancisco', 'newYork'],
    ['newYork', 'london'],
    ['london', 'helsinki'],
    ['helsinki', 'tokyo'],
    ['tokyo', 'auckland'],
  ] as const)('%s is west of %s', (west, east) => {
    expect(CITIES[west].x).toBeLessThan(CITIES[east].x - 5);
  });

  test.each([
    ['helsinki', 'london'],
    ['london', 'newYork'],
    ['newYork', 'sanFrancisco'],
    ['tokyo', 'saoPaulo'],
    ['saoPaulo', 'auckland'],
  ] as const)('%s is north of %s', (north, south) => {
    expect(CITIES[north].y).toBeLessThan(CITIES[south].y - 5);
  });

  test('London is a little left of the middle, in the upper third', () => {
    expect(CITIES.london.x).toBeGreaterThan(MAP_SIZE.width * 0.42);
    expect(CITIES.london.x).toBeLessThan(MAP_SIZE.width * 0.5);
    expect(CITIES.london.y).toBeLessThan(MAP_SIZE.height / 3);
  });
});

test('every place of the globe is within the map, poles and the date line as well', () => {
  for (let latitude = -90; latitude <= 90; latitude += 5) {
    for (let longitude = -180; longitude <= 180; longitude += 5) {
      const { x, y } = at(latitude, longitude);
      expect(
        x > 0 && x < MAP_SIZE.width && y > 0 && y < MAP_SIZE.height,
        `${String(latitude)}, ${String(longitude)}`,
      ).toBe(true);
    }
  }
});

/** The corners of every ring of a path that is written in steps. */
function readRings(path: string): [number, number][][] {
  return path
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const [x = 0, y = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
      const corners: [number, number][] = [[x, y]];
      for (let place = 0; place < steps.length; place += 2) {
        const [lastX, lastY] = corners.at(-1) ?? [0, 0];
        corners.push([lastX + (steps[place] ?? NaN), lastY + (steps[place + 1] ?? NaN)]);
      }
      return corners;
    });
}

/** Whether a point is on land: a ray from it crosses the outline an odd number of times. */
function isLand(rings: [number, number][][], latitude: number, longitude: number): boolean {
  const point = projectPoint({ latitude, longitude });
  const edges = rings.flatMap((ring) =>
    ring.map((corner, place) => [corner, ring[(place + 1) % ring.length] ?? corner] as const),
  );
  const crossed = edges.filter(
    ([[ax, ay], [bx, by]]) => ay > point.y !== by > point.y && point.x < ax + ((point.y - ay) / (by - ay)) * (bx - ax),
  );
  return crossed.length % 2 === 1;
}

describe.each([
  [1, 18_000],
  [3, 14_000],
])('the outline on a grid of %i', (grid, limit) => {
  const outline = worldOutline(grid);
  const rings = readRings(outline);

  test('it is a path of whole steps on the grid, within the map', () => {
    expect(outline).toMatch(/^(M\d+ \d+l-?\d+([ -]\d+|-\d+)*z)+$/);
    const corners = rings.flat();
    expect(corners.every(([x, y]) => x % grid === 0 && y % grid === 0)).toBe(true);
    expect(corners.every(([x, y]) => x >= 0 && x <= MAP_SIZE.width && y >= 0 && y <= MAP_SIZE.height)).toBe(true);
  });

  test('it is small', () => {
    expect(outline.length).toBeLessThan(limit);
    expect(outline.length).toBeGreaterThan(5000);
  });

  test.each([
    ['Kansas', 38.5, -98, true],
    ['Brasília', -15.8, -47.9, true],
    ['Chad', 15, 18, true],
    ['Siberia', 65, 100, true],
    ['the far east of Asia, beyond the date line', 67.5, -178, true],
    ['the middle of Australia', -25, 134, true],
    ['the Atlantic', 35, -40, false],
    ['the Pacific', 0, -150, false],
    ['the Indian Ocean', -20, 80, false],
    ['the Caspian Sea', 41.5, 51, false],
  ])('knows whether there is land: %s', (_, latitude, longitude, expected) => {
    expect(isLand(rings, latitude, longitude)).toBe(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { MAP_SIZE, projectPoint } from '../../../../src/components/map/project-point.ts';

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

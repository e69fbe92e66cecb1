import { geoEqualEarth } from 'd3-geo';
import type { Coordinates } from '../../events/lists/group-by-place.ts';
import { worldLand } from './world-land.ts';

/** The map's size in its own units. */
export const MAP_SIZE = { width: 1000, height: 485 } as const;
const MARGIN = 10;

/** Equal Earth, turned so far that the far east of Asia isn't cut off. */
export const worldProjection = geoEqualEarth()
  .rotate([-11, 0])
  .fitExtent(
    [
      [MARGIN, MARGIN],
      [MAP_SIZE.width - MARGIN, MAP_SIZE.height - MARGIN],
    ],
    worldLand,
  );

export interface MapPoint {
  x: number;
  y: number;
}

/** Where a place is on the map, in its units. What lies outside, in Antarctica, is brought to its edge. */
export function projectPoint({ latitude, longitude }: Coordinates): MapPoint {
  const [x, y] = worldProjection([longitude, latitude]) ?? [0, 0];
  const within = (value: number, end: number) => Math.min(Math.max(value, MARGIN), end - MARGIN);
  return { x: within(x, MAP_SIZE.width), y: within(y, MAP_SIZE.height) };
}

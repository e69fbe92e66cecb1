import { geoEqualEarth, geoPath } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as LandArcs, Topology } from 'topojson-specification';
import landTopology from 'world-atlas/land-110m.json';
import type { Coordinates } from '../../events/lists/group-by-place.ts';

/** What lies further south is Antarctica, and no event. */
const SOUTHERN_LIMIT = -60;

const topology = landTopology as unknown as Topology<{ land: GeometryCollection }>;

/** The land of the world at 1:110 million, from Natural Earth, without Antarctica. */
const worldLand: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: merge(topology, topology.objects.land.geometries as LandArcs[]).coordinates.filter(([outline]) =>
    outline?.some(([, latitude = SOUTHERN_LIMIT]) => latitude > SOUTHERN_LIMIT),
  ),
};

/** The map's size in its own units. */
export const MAP_SIZE = { width: 1000, height: 485 } as const;
const MARGIN = 10;

/** Equal Earth, turned so far that the far east of Asia isn't cut off. */
const worldProjection = geoEqualEarth()
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

type Ring = [x: number, y: number][];

function readRings(): Ring[] {
  const rings: Ring[] = [];
  const nothing = () => undefined;
  geoPath(worldProjection, {
    moveTo: (x, y) => void rings.push([[x, y]]),
    lineTo: (x, y) => void rings.at(-1)?.push([x, y]),
    beginPath: nothing,
    closePath: nothing,
    arc: nothing,
  })(worldLand);
  return rings;
}

/** Numbers as SVG needs them: a minus sign separates as well as a space does. */
function join(numbers: number[]): string {
  return numbers.map((number, place) => (place > 0 && number >= 0 ? ` ${String(number)}` : String(number))).join('');
}

/** A ring as steps from point to point; one that shrinks to less than a triangle is left out. */
function writeRing(ring: Ring, grid: number): string {
  const points = ring.map(([x, y]) => [Math.round(x / grid) * grid, Math.round(y / grid) * grid] as const);
  let [lastX, lastY] = points[0] ?? [0, 0];
  const start = `M${join([lastX, lastY])}l`;
  const steps: number[] = [];
  for (const [x, y] of points.slice(1)) {
    if (x === lastX && y === lastY) continue;
    steps.push(x - lastX, y - lastY);
    [lastX, lastY] = [x, y];
  }
  return steps.length < 4 ? '' : `${start}${join(steps)}z`;
}

const outlines = new Map<number, string>();

/**
 * The outline of all land as the data of an SVG path, made once a process.
 * @param grid in units of the map, to which points are rounded: a coarser one makes less text
 */
export function worldOutline(grid: number): string {
  const outline =
    outlines.get(grid) ??
    readRings()
      .map((ring) => writeRing(ring, grid))
      .join('');
  outlines.set(grid, outline);
  return outline;
}

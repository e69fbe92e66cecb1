import { geoPath } from 'd3-geo';
import { worldProjection } from './project-point.ts';
import { worldLand } from './world-land.ts';

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
  const known = outlines.get(grid);
  if (known !== undefined) return known;
  const outline = readRings()
    .map((ring) => writeRing(ring, grid))
    .join('');
  outlines.set(grid, outline);
  return outline;
}

import type { MapBox } from './find-inset.ts';
import { MAP_SIZE, type MapPoint } from './world-map.ts';

/** Nearer to each other than this, in units of the map, dots are moved apart. */
const LEAST_DISTANCE = 13;
/** What a finger needs to either side on the smallest screens. */
const FARTHEST_REACH = 42;
const ROUNDS = 30;
/** The golden angle in radians: dots at the same place go in directions of their own. */
const GOLDEN_ANGLE = 2.4;

/** Moves two dots that are too near apart, each by half. @returns whether it had to */
function separate(a: MapPoint, b: MapPoint, place: number): boolean {
  const distance = Math.hypot(b.x - a.x, b.y - a.y);
  if (distance >= LEAST_DISTANCE - 0.01) return false;
  const angle = distance < 0.01 ? place * GOLDEN_ANGLE : Math.atan2(b.y - a.y, b.x - a.x);
  const half = (LEAST_DISTANCE - distance) / 2;
  a.x -= Math.cos(angle) * half;
  a.y -= Math.sin(angle) * half;
  b.x += Math.cos(angle) * half;
  b.y += Math.sin(angle) * half;
  return true;
}

/** Moves what is too near apart until nothing is, or enough has been tried. */
function spread(points: readonly MapPoint[]): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    let isMoved = false;
    for (const [place, a] of points.entries()) {
      for (const b of points.slice(place + 1)) isMoved = separate(a, b, place) || isMoved;
    }
    if (!isMoved) return;
  }
}

const tenth = (value: number) => Math.round(value * 10) / 10;
const within = (value: number, radius: number, start: number, length: number) =>
  tenth(Math.min(Math.max(value, start + radius), start + length - radius));

const WHOLE_MAP: MapBox = { x: 0, y: 0, ...MAP_SIZE };

/**
 * Dots on the map so that none hides another and each can be pressed: neighbors are moved apart a little. The order is kept.
 * @param box the part of the map that they are in
 */
export function placeDots<Dot extends MapPoint & { radius: number }>(dots: readonly Dot[], box = WHOLE_MAP) {
  const points = dots.map(({ x, y }) => ({ x, y }));
  spread(points);
  return dots.map((dot, place) => {
    const { x, y } = points[place] ?? dot;
    const nearest = Math.min(
      ...points.filter((_, other) => other !== place).map((other) => Math.hypot(other.x - x, other.y - y)),
    );
    return {
      ...dot,
      x: within(x, dot.radius, box.x, box.width),
      y: within(y, dot.radius, box.y, box.height),
      /** The radius within which the dot can be pressed, as far as no other is nearer. */
      reach: tenth(Math.min(FARTHEST_REACH, Math.max(dot.radius, nearest / 2))),
    };
  });
}

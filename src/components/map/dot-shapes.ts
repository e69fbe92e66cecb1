import type { TypeColor } from '../../events/event-type.ts';
import type { MapPoint } from './world-map.ts';

type Corner = readonly [x: number, y: number];

const CROSS: readonly Corner[] = [
  [-0.42, -1.25],
  [0.42, -1.25],
  [0.42, -0.42],
  [1.25, -0.42],
  [1.25, 0.42],
  [0.42, 0.42],
  [0.42, 1.25],
  [-0.42, 1.25],
  [-0.42, 0.42],
  [-1.25, 0.42],
  [-1.25, -0.42],
  [-0.42, -0.42],
];

const TRIANGLE: readonly Corner[] = [
  [0, -1.35],
  [1.4, 1],
  [-1.4, 1],
];

const STAR = Array.from({ length: 10 }, (_, place): Corner => {
  const [angle, radius] = [(place * Math.PI) / 5, place % 2 === 0 ? 1.5 : 0.68];
  return [Math.sin(angle) * radius, -Math.cos(angle) * radius];
});

/** The corners of each color's shape around its middle, about as large as a circle with a radius of 1. */
const CORNERS: Readonly<Record<Exclude<TypeColor, 'indigo' | 'purple'>, readonly Corner[]>> = {
  blue: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  rose: [
    [0, -1.3],
    [1.3, 0],
    [0, 1.3],
    [-1.3, 0],
  ],
  slate: TRIANGLE,
  green: TRIANGLE.map(([x, y]) => [x, -y]),
  amber: STAR,
  orange: CROSS,
  teal: CROSS.map(([x, y]) => [(x - y) * Math.SQRT1_2, (x + y) * Math.SQRT1_2]),
};

const tenth = (value: number) => String(Math.round(value * 10) / 10);
const stepOf = ([fromX, fromY]: Corner, [x, y]: Corner, radius: number) =>
  `${tenth((x - fromX) * radius)} ${tenth((y - fromY) * radius)}`;

/** From the middle, in steps: the same for all shapes of a color and size, which compresses well. */
function outlineOf(color: TypeColor | undefined, radius: number): string {
  const [size, width] = [tenth(radius), tenth(2 * radius)];
  if (color === undefined || color === 'indigo') {
    return `m-${size} 0a${size} ${size} 0 1 0 ${width} 0a${size} ${size} 0 1 0-${width} 0z`;
  }
  if (color === 'purple') {
    const [arc, base] = [tenth(1.35 * radius), tenth(2.7 * radius)];
    return `m-${arc} ${tenth(0.6 * radius)}a${arc} ${arc} 0 0 1 ${base} 0z`;
  }
  const steps = CORNERS[color].map((corner, place, all) => stepOf(all[place - 1] ?? [0, 0], corner, radius));
  return `m${steps.join(' ')}z`;
}

/** The shape of a color, as the data of an SVG path: whoever can't tell colors apart tells types apart by it. */
export function shapePath(color: TypeColor | undefined, { x, y, radius }: MapPoint & { radius: number }): string {
  return `M${tenth(x)} ${tenth(y)}${outlineOf(color, radius)}`;
}

import type { MapPoint } from './world-map.ts';

export type MapBox = MapPoint & Record<'width' | 'height', number>;

export interface Inset {
  /** What it shows of the map. */
  region: MapBox;
  /** Where on the map it is drawn. */
  box: MapBox;
  scale: number;
}

/** Where the map has nothing but sea, the south of the Pacific: the most that an inset may cover. */
const ROOM: MapBox = { x: 10, y: 242, width: 205, height: 233 };
/** How wide and high a crowded region may be, in units of the map. */
const REACH = 85;
/** Nearer to another than this, a dot is in a crowd. */
const NEAR = 20;
/** Fewer need no inset. */
const LEAST = 4;
const PADDING = 12;
const LARGEST_SCALE = 4;

const isWithin = ({ x, y }: MapPoint, box: MapBox) =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

/** The dots of the region in which most lie near to each other. */
function findCrowd(points: readonly MapPoint[]): readonly MapPoint[] {
  const crowded = points.filter((a) => points.some((b) => a !== b && Math.hypot(a.x - b.x, a.y - b.y) < NEAR));
  const crowds = crowded.map(({ x, y }) => {
    const around = { x: x - REACH / 2, y: y - REACH / 2, width: REACH, height: REACH };
    return crowded.filter((point) => isWithin(point, around));
  });
  return crowds.reduce((most, crowd) => (crowd.length > most.length ? crowd : most), []);
}

function boxAround(points: readonly MapPoint[]): MapBox {
  const edges = (axis: 'x' | 'y') => {
    const values = points.map((point) => point[axis]);
    return [Math.floor(Math.min(...values)) - PADDING, Math.ceil(Math.max(...values)) + PADDING] as const;
  };
  const [[left, right], [top, bottom]] = [edges('x'), edges('y')];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The inset that a map needs for its most crowded region, if it has one, and there is room that hides no other dot. */
export function findInset(points: readonly MapPoint[]): Inset | undefined {
  const crowd = findCrowd(points);
  if (crowd.length < LEAST) return undefined;
  const region = boxAround(crowd);
  const scale = Math.min(ROOM.width / region.width, ROOM.height / region.height, LARGEST_SCALE);
  const [width, height] = [Math.round(region.width * scale), Math.round(region.height * scale)];
  const box = { x: ROOM.x, y: ROOM.y + ROOM.height - height, width, height };
  return points.some((point) => isWithin(point, box)) ? undefined : { region, box, scale };
}

/** Where a place of the map is in its inset; undefined outside. */
export function placeInInset(point: MapPoint, { region, box, scale }: Inset): MapPoint | undefined {
  if (!isWithin(point, region)) return undefined;
  return { x: box.x + (point.x - region.x) * scale, y: box.y + (point.y - region.y) * scale };
}

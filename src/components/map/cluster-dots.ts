import { MAP_SIZE, type MapPoint } from './world-map.ts';

/** In units of the map, half of the 44 px that a finger needs where the map is smallest, on a screen of 320 px. */
export const CLUSTER_REACH = 77;

interface Countable extends MapPoint {
  /** How many events it stands for. */
  count: number;
}

export interface Cluster<Dot extends Countable> extends Countable {
  /** What it holds; the one with most events first. */
  dots: readonly [Dot, ...Dot[]];
}

const within = (value: number, end: number) =>
  Math.round(Math.min(Math.max(value, CLUSTER_REACH), end - CLUSTER_REACH));

/** A cluster in the middle of its events, as near as the map's edge lets it be. */
function toCluster<Dot extends Countable>([first, ...others]: readonly [Dot, ...Dot[]]): Cluster<Dot> {
  const dots = [first, ...others] as const;
  const count = dots.reduce((sum, dot) => sum + dot.count, 0);
  const mean = (axis: 'x' | 'y') => dots.reduce((sum, dot) => sum + dot[axis] * dot.count, 0) / count;
  return { x: within(mean('x'), MAP_SIZE.width), y: within(mean('y'), MAP_SIZE.height), count, dots };
}

const isNear = (a: MapPoint, b: MapPoint) => Math.hypot(a.x - b.x, a.y - b.y) < 2 * CLUSTER_REACH;

/** Each joins the first that it is too near to. */
function join<Dot extends Countable>(clusters: readonly Cluster<Dot>[]): Cluster<Dot>[] {
  const joined: Cluster<Dot>[] = [];
  for (const cluster of clusters) {
    const place = joined.findIndex((other) => isNear(other, cluster));
    const other = joined[place];
    if (other === undefined) joined.push(cluster);
    else joined[place] = toCluster([...other.dots, ...cluster.dots]);
  }
  return joined;
}

/** Dots that lie too near to each other for a finger, as one: no two clusters have less than 44 px between their middles. */
export function clusterDots<Dot extends Countable>(dots: readonly Dot[]): Cluster<Dot>[] {
  let clusters = dots.toSorted((a, b) => b.count - a.count).map((dot) => toCluster([dot]));
  for (;;) {
    const joined = join(clusters);
    if (joined.length === clusters.length) return joined;
    clusters = joined;
  }
}

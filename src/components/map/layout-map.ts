import { clusterDots } from './cluster-dots.ts';
import { findInset, placeInInset } from './find-inset.ts';
import { placeDots } from './place-dots.ts';
import type { MapPoint } from './world-map.ts';

/** What a map shows of its dots: on wide screens each, those of a crowded region in an inset; on phones clusters. */
export function layoutMap<Dot extends MapPoint & Record<'radius' | 'count', number>>(dots: readonly Dot[]) {
  const inset = findInset(dots);
  const enlarged =
    inset === undefined
      ? []
      : dots.flatMap((dot) => {
          const place = placeInInset(dot, inset);
          return place === undefined ? [] : { ...dot, ...place, pin: dot };
        });
  const pinned = new Set<MapPoint>(enlarged.map(({ pin }) => pin));
  return {
    inset,
    dots: [
      ...placeDots(dots.filter((dot) => !pinned.has(dot)).map((dot) => ({ ...dot, pin: undefined }))),
      ...placeDots(enlarged, inset?.box),
    ],
    clusters: clusterDots(dots),
  };
}

import type { APIRoute } from 'astro';
import { loadCatalog } from '../collections/catalog.ts';
import { listBoundaries, type Boundary } from '../events/list-boundaries.ts';
import { siteClock } from '../server/site-clock.ts';
import type { AsOf, SiteChange } from './as-of.ts';
import { isClockMoved } from './moved-clock.ts';

function toChange(boundaries: readonly Boundary[]): SiteChange | undefined {
  const [first] = boundaries;
  if (first === undefined) return undefined;
  const happenings = boundaries.map(({ event, kind }) => `${event.data.title}: ${kind}`);
  return { instant: new Date(first.instant).toISOString(), happenings: [...new Set(happenings)] };
}

export const GET: APIRoute = async () => {
  const { events } = await loadCatalog();
  const now = siteClock.now();
  const { previous, next } = listBoundaries(events, now);
  // JSON leaves out what is undefined.
  return Response.json({
    now: new Date(now).toISOString(),
    isMoved: isClockMoved(process.env),
    previous: toChange(previous),
    next: toChange(next),
  } satisfies AsOf);
};

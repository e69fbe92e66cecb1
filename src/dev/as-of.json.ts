import type { APIRoute } from 'astro';
import { loadCatalog } from '../catalog.ts';
import { createClock } from '../clock.ts';
import { listBoundaries, type Boundary } from '../events/list-boundaries.ts';
import { siteClock } from '../site-clock.ts';
import type { AsOf, Change } from './as-of.ts';

/** What the server was started with, to which "Now" leads back. */
const atStart = process.env.SITE_NOW;

function toChange(boundaries: readonly Boundary[]): Change | undefined {
  const [first] = boundaries;
  if (first === undefined) return undefined;
  const happenings = boundaries.map(({ event, kind }) => `${event.data.title}: ${kind}`);
  return { instant: new Date(first.instant).toISOString(), happenings: [...new Set(happenings)] };
}

async function answer(): Promise<Response> {
  const { events } = await loadCatalog();
  const now = siteClock.now();
  const { previous, next } = listBoundaries(events, now);
  const [before, after] = [toChange(previous), toChange(next)];
  const asOf: AsOf = {
    now: new Date(now).toISOString(),
    isMoved: process.env.SITE_NOW !== atStart,
    ...(before !== undefined && { previous: before }),
    ...(after !== undefined && { next: after }),
  };
  return Response.json(asOf);
}

export const GET: APIRoute = answer;

export const POST: APIRoute = async ({ request }) => {
  const { instant } = (await request.json()) as { instant?: string };
  try {
    createClock(instant);
  } catch (error) {
    return Response.json({ message: String(error) }, { status: 400 });
  }
  const siteNow = instant ?? atStart;
  if (siteNow === undefined) delete process.env.SITE_NOW;
  else process.env.SITE_NOW = siteNow;
  return answer();
};

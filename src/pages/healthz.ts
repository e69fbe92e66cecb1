import type { APIRoute } from 'astro';
import { loadCatalog } from '../collections/catalog.ts';

/** For load balancers: the server runs and has read its events. */
export const GET: APIRoute = async () => {
  const { events } = await loadCatalog();
  return Response.json({ status: 'ok', events: events.length });
};

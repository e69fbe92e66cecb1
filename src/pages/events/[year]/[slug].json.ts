import type { APIRoute } from 'astro';
import { loadCatalog } from '../../../collections/catalog.ts';
import { nextRecordChange, toEventRecord } from '../../../outputs/data/to-event-record.ts';
import { respondWithFeed } from '../../../outputs/respond.ts';
import { eventIdOf, eventParams } from '../../../paths.ts';

export async function getStaticPaths() {
  const { byAnyId } = await loadCatalog();
  return [...byAnyId.keys()].map((id) => ({ params: eventParams(id) }));
}

export const GET: APIRoute = async (context) => {
  const { byAnyId } = await loadCatalog();
  const event = byAnyId.get(eventIdOf(context.params));
  if (event === undefined) return context.rewrite('/404/');

  const { now } = context.locals;
  const text = JSON.stringify(toEventRecord(event, now));
  return respondWithFeed(context, { type: 'application/json', text, nextChange: nextRecordChange(now) });
};

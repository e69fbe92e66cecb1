import type { APIRoute } from 'astro';
import { loadCatalog } from '../../../collections/catalog.ts';
import { feedHeaders } from '../../../outputs/feed-headers.ts';
import { nextRecordChange, toEventRecord } from '../../../outputs/data/to-event-record.ts';
import { keepUntil } from '../../../server/cache-policy.ts';
import { recordSource } from '../../../outputs/data/record-source.ts';

export async function getStaticPaths() {
  const { byAnyId } = await loadCatalog();
  return [...byAnyId.keys()].map((id) => ({ params: { year: id.slice(0, 4), slug: id.slice(5) } }));
}

export const GET: APIRoute = async (context) => {
  const { byAnyId } = await loadCatalog();
  const id = `${context.params.year ?? ''}/${context.params.slug ?? ''}`;
  const event = byAnyId.get(id);
  if (event === undefined) return context.rewrite('/404/');

  const headers = feedHeaders('application/json; charset=utf-8');
  keepUntil(context, headers, nextRecordChange(context.locals.now));
  return Response.json(toEventRecord(event, recordSource(context)), { headers });
};

import type { APIRoute } from 'astro';
import { z } from 'zod';
import { eventRecordSchema } from '../../outputs/data/event-record-schema.ts';
import { feedHeaders } from '../../outputs/feed-headers.ts';
import { keepUntil } from '../../server/cache-policy.ts';
import { eventSchemaPath } from '../../paths.ts';
import { en } from '../../strings/en.ts';

export const GET: APIRoute = (context) => {
  const headers = feedHeaders('application/schema+json; charset=utf-8');
  keepUntil(context, headers, Infinity);
  const $id = new URL(eventSchemaPath, context.site ?? context.url).href;
  const { $schema, ...schema } = z.toJSONSchema(eventRecordSchema);
  return Response.json({ $schema, $id, title: en.schemaTitle, ...schema }, { headers });
};

import type { APIRoute } from 'astro';
import { z } from 'zod';
import { eventRecordSchema } from '../../endpoints/event-record-schema.ts';
import { feedHeaders } from '../../endpoints/feed-headers.ts';
import { keepUntil } from '../../page-expiry.ts';
import { eventSchemaPath } from '../../paths.ts';
import { en } from '../../strings/en.ts';

export const GET: APIRoute = (context) => {
  const headers = feedHeaders('application/schema+json; charset=utf-8');
  keepUntil(context, headers, Infinity);
  const $id = new URL(eventSchemaPath, context.site ?? context.url).href;
  const { $schema, ...schema } = z.toJSONSchema(eventRecordSchema);
  return Response.json({ $schema, $id, title: en.schemaTitle, ...schema }, { headers });
};

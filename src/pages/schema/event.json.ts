import type { APIRoute } from 'astro';
import { z } from 'zod';
import { eventRecordSchema } from '../../endpoints/event-record-schema';
import { feedHeaders } from '../../endpoints/feed-headers';
import { keepUntil } from '../../page-expiry';
import { eventSchemaPath } from '../../paths';
import { en } from '../../strings/en';

export const GET: APIRoute = (context) => {
  const headers = feedHeaders('application/schema+json; charset=utf-8');
  keepUntil(context, headers, Infinity);
  const $id = new URL(eventSchemaPath, context.site ?? context.url).href;
  const { $schema, ...schema } = z.toJSONSchema(eventRecordSchema);
  return Response.json({ $schema, $id, title: en.schemaTitle, ...schema }, { headers });
};

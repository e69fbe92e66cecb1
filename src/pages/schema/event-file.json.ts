import type { APIRoute } from 'astro';
import { z } from 'zod';
import { loadCatalog } from '../../collections/catalog.ts';
import { feedHeaders } from '../../outputs/feed-headers.ts';
import { createEditorSchema } from '../../event-files/schema/editor-schema.ts';
import { keepUntil } from '../../server/cache-policy.ts';
import { eventFileSchemaPath } from '../../paths.ts';
import { en } from '../../strings/en.ts';

export const GET: APIRoute = async (context) => {
  const headers = feedHeaders('application/schema+json; charset=utf-8');
  keepUntil(context, headers, Infinity);
  const $id = new URL(eventFileSchemaPath, context.site ?? context.url).href;
  const { types } = await loadCatalog();
  const { $schema, ...schema } = z.toJSONSchema(createEditorSchema(types.map(({ id }) => id)), { io: 'input' });
  return Response.json({ $schema, $id, title: en.fileSchemaTitle, ...schema }, { headers });
};

import type { APIRoute } from 'astro';
import { z } from 'zod';
import { loadCatalog } from '../../collections/catalog.ts';
import { createEditorSchema } from '../../event-files/schema/editor-schema.ts';
import { respondWithSchema } from '../../outputs/respond.ts';

export const GET: APIRoute = async (context) => {
  const { types } = await loadCatalog();
  const schema = createEditorSchema(types.map(({ id }) => id));
  return respondWithSchema(context, context.locals.strings.fileSchemaTitle, z.toJSONSchema(schema, { io: 'input' }));
};

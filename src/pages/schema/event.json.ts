import type { APIRoute } from 'astro';
import { z } from 'zod';
import { eventRecordSchema } from '../../outputs/data/event-record-schema.ts';
import { respondWithSchema } from '../../outputs/respond.ts';

export const GET: APIRoute = (context) =>
  respondWithSchema(context, context.locals.strings.schemaTitle, z.toJSONSchema(eventRecordSchema));

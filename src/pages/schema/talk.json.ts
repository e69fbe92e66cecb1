import type { APIRoute } from 'astro';
import { z } from 'zod';
import { talkRecordSchema } from '../../outputs/data/talk-record-schema.ts';
import { respondWithSchema } from '../../outputs/respond.ts';

export const GET: APIRoute = (context) =>
  respondWithSchema(context, context.locals.strings.talkSchemaTitle, z.toJSONSchema(talkRecordSchema));

import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { sourceSchema } from '../../event-files/sources/source-schema.ts';

/** What editors complete `src/content/sources.yaml` by; that file's first line names it. */
export const SOURCES_SCHEMA_FILE = 'src/content/sources.schema.json';

/** The JSON Schema of the list of sources. What it refuses, `npm run check` refuses as well. */
export async function writeSourcesSchema(): Promise<string> {
  const schema = z.toJSONSchema(z.array(sourceSchema), { io: 'input' });
  const options = { ...(await resolveConfig(SOURCES_SCHEMA_FILE)), filepath: SOURCES_SCHEMA_FILE };
  return format(JSON.stringify(schema), options);
}

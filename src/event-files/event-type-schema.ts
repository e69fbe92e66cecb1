import { z } from 'zod';
import { TYPE_COLORS, type EventType } from '../events/event-type.ts';
import { line, webUrl } from './schema/text.ts';

/** A file in `src/content/event-types/`; its name is the type's id. */
export const eventTypeSchema = z.strictObject({
  label: line(60).describe('What one such event is called. Example: KubeCon + CloudNativeCon'),
  plural: line(60).describe('What a group of them is called. Example: KubeCons'),
  order: z.number().int().describe('Its place among the types, ascending. Example: 20'),
  color: z.enum(TYPE_COLORS).describe(`Its colour: ${TYPE_COLORS.join(', ')}. Example: indigo`),
  summary: line(200).describe(
    'What such events are, in a sentence. Example: The flagship conferences of cloud native.',
  ),
  url: webUrl().optional().describe('Where to read more. Example: https://www.cncf.io/kubecon-cloudnativecon-events/'),
  anchor: z
    .string()
    .regex(/^[a-z0-9-]+$/, {
      error: ({ input }) =>
        `"${String(input)}" is not the id of a heading. Write it in lower-case letters, digits and hyphens, such as kubecon--cloudnativecon.`,
    })
    .optional()
    .describe("The id of its section's heading on the Events page. Example: kubecon--cloudnativecon"),
}) satisfies z.ZodType<Omit<EventType, 'id'>>;

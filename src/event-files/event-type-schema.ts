import { z } from 'zod';
import { TYPE_COLORS, type EventType } from '../events/event-type.ts';
import { field } from './schema/field.ts';
import { line, webUrl } from './schema/text.ts';

const anchor = z.string().regex(/^[a-z0-9-]+$/, {
  error: ({ input }) =>
    `"${String(input)}" is not the id of a heading. Write it in lower-case letters, digits and hyphens, such as kubecon--cloudnativecon.`,
});

/** The id of a type: its file's name without the ending. */
const typeId = () =>
  z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: ({ input }) =>
      `"${String(input)}" is not the id of a type. Write the name of its file, such as community-day.`,
  });

/** A file in `src/content/event-types/`; its name is the type's id. */
export const eventTypeSchema = z.strictObject({
  label: field(line(60), 'What one such event is called.', { example: 'KubeCon + CloudNativeCon' }),
  plural: field(line(60), 'What a group of them is called.', { example: 'KubeCons' }),
  order: field(z.number().int(), 'Its place among the types, ascending.', { example: '20' }),
  color: field(z.enum(TYPE_COLORS), `Its color: ${TYPE_COLORS.join(', ')}.`, { example: 'indigo' }),
  summary: field(line(200), 'What such events are, in a sentence.', {
    example: 'The flagship conferences of cloud native.',
  }),
  url: field(webUrl().optional(), 'Where to read more.', {
    example: 'https://www.cncf.io/kubecon-cloudnativecon-events/',
  }),
  anchor: field(anchor.optional(), "The id of its section's heading on the Events page.", {
    example: 'kubecon--cloudnativecon',
  }),
  formerIds: field(
    z.array(typeId()).optional(),
    'Ids it had before its file was renamed: URLs, calendars and feeds with them go on working.',
    { example: '[community-day]' },
  ),
}) satisfies z.ZodType<Omit<EventType, 'id'>>;

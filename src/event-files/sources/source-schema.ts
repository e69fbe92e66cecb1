import { z } from 'zod';
import { eventId } from '../schema/event-id.ts';
import { field } from '../schema/field.ts';
import { sourceId } from '../schema/source-id.ts';
import { anyWebUrl, line } from '../schema/text.ts';
import { timeZone } from '../schema/time-zone.ts';

/** Kinds of sources, and whether what they have are events, sessions of one event, or either. */
const SOURCE_KINDS = {
  'open-community-groups': 'events',
  ics: 'either',
  'json-ld': 'events',
  sessionize: 'sessions',
  pretalx: 'sessions',
  frab: 'sessions',
  youtube: 'sessions',
} as const;
export type SourceKind = keyof typeof SOURCE_KINDS;
const kinds = Object.keys(SOURCE_KINDS) as SourceKind[];

const titlePattern = () =>
  line(100).refine((text) => /[^\s*]/.test(text), {
    error: 'matches every title. Write words of a title, with * for whatever is between them.',
  });

const PATTERN_HINT = 'A pattern is a part of a title, in any case, with * for whatever is between.';
const days = () => z.number().int().min(0).max(3660);

/** A source of `src/content/sources.yaml`. */
export const sourceSchema = z
  .strictObject({
    id: field(sourceId(), 'What event files and reports call it.', { example: 'kubecon-eu-2027' }),
    kind: field(z.enum(kinds), `What it is: ${kinds.join(', ')}.`, { example: 'ics' }),
    url: field(
      anyWebUrl().optional(),
      'Where it is fetched, or where a person gets it. Without it, it is only read from a file (--from).',
      { example: 'https://example.sched.com/all.ics' },
    ),
    type: field(z.string().optional(), 'The type of its events, for new ones.', { example: 'community-day' }),
    timeZone: field(timeZone().optional(), 'The zone of its times, where neither it nor the place says one.', {
      example: 'Europe/Madrid',
    }),
    include: field(
      z.array(titlePattern()).min(1).optional(),
      `Only titles that one of these matches are proposed as new. ${PATTERN_HINT}`,
      { example: '[OpenTelemetry, "Observability*Day"]' },
    ),
    exclude: field(
      z.array(titlePattern()).min(1).optional(),
      `Titles that one of these matches are never proposed as new. ${PATTERN_HINT}`,
      { example: '[office hours]' },
    ),
    role: field(
      z.enum(['authority', 'hint']).default('hint'),
      'authority, if its organizer publishes it; hint, if it only says where to look.',
      { example: 'authority' },
    ),
    license: field(
      z.enum(['open', 'non-commercial', 'unknown']).default('unknown'),
      'What may be done with its data: open, non-commercial (it is a hint with a link only) or unknown (facts only).',
      { example: 'open' },
    ),
    window: field(
      z.strictObject({
        before: field(days().default(30), 'Days before today.', { example: '30' }),
        after: field(days().default(730), 'Days after today.', { example: '400' }),
      }),
      'Which days its new events can be on.',
      { example: '{ before: 30, after: 400 }' },
    ).optional(),
    into: field(eventId().optional(), 'The id of the event whose sessions it has.', { example: '2027/kubecon-eu' }),
  })
  .superRefine(
    (source, context) => {
      const report = (name: string, message: string) => {
        context.addIssue({ code: 'custom', path: [name], message });
      };
      const { kind, into, type, window, role, license } = source as Partial<typeof source>;
      const has = kind !== undefined && Object.hasOwn(SOURCE_KINDS, kind) ? SOURCE_KINDS[kind] : 'either';
      if (has === 'sessions' && into === undefined) {
        report(
          'into',
          `is required: ${String(kind)} has sessions. Write the id of their event, such as 2027/kubecon-eu.`,
        );
      }
      if (has === 'events' && into !== undefined) {
        report('into', `doesn't go with kind: ${String(kind)}, which has events of their own. Remove it.`);
      }
      const unfit = has !== 'events' && into !== undefined ? { type, window } : {};
      for (const [name, value] of Object.entries(unfit)) {
        if (value !== undefined)
          report(name, 'is for sources of events, and this one has the sessions of an event. Remove it.');
      }
      if (license === 'non-commercial' && role === 'authority') {
        report(
          'role',
          'must be hint, since the data is for non-commercial use only: this site takes no more of it than a link.',
        );
      }
    },
    { when: ({ value }) => typeof value === 'object' && value !== null },
  );

export type SourceData = z.output<typeof sourceSchema>;

/** The file as a whole, as the value of a field, so that it can be read like frontmatter. */
export const sourcesSchema = z.strictObject({ list: z.array(sourceSchema) });

import { z } from 'zod';

/** What the schema says about a field. Whatever asks for fields, shows, orders or compares them derives from it. */
export interface FieldMeta {
  /** A sentence for authors: in the guide, in messages and in forms. */
  description: string;
  /** As it is written in an event file. */
  example: string;
  /** A few words: the heading in an issue form, and the name of the answer in `npm run new`. */
  label?: string;
  /** What `npm run new` asks; of a list of groups, what one entry is. Without it, only its option sets the field. */
  question?: string;
  /** Asked only when the author chooses it, together with all fields of the same top-level field. */
  isOnRequest?: true;
  /** The issue forms that ask for it, and its id there; URLs that fill in a form contain the id. */
  form?: { id: string; in: readonly FormName[] };
  /** People who plan to come want to know about a change, so calendars get it and `updated` has to be set. */
  isSubstantial?: true;
  /** Only a draft can lack it. */
  isNeededToPublish?: true;
}

export type FormName = 'add' | 'correct';

const registry = z.registry<FieldMeta>();

interface Ask extends Pick<FieldMeta, 'label' | 'question'> {
  /** Its id in both issue forms, or in those that are named. */
  form?: string | FieldMeta['form'];
}

interface FieldOptions extends Pick<FieldMeta, 'example' | 'isSubstantial' | 'isNeededToPublish'> {
  ask?: Ask;
  onRequest?: Ask;
}

/** A schema with what it says about its field. JSON Schema gets the description only, hence a registry for the rest. */
export function field<Schema extends z.ZodType>(schema: Schema, description: string, options: FieldOptions): Schema {
  const { ask, onRequest, ...meta } = options;
  const { form: inForms, ...asked } = { ...ask, ...onRequest };
  const form = typeof inForms === 'string' ? { id: inForms, in: ['add', 'correct'] as const } : inForms;
  const described = schema.meta({ description: `${description} Example: ${meta.example}` });
  registry.add(described, {
    description,
    ...meta,
    ...asked,
    ...(onRequest && { isOnRequest: true }),
    ...(form && { form }),
  });
  return described;
}

/** A field whose changes are substantial. */
export const substantial: typeof field = (schema, description, options) =>
  field(schema, description, { ...options, isSubstantial: true });

/** A field's description with its example, as one text. */
export const descriptionOf = (schema: z.ZodType): string => schema.description ?? '';

export const metaOf = (schema: z.ZodType): FieldMeta | undefined => registry.get(schema);

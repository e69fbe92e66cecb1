/** The colors that a type can have; each is defined for light and dark in `src/styles/tokens.css`. */
export const TYPE_COLORS = ['indigo', 'blue', 'teal', 'green', 'amber', 'orange', 'rose', 'purple', 'slate'] as const;
export type TypeColor = (typeof TYPE_COLORS)[number];

/** A kind of event; one file in `src/content/event-types/`. */
export interface EventType {
  id: string;
  label: string;
  plural: string;
  order: number;
  color: TypeColor;
  summary: string;
  url?: string | undefined;
  /** The id of its section's heading on the Events page. */
  anchor?: string | undefined;
  /** Ids it had before it was renamed; queries and URLs with them go on working. */
  formerIds?: string[] | undefined;
}

export const compareTypes = (a: EventType, b: EventType): number =>
  a.order - b.order || a.label.localeCompare(b.label, 'en');

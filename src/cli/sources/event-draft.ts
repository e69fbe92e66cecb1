/** What another source says of an event; only that. */
export interface EventDraft {
  /** As in an event file. */
  fields: Record<string, unknown>;
  body?: string;
  /** What was seen and not taken, in sentences for the author. */
  remarks: string[];
}

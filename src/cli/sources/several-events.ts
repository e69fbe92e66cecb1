import type { EventDraft } from './draft/finish-draft.ts';
import { SourceError } from './found.ts';

/** One of the events that a source has. */
export interface SourceEvent {
  /** What the source knows it by: a UID or a URL; empty where it has none. */
  key: string;
  name: string;
  day?: string | undefined;
  read: () => EventDraft;
}

/** A source has several events, of which one has to be chosen. */
export class SeveralEventsError extends SourceError {
  override name = 'SeveralEventsError';
  readonly events: readonly SourceEvent[];

  constructor(message: string, events: readonly SourceEvent[]) {
    super(message);
    this.events = events;
  }
}

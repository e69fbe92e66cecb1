import type { EventStatus } from '../../events/event-data';
import type { PlaceWords } from '../../events/format-place';

/** What the entries of a calendar say of the site that they come from. */
export interface CalendarSource {
  /** Makes `UID`s unique in the world: `events.example.org`. */
  host: string;
  /** BCP 47; in which language countries are named. */
  locale: string;
  /** The absolute URL of an event's page. */
  toUrl: (id: string) => string;
  /** The label of an event's type. */
  toCategory: (typeId: string) => string;
  words: PlaceWords & {
    /** Words that a title begins with when the event doesn't take place as announced; some programs drop `STATUS` without a word. */
    titlePrefix: Record<EventStatus, string>;
    /** The title of an entry for the last day of a call for proposals. */
    callCloses: (title: string) => string;
    /** What the link to join is called. */
    join: string;
  };
}

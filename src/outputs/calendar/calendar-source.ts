import type { EventStatus } from '../../events/event-data.ts';
import type { PlaceWords } from '../../events/format-place.ts';
import type { FeedSource } from '../feed-source.ts';

/** What the entries of a calendar say of the site that they come from. */
export interface CalendarSource extends FeedSource {
  words: PlaceWords & {
    /** Words that a title begins with when the event doesn't take place as announced; some programs drop `STATUS` without a word. */
    titlePrefix: Record<EventStatus, string>;
    /** The title of an entry for the last day of a call for proposals. */
    callCloses: (title: string) => string;
    /** What the link to join is called. */
    join: string;
  };
}

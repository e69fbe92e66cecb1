import type { CommunityEvent } from '../../events/community-event.ts';
import type { EventType } from '../../events/event-type.ts';
import type { FeedSource } from '../../outputs/feed-source.ts';
import { site } from '../../site.ts';
import { en } from '../../strings/en.ts';
import type { FileChange } from '../shared/git.ts';

export interface ReportSource {
  /** ms since the epoch: decides what is open or over. */
  now: number;
  /** All events as they are now, to find those that an event may be the same as or clash with. */
  events: readonly CommunityEvent[];
  /** What the branch makes of files, by path: the site's own branch doesn't have those that it adds. */
  changed: ReadonlyMap<string, FileChange>;
  /** What the calendar feed says of the site. */
  calendar: FeedSource;
  isComment: boolean;
}

/** @param url where the site will be, with its base: `https://example.org/community/`; calendars know events by its host */
export function createCalendarSource(url: string, types: readonly Pick<EventType, 'id' | 'label'>[]): FeedSource {
  return {
    host: new URL(url).hostname,
    locale: site.locale,
    toUrl: (id) => new URL(`events/${id}/`, url).href,
    toCategory: (id) => types.find((type) => type.id === id)?.label ?? id,
    strings: en,
  };
}

import type { Occurrence } from '../../events/community-event.ts';
import { en } from '../../strings/en.ts';

/** What stands before an event's title where there is no place for a badge: `Cancelled: `; for authors `Draft: `. */
export function toTitlePrefix({ event, status }: Occurrence): string {
  return `${event.data.draft === true ? en.draftPrefix : ''}${en.titlePrefix[status]}`;
}

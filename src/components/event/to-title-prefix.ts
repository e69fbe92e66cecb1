import type { Occurrence } from '../../events/community-event.ts';
import type { Strings } from '../../strings/strings.ts';

/** What precedes an event's title where there is no place for a badge: `Cancelled: `; for authors `Draft: `. */
export function toTitlePrefix({ event, status }: Occurrence, strings: Strings): string {
  return `${event.data.draft === true ? strings.draftPrefix : ''}${strings.titlePrefix[status]}`;
}

import type { CommunityEvent, Session } from '../../events/community-event.ts';
import { absoluteUrl, eventPath } from '../../paths.ts';
import type { TalkRecord } from './talk-record-schema.ts';

/** Fields that aren't known are absent. Local times are those of the venue. */
export function toTalkRecord(event: CommunityEvent, session: Session): TalkRecord {
  const { startLocal, endLocal, startsAt, endsAt, ...data } = session;
  const { title, recordings } = event.data;
  return {
    ...data,
    startsAt: startLocal,
    endsAt: endLocal,
    startInstant: new Date(startsAt).toISOString(),
    endInstant: new Date(endsAt).toISOString(),
    event: { id: event.id, title, page: absoluteUrl(eventPath(event.id)), ...(recordings && { recordings }) },
  };
}

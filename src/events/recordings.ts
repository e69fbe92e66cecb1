import type { CommunityEvent } from './community-event.ts';

/** Whether one can watch what was said at an event, in whole or in part. */
export const hasRecordings = ({ data, sessions }: Pick<CommunityEvent, 'data' | 'sessions'>): boolean =>
  (data.recordings ?? []).length > 0 || sessions.some(({ recording }) => recording !== undefined);

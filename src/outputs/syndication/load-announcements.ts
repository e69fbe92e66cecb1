import { loadCatalog } from '../../collections/catalog.ts';
import { loadFeedSource } from '../feed-source.ts';
import { nextAnnouncement, toAnnouncements, type Announcement } from './to-announcements.ts';

/** What this site announced last, for feed readers, and the instant (ms) at which there is more. */
export async function loadAnnouncements(
  locals: App.Locals,
): Promise<{ announcements: Announcement[]; nextChange: number }> {
  const { events } = await loadCatalog();
  const { now } = locals;
  return {
    announcements: toAnnouncements(events, await loadFeedSource(locals), now),
    nextChange: nextAnnouncement(events, now),
  };
}

import type { APIContext } from 'astro';
import { loadCatalog } from '../../collections/catalog.ts';
import { nextAnnouncement, toAnnouncements, type Announcement } from './to-announcements.ts';
import { en } from '../../strings/en.ts';
import { loadFeedSource } from '../load-feed-source.ts';

/** What this site has announced last, for feed readers, and the instant (ms) at which there is more. */
export async function loadAnnouncements(
  context: Pick<APIContext, 'locals' | 'site' | 'url'>,
): Promise<{ announcements: Announcement[]; nextChange: number }> {
  const { events } = await loadCatalog();
  const { now } = context.locals;
  const source = { ...(await loadFeedSource(context)), words: en };
  return { announcements: toAnnouncements(events, source, now), nextChange: nextAnnouncement(events, now) };
}

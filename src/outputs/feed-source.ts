import { loadCatalog } from '../collections/catalog.ts';
import type { CommunityEvent } from '../events/community-event.ts';
import { eventPath } from '../paths.ts';
import { localUrl } from './localize-links.ts';
import { nextAnnouncement, toAnnouncements } from './syndication/to-announcements.ts';

/** What feeds say about the site that they come from, and their language. */
export type FeedSource = Awaited<ReturnType<typeof loadFeedSource>>;

export async function loadFeedSource({ locale, strings }: App.Locals) {
  const { typeById } = await loadCatalog(locale);
  return {
    host: new URL(import.meta.env.SITE).hostname,
    /** BCP 47; how dates and names of countries are written. */
    locale,
    strings,
    toUrl: (id: string) => localUrl(eventPath(id), locale),
    toCategory: (typeId: string) => typeById.get(typeId)?.label ?? typeId,
  };
}

/** What was announced last of some events, for feed readers, and the instant (ms) at which there is more. */
export async function loadAnnouncements(events: readonly CommunityEvent[], locals: App.Locals) {
  const { now } = locals;
  return {
    announcements: toAnnouncements(events, await loadFeedSource(locals), now),
    nextChange: nextAnnouncement(events, now),
  };
}

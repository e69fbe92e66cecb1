import { loadCatalog } from '../collections/catalog.ts';
import { absoluteUrl, eventPath } from '../paths.ts';
import type { Strings } from '../strings/strings.ts';
import { nextAnnouncement, toAnnouncements } from './syndication/to-announcements.ts';

/** What feeds say about the site that they come from, and their language. */
export interface FeedSource {
  /** Makes ids unique in the world: `events.example.org`. */
  host: string;
  /** BCP 47; how dates and names of countries are written. */
  locale: string;
  strings: Strings;
  /** The absolute URL of an event's page. */
  toUrl: (id: string) => string;
  toCategory: (typeId: string) => string;
}

export async function loadFeedSource({ locale, strings }: App.Locals): Promise<FeedSource> {
  const { typeById } = await loadCatalog();
  return {
    host: new URL(import.meta.env.SITE).hostname,
    locale,
    strings,
    toUrl: (id) => absoluteUrl(eventPath(id)),
    toCategory: (typeId) => typeById.get(typeId)?.label ?? typeId,
  };
}

/** What this site announced last, for feed readers, and the instant (ms) at which there is more. */
export async function loadAnnouncements(locals: App.Locals) {
  const { events } = await loadCatalog();
  const { now } = locals;
  return {
    announcements: toAnnouncements(events, await loadFeedSource(locals), now),
    nextChange: nextAnnouncement(events, now),
  };
}

import type { APIContext } from 'astro';
import { loadCatalog } from '../catalog';
import { nextAnnouncement, toAnnouncements, type Announcement } from '../feeds/to-announcements';
import { eventPath } from '../paths';
import { site } from '../site';
import { en } from '../strings/en';

/** What this site has announced last, for feed readers, and the instant (ms) at which there is more. */
export async function loadAnnouncements(
  context: Pick<APIContext, 'locals' | 'site' | 'url'>,
): Promise<{ announcements: Announcement[]; nextChange: number }> {
  const { events, typeById } = await loadCatalog();
  const origin = context.site ?? context.url;
  const { now } = context.locals;
  const source = {
    host: origin.hostname,
    locale: site.locale,
    toUrl: (id: string) => new URL(eventPath(id), origin).href,
    toCategory: (typeId: string) => typeById.get(typeId)?.label ?? typeId,
    words: en,
  };
  return { announcements: toAnnouncements(events, source, now), nextChange: nextAnnouncement(events, now) };
}

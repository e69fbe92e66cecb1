import type { APIContext } from 'astro';
import { loadCatalog } from '../catalog';
import { toAnnouncements, type Announcement } from '../feeds/to-announcements';
import { eventPath } from '../paths';
import { site } from '../site';
import { en } from '../strings/en';

/** What this site has announced last, for feed readers. */
export async function loadAnnouncements(context: Pick<APIContext, 'site' | 'url'>): Promise<Announcement[]> {
  const { events, typeById } = await loadCatalog();
  const origin = context.site ?? context.url;
  return toAnnouncements(events, {
    host: origin.hostname,
    locale: site.locale,
    toUrl: (id) => new URL(eventPath(id), origin).href,
    toCategory: (typeId) => typeById.get(typeId)?.label ?? typeId,
    words: en,
  });
}

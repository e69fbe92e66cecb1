import type { APIContext } from 'astro';
import { loadCatalog } from '../collections/catalog.ts';
import type { FeedSource } from './feed-source.ts';
import { eventPath } from '../paths.ts';
import { site } from '../site.ts';

/** What the feeds of this site say of it. */
export async function loadFeedSource(context: Pick<APIContext, 'site' | 'url'>): Promise<FeedSource> {
  const { typeById } = await loadCatalog();
  const origin = context.site ?? context.url;
  return {
    host: origin.hostname,
    locale: site.locale,
    toUrl: (id) => new URL(eventPath(id), origin).href,
    toCategory: (typeId) => typeById.get(typeId)?.label ?? typeId,
  };
}

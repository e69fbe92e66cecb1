import { defineMiddleware } from 'astro:middleware';
import { loadCatalog } from './collections/catalog.ts';
import { listBanners } from './events/banner/list-banners.ts';
import { nextBannerChange } from './events/banner/select-banner.ts';
import { siteClock } from './server/site-clock.ts';

/** Gives each page the instant that it is about, and the next one that concerns them all. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.now = siteClock.now();
  const { withBanner } = await loadCatalog();
  locals.nextBannerChange = nextBannerChange(listBanners(withBanner, locals.now), locals.now);
  return next();
});

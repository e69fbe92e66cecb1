import { defineMiddleware } from 'astro:middleware';
import { loadCatalog } from './catalog.ts';
import { listBanners } from './events/list-banners.ts';
import { nextBannerChange } from './events/select-banner.ts';
import { siteClock } from './site-clock.ts';

/** Gives each page the instant that it is about, and the next one that concerns them all. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.now = siteClock.now();
  const { withBanner } = await loadCatalog();
  locals.nextBannerChange = nextBannerChange(listBanners(withBanner, locals.now), locals.now);
  return next();
});

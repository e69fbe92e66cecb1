import { defineMiddleware } from 'astro:middleware';
import { loadCatalog } from './collections/catalog.ts';
import { listBanners } from './events/banner/list-banners.ts';
import { nextBannerChange } from './events/banner/select-banner.ts';
import { withoutBase } from './paths.ts';
import { siteClock } from './server/site-clock.ts';
import { findSitePage } from './site-pages.ts';
import { site } from './site.ts';
import { en } from './strings/en.ts';

/** Gives each page the instant that it is about, the next one that concerns them all, and its language. */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  locals.strings = en;
  locals.locale = findSitePage(withoutBase(url.pathname))?.locale ?? site.locale;
  locals.now = siteClock.now();
  const { withBanner } = await loadCatalog();
  locals.nextBannerChange = nextBannerChange(listBanners(withBanner, locals.now), locals.now);
  return next();
});

import { defineMiddleware } from 'astro:middleware';
import { loadCatalog } from './collections/catalog.ts';
import { listBanners } from './events/banner/list-banners.ts';
import { nextBannerChange } from './events/banner/select-banner.ts';
import { ENGLISH } from './strings/languages.ts';
import { localizeResponse } from './outputs/localize-links.ts';
import { splitLanguage, withBaseOnce } from './paths.ts';
import { siteClock } from './server/site-clock.ts';
import { stringsOf } from './strings/all-strings.ts';

/** Gives each page the instant that it is about, the next one that concerns them all, and the language of its path. */
export const onRequest = defineMiddleware(async (context, next) => {
  const { locals } = context;
  // As it was requested: what is shown instead of a page that doesn't exist is in the language that was asked for.
  const { language } = splitLanguage(withBaseOnce(context.originPathname));
  locals.locale = language.locale;
  locals.strings = stringsOf(language);
  locals.now = siteClock.now();
  const { withBanner } = await loadCatalog();
  locals.nextBannerChange = nextBannerChange(listBanners(withBanner, locals.now), locals.now);
  const response = await next();
  return language === ENGLISH ? response : localizeResponse(response, language.locale);
});

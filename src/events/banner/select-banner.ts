/** When a banner may be up: from `from` (ms) up to, not including, `until`. */
export type BannerSpan = Record<'from' | 'until', number>;

/** The banner that is up at `now` (ms): the one that is over first. Pages have it as text (`components/site/banner-script.ts`), so it uses nothing outside. */
export const selectBanner = <T extends BannerSpan>(banners: readonly T[], now: number): T | undefined =>
  banners.filter(({ from, until }) => from <= now && now < until).sort((a, b) => a.until - b.until)[0];

/** The next instant (ms) after `now` at which a banner comes up or goes, or `Infinity`. Pages contain it as text, too. */
export const nextBannerChange = (banners: readonly BannerSpan[], now: number): number =>
  Math.min(Infinity, ...banners.flatMap(({ from, until }) => [from, until]).filter((instant) => instant > now));

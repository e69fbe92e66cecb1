/** When a banner may be up: from `from` (ms) up to, not including, `until`. */
export interface BannerSpan {
  from: number;
  until: number;
}

/**
 * The one banner that is up at `now` (ms), if any: of several the one that is over first, then the first in the list.
 * Pages contain it as text as well (`src/components/site/banner-script.ts`), so nothing outside it can be used.
 */
export function selectBanner<T extends BannerSpan>(banners: readonly T[], now: number): T | undefined {
  return banners.filter(({ from, until }) => from <= now && now < until).sort((a, b) => a.until - b.until)[0];
}

/** The next instant (ms) after `now` at which a banner comes up or goes, or `Infinity`. Pages contain it as text, too. */
export function nextBannerChange(banners: readonly BannerSpan[], now: number): number {
  return Math.min(Infinity, ...banners.flatMap(({ from, until }) => [from, until]).filter((instant) => instant > now));
}

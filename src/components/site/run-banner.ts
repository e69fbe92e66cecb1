import type { clockFromSetting } from '../../clock.ts';
import type { BannerSpan, nextBannerChange, selectBanner } from '../../events/banner/select-banner.ts';

/** What the script in the page is given, since it stands there as text. */
export interface BannerRules {
  clockFromSetting: typeof clockFromSetting;
  selectBanner: typeof selectBanner;
  nextBannerChange: typeof nextBannerChange;
}

/**
 * Shows the banner whose turn it is, unless the reader has closed it. It looks when the browser comes to the banner, before it draws anything;
 * when one comes up or goes; and when the tab is seen again. What was closed is remembered by event and words: other words are news.
 * Nothing outside it can be used, see `banner-script.ts`.
 */
export function runBanner({ clockFromSetting, selectBanner, nextBannerChange }: BannerRules): void {
  const LONGEST_WAIT_MS = 2_000_000_000;
  const box = document.querySelector<HTMLElement>('[data-banners]');
  if (box === null) return;
  const { now } = clockFromSetting(document.documentElement.dataset.clock);
  const closedHere = new Set<HTMLElement>();
  const rows = [...box.querySelectorAll<HTMLElement>('[data-banner]')];
  const banners = rows.map((row): BannerSpan & { row: HTMLElement } => ({
    row,
    from: Date.parse(row.dataset.from ?? ''),
    until: Date.parse(row.dataset.until ?? ''),
  }));
  let timer = 0;

  const keyOf = (row: HTMLElement) => `closed-banner:${row.dataset.banner ?? ''}`;
  const wordsOf = (row: HTMLElement) => row.querySelector('a')?.textContent ?? '';

  const isClosed = (row: HTMLElement): boolean => {
    try {
      return closedHere.has(row) || localStorage.getItem(keyOf(row)) === wordsOf(row);
    } catch {
      return false; // The browser forbids it.
    }
  };

  const show = () => {
    const up = selectBanner(banners, now())?.row;
    for (const row of rows) row.hidden = row !== up || isClosed(row);
    box.hidden = rows.every(({ hidden }) => hidden);
    box.dataset.ready = '';
    clearTimeout(timer);
    const wait = nextBannerChange(banners, now()) - now() + 50;
    if (wait < Infinity) timer = window.setTimeout(show, Math.min(wait, LONGEST_WAIT_MS));
  };

  const close = (row: HTMLElement) => {
    closedHere.add(row);
    try {
      localStorage.setItem(keyOf(row), wordsOf(row));
    } catch {
      // Then it is for this page only.
    }
    show();
    // Where the Tab key would have led.
    document.querySelector<HTMLElement>('header a')?.focus();
  };

  for (const row of rows) {
    row.querySelector('button')?.addEventListener('click', () => {
      close(row);
    });
  }
  show();
  document.addEventListener('visibilitychange', show);
  for (const change of ['storage', 'pageshow']) addEventListener(change, show);
}

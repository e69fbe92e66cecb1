import { clockFromSetting } from '../../clock.ts';
import { nextBannerChange, selectBanner, type BannerSpan } from '../../events/banner/select-banner.ts';
import { selectorOf, type AttributeName } from '../live/page-attributes.ts';

/** What the script in the page is given, since it is there as text. */
const RULES = { clockFromSetting, selectBanner, nextBannerChange };
const SELECTORS = { banners: selectorOf('banners'), banner: selectorOf('banner') };

/**
 * Shows the banner that is due, unless the reader has closed it. It looks when the browser comes to the banner, before it draws anything;
 * when one comes up or goes; and when the tab is seen again. What was closed is remembered by event and words: other words are news.
 * Nothing outside it can be used.
 */
function runBanner(
  { clockFromSetting, selectBanner, nextBannerChange }: typeof RULES,
  selectors: typeof SELECTORS,
): void {
  const read = ({ dataset }: HTMLElement, name: AttributeName) => dataset[name];
  const LONGEST_TIMER_MS = 2_000_000_000;
  const box = document.querySelector<HTMLElement>(selectors.banners);
  if (box === null) return;
  const { now } = clockFromSetting(read(document.documentElement, 'clock'));
  const closedHere = new Set<HTMLElement>();
  const rows = [...box.querySelectorAll<HTMLElement>(selectors.banner)];
  const banners = rows.map((row): BannerSpan & { row: HTMLElement } => ({
    row,
    from: Date.parse(read(row, 'from') ?? ''),
    until: Date.parse(read(row, 'until') ?? ''),
  }));
  let timer = 0;

  const keyOf = (row: HTMLElement) => `closed-banner:${read(row, 'banner') ?? ''}`;
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
    const ready: AttributeName = 'ready';
    box.dataset[ready] = '';
    clearTimeout(timer);
    const wait = nextBannerChange(banners, now()) - now() + 50;
    if (wait < Infinity) timer = window.setTimeout(show, Math.min(wait, LONGEST_TIMER_MS));
  };

  const close = (row: HTMLElement) => {
    closedHere.add(row);
    try {
      localStorage.setItem(keyOf(row), wordsOf(row));
    } catch {
      // Then it is for this page only.
    }
    show();
    // Where the Tab key would have gone.
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

/**
 * The banner's script as text. It must run before the browser draws the page, lest what the reader has closed flash up or push the page
 * down, and a module runs later. So the page holds the very functions of the server; none of them uses anything outside itself.
 * `astro.config.mjs` makes it, since the content security policy names its hash.
 */
export const BANNER_SCRIPT = `(${String(runBanner)})({${Object.entries(RULES)
  .map(([name, rule]) => `${name}:${String(rule)}`)
  .join()}},${JSON.stringify(SELECTORS)})`
  // Indents, and spaces where types were.
  .replace(/ +/g, ' ');

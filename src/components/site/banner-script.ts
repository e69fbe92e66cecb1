import { clockFromSetting } from '../../clock.ts';
import { nextBannerChange, selectBanner } from '../../events/banner/select-banner.ts';
import { runBanner } from './run-banner.ts';

const rules = Object.entries({ clockFromSetting, selectBanner, nextBannerChange });

/**
 * The script behind the banner, as text. It must run before the browser draws the page, lest what the reader has closed flash up or push
 * the page down, and a module runs later. So the very functions of the server stand in the page; none of them uses anything outside itself.
 * `astro.config.mjs` makes it, since the content security policy names its hash.
 */
export const BANNER_SCRIPT =
  `(${String(runBanner)})({${rules.map(([name, rule]) => `${name}:${String(rule)}`).join()}})`
    // Indents, and blanks where types stood.
    .replace(/ +/g, ' ');

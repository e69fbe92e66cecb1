import { localUrl } from '../../outputs/localize-links.ts';
import { embedNextPath } from '../../paths.ts';
import { site } from '../../site.ts';
import type { Strings } from '../../strings/strings.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Three lines of HTML that show the next events on another site, without a script there. */
export function toEmbedSnippet(strings: Strings, locale: string = site.locale): string {
  return `<iframe src="${localUrl(embedNextPath, locale)}"
  title="${escape(strings.embedTitle(site.community))}" loading="lazy"
  style="width: 100%; height: 36rem; border: 0"></iframe>`;
}

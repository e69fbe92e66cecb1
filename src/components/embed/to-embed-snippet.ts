import { embedNextPath } from '../../paths.ts';
import { site } from '../../site.ts';
import { en } from '../../strings/en.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * Three lines of HTML that show the next events on another site, without a script there.
 * @param origin where this site is
 */
export function toEmbedSnippet(origin: URL): string {
  return `<iframe src="${new URL(embedNextPath, origin).href}"
  title="${escape(en.embedTitle(site.community))}" loading="lazy"
  style="width: 100%; height: 36rem; border: 0"></iframe>`;
}

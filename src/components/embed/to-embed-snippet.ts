import { embedNextPath } from '../../paths.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * Three lines of HTML that show the next events on another site, without a script there.
 * @param origin where this site is; @param title what the frame is called, for those who don't see it
 */
export function toEmbedSnippet(origin: URL, title: string): string {
  return `<iframe src="${new URL(embedNextPath, origin).href}"
  title="${escape(title)}" loading="lazy"
  style="width: 100%; height: 36rem; border: 0"></iframe>`;
}

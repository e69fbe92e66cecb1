import type { EventType } from '../events/event-type';
import { embedNextPath, embedTypePath } from '../paths';
import { site } from '../site';
import { en } from '../strings/en';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * Three lines of HTML that show the next events, or those of a type, on another site, without a script there.
 * @param origin where this site is
 */
export function toEmbedSnippet(origin: URL, type?: EventType): string {
  const path = type === undefined ? embedNextPath : embedTypePath(type.id);
  const title = type === undefined ? en.embedTitle(site.community) : type.plural;
  return `<iframe src="${new URL(path, origin).href}"
  title="${escape(title)}" loading="lazy"
  style="width: 100%; height: 36rem; border: 0"></iframe>`;
}

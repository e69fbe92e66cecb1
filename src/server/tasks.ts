/** Work that would hold up other requests, for a thread of its own. Arguments and results are copied between threads. */
import { isMainThread } from 'node:worker_threads';
import { toPageMarkdown } from '../outputs/markdown/to-page-markdown.ts';
import { drawImage } from '../social-images/draw-image.ts';
import { loadAllFonts, loadFontsOf } from '../social-images/fonts.ts';
import type { SocialImage } from '../social-images/social-image.ts';

/** The PNG of an image. */
export async function drawSocialImage(image: SocialImage): Promise<Uint8Array> {
  return drawImage(image, await loadFontsOf(image));
}

/** The Markdown of a page. @param page its HTML and its URL */
export function convertPage({ html, url }: { html: string; url: string }): string | undefined {
  return toPageMarkdown(html, new URL(url));
}

// A new build may take the folder's place: nothing is read from it later.
if (!isMainThread) await loadAllFonts();

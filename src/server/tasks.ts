/** Work that would hold up other requests, for a thread of its own. Arguments and results are copied between threads. */
import { toPageMarkdown } from '../outputs/markdown/to-page-markdown.ts';
import { loadImage } from '../social-images/image-cache.ts';
import type { SocialImage } from '../social-images/social-image.ts';

/** The PNG of an image, from the disk if it was drawn before. @param request the image and its name, see `image-cache.ts` */
export async function loadSocialImage({ name, image }: { name: string; image: SocialImage }) {
  let isDrawn = false;
  const png: Uint8Array = await loadImage(name, image, () => {
    isDrawn = true;
  });
  return { png, isDrawn };
}

/** The Markdown of a page. @param page its HTML and its URL */
export const convertPage = ({ html, url }: { html: string; url: string }): string | undefined =>
  toPageMarkdown(html, new URL(url));

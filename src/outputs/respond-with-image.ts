import type { APIContext } from 'astro';
import { setExpiry } from '../server/cache-policy.ts';
import { respondIfBusy, runTask } from '../server/run-task.ts';
import type { SocialImage } from '../social-images/social-image.ts';

/** Responds with an image. @param name what it is about, see `image-cache.ts` */
export async function respondWithImage({ locals }: APIContext, name: string, image: SocialImage): Promise<Response> {
  try {
    const png = new Uint8Array(await runTask('loadSocialImage', { name, image }));
    const headers = new Headers({ 'Content-Type': 'image/png' });
    setExpiry(headers, Infinity, locals.now);
    return new Response(png, { headers });
  } catch (error) {
    return respondIfBusy(error);
  }
}

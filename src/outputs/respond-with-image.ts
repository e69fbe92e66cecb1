import type { APIContext } from 'astro';
import { setExpiry } from '../server/cache-policy.ts';
import { respondIfBusy, runTask } from '../server/run-task.ts';
import type { SocialImage } from '../social-images/social-image.ts';
import { telemetry } from '../telemetry/telemetry.ts';

/** Responds with an image. @param name what it is about, see `image-cache.ts` */
export async function respondWithImage({ locals }: APIContext, name: string, image: SocialImage): Promise<Response> {
  try {
    const { png, isDrawn } = await runTask('loadSocialImage', { name, image });
    telemetry()?.recordImage(isDrawn);
    const headers = new Headers({ 'Content-Type': 'image/png' });
    setExpiry(headers, Infinity, locals.now);
    return new Response(new Uint8Array(png), { headers });
  } catch (error) {
    return respondIfBusy(error);
  }
}

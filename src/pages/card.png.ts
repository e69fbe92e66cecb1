import type { APIRoute } from 'astro';
import { site } from '../site.ts';
import { respondWithImage } from '../outputs/respond-with-image.ts';
import { toSiteImage } from '../social-images/social-image.ts';

export const GET: APIRoute = (context) => respondWithImage(context, 'site', toSiteImage(site, context.locals.strings));

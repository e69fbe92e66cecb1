import type { MiddlewareHandler } from 'hono';
import { embedPath } from '../paths.ts';
import { ASTRO_CACHE_HEADER } from './astro-internals.ts';
import { cacheControl } from './cache-policy.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { siteClock } from './site-clock.ts';

/**
 * Astro's policy, with `frame-ancestors`, which browsers take from a header only; text that isn't Astro's may load nothing.
 * @param policy Astro's, if the answer has one
 * @param type the answer's `Content-Type`
 * @param isFramable whether other sites may show the answer in a frame
 */
function contentSecurityPolicy(policy: string | null, type: string, isFramable: boolean): string {
  const own = policy ?? (/^text\/(?:html|markdown)/.test(type) ? "default-src 'none'" : undefined);
  return [own, `frame-ancestors ${isFramable ? '*' : "'none'"}`].filter((part) => part !== undefined).join('; ');
}

/** The headers of every answer, whether Astro has rendered it now or kept it in its route cache. */
export const responsePolicy: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers, ok: isOk } = context.res;
  headers.set('Cache-Control', cacheControl(context.res, siteClock.now()));
  headers.delete('Expires');
  headers.delete(ASTRO_CACHE_HEADER);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) headers.set(name, value);
  const type = headers.get('Content-Type') ?? '';
  // In development there is no policy, since Vite's styles and scripts come without hashes.
  if (!import.meta.env.DEV) {
    const policy = headers.get('Content-Security-Policy');
    const isFramable = isOk && context.req.path.startsWith(embedPath);
    headers.set('Content-Security-Policy', contentSecurityPolicy(policy, type, isFramable));
  }
  if (/^(?:text\/|application\/json)/.test(type) && !type.includes('charset'))
    headers.set('Content-Type', `${type}; charset=utf-8`);
};

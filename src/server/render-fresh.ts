import { astro, FetchState } from 'astro/fetch';
import { ASTRO_CACHE_HEADER } from './astro-internals.ts';
import { expiryOf } from './cache-policy.ts';
import { siteClock } from './site-clock.ts';

/**
 * Astro's answer, never one from its cache that is out of date. The cache counts from the end of a rendering, which may have taken
 * its time, and in whole seconds; the page's own expiry decides.
 */
export async function renderFresh(request: Request): Promise<Response> {
  const state = new FetchState(request);
  const response = await astro(state);
  const isCached = response.headers.get(ASTRO_CACHE_HEADER) === 'HIT';
  if (!isCached || (expiryOf(response) ?? Infinity) > siteClock.now()) return response;
  await response.body?.cancel();
  await state.getAPIContext().cache.invalidate({ path: new URL(request.url).pathname });
  return astro(new FetchState(request));
}

import { astro, FetchState } from 'astro/fetch';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { canonicalPath } from './events/canonical-path.ts';
import { serveMarkdown } from './outputs/markdown/serve-markdown.ts';
import { PASSING_SECONDS, secondsUntil } from './server/cache-policy.ts';
import { embedPath, homePath, pageOfMarkdown } from './paths.ts';
import { SECURITY_HEADERS } from './server/security-headers.ts';
import { siteClock } from './server/site-clock.ts';
import { takesQuery } from './server/takes-query.ts';

/**
 * The response policy. It stands around Astro's handler and its route cache, so that it holds for cached answers as well.
 */
const app = new Hono();

/**
 * Astro's policy, with `frame-ancestors`, which browsers take from a header only; text that isn't Astro's may load nothing.
 * In development there is none, since Vite's styles and scripts come without hashes.
 */
function contentSecurityPolicy(policy: string | null, type: string, isForFrames: boolean): string {
  const own = policy ?? (/^text\/(?:html|markdown)/.test(type) ? "default-src 'none'" : undefined);
  return [own, `frame-ancestors ${isForFrames ? '*' : "'none'"}`].filter((part) => part !== undefined).join('; ');
}

/** The instant (ms) until which an answer is right, which its page has set when it was rendered. */
function expiryOf({ headers }: Response): number | undefined {
  const expires = headers.get('Expires');
  return expires === null ? undefined : Date.parse(expires);
}

/** Browsers ask again each time, which an `ETag` makes cheap; a CDN keeps an answer for as long as it is right, counted from now. */
function cacheControl(response: Response): string {
  const expiresAt = expiryOf(response);
  const isPassing = [301, 302, 404].includes(response.status);
  if (expiresAt === undefined && !isPassing) return 'no-store';
  const seconds = expiresAt === undefined ? PASSING_SECONDS : secondsUntil(expiresAt, siteClock.now());
  return `public, max-age=0, must-revalidate, s-maxage=${String(seconds)}`;
}

/** Some CDNs don't tell answers to one address apart by `Vary`; they must not give to readers what an assistant has asked for. */
const PRIVATE = 'private, max-age=0, must-revalidate';

/** Whether a page is answered with its Markdown, at the address of the page. */
function isNegotiated({ headers }: Response, path: string): boolean {
  return (headers.get('Content-Type')?.startsWith('text/markdown') ?? false) && !path.endsWith('.md');
}

app.use(async (context, next) => {
  await next();
  const { headers } = context.res;
  headers.set('Cache-Control', isNegotiated(context.res, context.req.path) ? PRIVATE : cacheControl(context.res));
  headers.delete('Expires');
  headers.delete('X-Astro-Cache');
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) headers.set(name, value);
  const type = headers.get('Content-Type') ?? '';
  const isForFrames = context.res.ok && context.req.path.startsWith(embedPath);
  if (!import.meta.env.DEV) {
    const policy = headers.get('Content-Security-Policy');
    headers.set('Content-Security-Policy', contentSecurityPolicy(policy, type, isForFrames));
  }
  if (type !== '' && /^(?:text\/|application\/json)/.test(type) && !type.includes('charset'))
    headers.set('Content-Type', `${type}; charset=utf-8`);
});

app.use(etag());
app.use(serveMarkdown);

/** What campaigns and other sites add to links, which no reader has asked for. */
const TRACKING = /^(?:utm_\w+|\w*clid|mc_[ce]id|ref)$/;

/** The query of an address, as far as a page may answer to it. */
function questionOf(pathname: string, searchParams: URLSearchParams): string {
  if (!takesQuery(pathname)) return '';
  return new URLSearchParams([...searchParams].filter(([name]) => !TRACKING.test(name))).toString();
}

/**
 * Most pages depend on the path alone. The route cache keys by host and query, so both are pinned before it sees them:
 * neither `?x=1`, `?x=2`… nor forged hosts can fill it. Lists that can be asked something keep their query.
 * Astro also finds pages outside the base; here they don't exist. `HEAD` is answered as `GET`, so that it has the same headers; Hono takes the body away.
 */
function pinRequest(request: Request): Request {
  const asked = new URL(request.url);
  const pathname = pageOfMarkdown(asked.pathname) ?? asked.pathname;
  const url = new URL(import.meta.env.SITE);
  url.search = questionOf(pathname, asked.searchParams);
  url.pathname = `${pathname}/`.startsWith(homePath) ? pathname : `${homePath}404/`;
  const asGet = request.method === 'HEAD' ? { method: 'GET' } : {};
  const pinned = new Request(new Request(url, request), asGet);
  // Astro would take host, protocol and port from these again.
  for (const name of ['X-Forwarded-Host', 'X-Forwarded-Proto', 'X-Forwarded-Port']) pinned.headers.delete(name);
  return pinned;
}

/**
 * Astro's answer, never one from its cache that is out of date. The cache counts from the end of a rendering, which may have taken
 * its time, and in whole seconds; the page's own expiry decides.
 */
async function answer(request: Request): Promise<Response> {
  const state = new FetchState(request);
  const response = await astro(state);
  const isCached = response.headers.get('X-Astro-Cache') === 'HIT';
  if (!isCached || (expiryOf(response) ?? Infinity) > siteClock.now()) return response;
  await response.body?.cancel();
  await state.getAPIContext().cache.invalidate({ path: new URL(request.url).pathname });
  return astro(new FetchState(request));
}

// Each page has one address. Redirects name no host, since a request's `Host` is not to be trusted.
app.use(async (context, next) => {
  const { pathname, search } = new URL(context.req.url);
  const canonical = canonicalPath(pathname);
  return canonical === pathname ? next() : context.redirect(canonical + search, 301);
});

app.all('*', (context) => answer(pinRequest(context.req.raw)));

export default app;

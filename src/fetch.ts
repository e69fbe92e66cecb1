import { astro, FetchState } from 'astro/fetch';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { MAX_AGE_SECONDS, secondsUntil } from './page-expiry';
import { siteClock } from './site-clock';

/**
 * The response policy. It stands around Astro's handler and its route cache, so that it holds for cached answers as well.
 */
const app = new Hono();

const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * Astro's policy, with `frame-ancestors`, which browsers take from a header only; an answer that isn't Astro's may load nothing.
 * In development there is none, since Vite's styles and scripts come without hashes.
 */
function contentSecurityPolicy(policy: string | null): string {
  return `${policy ?? "default-src 'none'"}; frame-ancestors 'none'`;
}

/**
 * Browsers ask again each time, which an `ETag` makes cheap; a CDN keeps an answer for as long as it is right.
 * `Expires` holds that instant since the page was rendered; what is left of it counts from now.
 */
function cacheControl({ status, headers }: Response): string {
  const expires = headers.get('Expires');
  if (expires === null) return status === 200 ? 'no-store' : 'public, max-age=0, must-revalidate, s-maxage=60';
  const seconds = Math.min(MAX_AGE_SECONDS, secondsUntil(Date.parse(expires), siteClock.now()));
  return `public, max-age=0, must-revalidate, s-maxage=${String(seconds)}`;
}

app.use(async (context, next) => {
  await next();
  const { headers } = context.res;
  headers.set('Cache-Control', cacheControl(context.res));
  headers.delete('Expires');
  headers.delete('X-Astro-Cache');
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) headers.set(name, value);
  const type = headers.get('Content-Type') ?? '';
  if (type.startsWith('text/html') && !import.meta.env.DEV) {
    headers.set('Content-Security-Policy', contentSecurityPolicy(headers.get('Content-Security-Policy')));
  }
  if (type !== '' && /^(?:text\/|application\/json)/.test(type) && !type.includes('charset'))
    headers.set('Content-Type', `${type}; charset=utf-8`);
});

app.use(compress());
app.use(etag());

/**
 * Pages depend on the path alone. The route cache keys by host and query, so both are pinned before it sees them:
 * neither `?x=1`, `?x=2`… nor forged `Host` headers can fill it.
 */
function pinRequest(request: Request): Request {
  const url = new URL(import.meta.env.SITE);
  // Set, not resolved: a path of `//elsewhere` would be resolved to another host.
  url.pathname = new URL(request.url).pathname;
  return new Request(url, request);
}

/** Pages end with a slash; files, and the address that load balancers ask, don't. */
const WITHOUT_SLASH = /(?:\/|\.[a-z0-9]+|\/healthz)$/;

// Redirects name no host, since a request's `Host` is not to be trusted; `//` at the start would be one.
app.use(async (context, next) => {
  const { pathname, search } = new URL(context.req.url);
  if (WITHOUT_SLASH.test(pathname) || pathname.startsWith('//')) return next();
  return context.redirect(`${pathname}/${search}`, 301);
});

app.all('*', (context) => astro(new FetchState(pinRequest(context.req.raw))));

export default app;

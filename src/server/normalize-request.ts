import { FEEDS } from '../outputs/list-feeds.ts';
import { homePath, pageOfMarkdown, withoutBase } from '../paths.ts';
import { findSitePage } from '../site-pages.ts';
import type { MiddlewareHandler } from 'hono';
import { canonicalPath } from '../events/canonical-path.ts';

const feedsWithQuery = new Set<string>(
  Object.values(FEEDS).flatMap((feed) => ('query' in feed && feed.query.length > 0 ? feed.path : [])),
);

/** Whether the response at a path depends on its query. */
export function takesQuery(pathname: string): boolean {
  const page = findSitePage(withoutBase(pathname));
  return feedsWithQuery.has(pathname) || (page?.query.length ?? 0) > 0;
}

/** What campaigns and other sites add to links, which no reader has asked for. */
const TRACKING = /^(?:utm_\w+|\w*clid|mc_[ce]id|ref)$/;

/** The query of a request, as far as a page may answer to it. */
function normalizeQuery(pathname: string, searchParams: URLSearchParams): string {
  if (!takesQuery(pathname)) return '';
  return new URLSearchParams([...searchParams].filter(([name]) => !TRACKING.test(name))).toString();
}

/**
 * Most pages depend on the path alone. The route cache keys by host and query, so both are normalized before it sees them:
 * neither `?x=1`, `?x=2`… nor forged hosts can fill it. Lists that take a query keep it.
 * Astro also finds pages outside the base; here they don't exist. `HEAD` is answered as `GET`, so that it has the same headers; Hono removes the body.
 */
export function normalizeRequest(request: Request): Request {
  const requested = new URL(request.url);
  const pathname = pageOfMarkdown(requested.pathname) ?? requested.pathname;
  const url = new URL(import.meta.env.SITE);
  url.search = normalizeQuery(pathname, requested.searchParams);
  url.pathname = `${pathname}/`.startsWith(homePath) ? pathname : `${homePath}404/`;
  const asGet = request.method === 'HEAD' ? { method: 'GET' } : {};
  const normalized = new Request(new Request(url, request), asGet);
  // Astro would take host, protocol and port from these again.
  for (const name of ['X-Forwarded-Host', 'X-Forwarded-Proto', 'X-Forwarded-Port']) normalized.headers.delete(name);
  return normalized;
}

/** Each page has one URL. Redirects name no host, since a request's `Host` is not to be trusted. */
export const redirectToCanonicalPath: MiddlewareHandler = async (context, next) => {
  const { pathname, search } = new URL(context.req.url);
  const canonical = canonicalPath(pathname);
  return canonical === pathname ? next() : context.redirect(canonical + search, 301);
};

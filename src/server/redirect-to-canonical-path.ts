import type { MiddlewareHandler } from 'hono';
import { canonicalPath } from '../events/canonical-path.ts';

/** Each page has one URL. Redirects name no host, since a request's `Host` is not to be trusted. */
export const redirectToCanonicalPath: MiddlewareHandler = async (context, next) => {
  const { pathname, search } = new URL(context.req.url);
  const canonical = canonicalPath(pathname);
  return canonical === pathname ? next() : context.redirect(canonical + search, 301);
};

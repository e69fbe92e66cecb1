import type { MiddlewareHandler } from 'hono';
import { absoluteUrl, markdownPath, pageOfMarkdown } from '../../paths.ts';
import { toPageMarkdown } from './to-page-markdown.ts';

/** The Markdown of what a page's URL redirects to. */
function redirectToMarkdown(headers: Headers): void {
  const location = headers.get('Location');
  if (location === null) return;
  const { pathname, search } = new URL(location, import.meta.env.SITE);
  headers.set('Location', markdownPath(pathname) + search);
}

/**
 * Responds to the `.md` URL of a page with the page's Markdown, made from its HTML.
 * It comes before Astro's route cache, which keeps the HTML alone, and after `etag()`.
 */
export const serveMarkdown: MiddlewareHandler = async (context, next) => {
  await next();
  const { req, res } = context;
  const page = pageOfMarkdown(req.path);
  if (page === undefined) return;
  redirectToMarkdown(res.headers);
  if (res.headers.get('Content-Type')?.startsWith('text/html') !== true) return;
  const html = await res.text();
  const markdown = toPageMarkdown(html, new URL(absoluteUrl(page + new URL(req.url).search)));
  const headers = new Headers(res.headers);
  if (markdown !== undefined) {
    headers.set('Content-Type', 'text/markdown; charset=utf-8');
    headers.delete('Content-Security-Policy');
  }
  // Otherwise Hono would copy the headers of the first response into the one that replaces it.
  context.res = undefined;
  context.res = new Response(markdown ?? html, { status: res.status, headers });
};

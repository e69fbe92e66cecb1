import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { markdownPath, pageOfMarkdown } from '../../paths.ts';
import { prefersMarkdown } from './prefers-markdown.ts';
import { toPageMarkdown } from './to-page-markdown.ts';

/** A page of a thousand events takes most of a second to convert, a usual one 20 ms; what was asked for last is kept. */
const KEPT_PAGES = 50;
/** Markdown by a digest of its page, the one asked for last at the end. */
const kept = new Map<string, string | undefined>();

function convert(html: string, url: URL): string | undefined {
  const key = createHash('sha1').update(`${url.href}\n${html}`).digest('base64');
  const markdown = kept.has(key) ? kept.get(key) : toPageMarkdown(html, url);
  kept.delete(key);
  kept.set(key, markdown);
  const [oldest] = kept.keys();
  if (kept.size > KEPT_PAGES && oldest !== undefined) kept.delete(oldest);
  return markdown;
}

function isPage({ headers }: Response): boolean {
  return headers.get('Content-Type')?.startsWith('text/html') ?? false;
}

/** The address of a page, as the site's own links are relative to it. */
function pageUrl(requested: string): URL {
  const { pathname, search } = new URL(requested);
  return new URL((pageOfMarkdown(pathname) ?? pathname) + search, import.meta.env.SITE);
}

/** Whoever asks for Markdown by its address is led to Markdown. */
function leadToMarkdown(headers: Headers): void {
  const location = headers.get('Location');
  if (location === null) return;
  const { pathname, search } = new URL(location, import.meta.env.SITE);
  headers.set('Location', markdownPath(pathname) + search);
}

/**
 * Gives pages as Markdown to those who would rather have that (RFC 9110 §12), or who ask for a page's `.md`.
 * It stands outside of Astro's route cache, which knows a page by its address alone, and inside of `etag()`.
 */
export const negotiateMarkdown: MiddlewareHandler = async (context, next) => {
  await next();
  const { req, res } = context;
  const isAsked = pageOfMarkdown(req.path) !== undefined;
  if (isAsked) leadToMarkdown(res.headers);
  if (!isPage(res)) return;
  if (!isAsked) {
    res.headers.append('Vary', 'Accept');
    if (!prefersMarkdown(req.header('Accept'))) return;
  }
  const html = await res.text();
  const markdown = convert(html, pageUrl(req.url));
  const headers = new Headers(res.headers);
  if (markdown !== undefined) {
    headers.set('Content-Type', 'text/markdown; charset=utf-8');
    headers.delete('Content-Security-Policy');
  }
  // Hono would put the headers of the answer before into one that replaces it.
  context.res = undefined;
  context.res = new Response(markdown ?? html, { status: res.status, headers });
};

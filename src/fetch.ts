import type { Fetchable } from 'astro';
import { astro, FetchState } from 'astro/fetch';
import { toMarkdownResponse } from './outputs/markdown/to-markdown-response.ts';
import { absoluteUrl, pageOfMarkdown } from './paths.ts';
import { normalizeUrl } from './server/normalize-url.ts';
import { withResponseHeaders } from './server/response-headers.ts';

/** Nothing else of a request has a part in the response: no cookie, no host, no language. */
const render = (path: string) => astro(new FetchState(new Request(absoluteUrl(path))));

/** Everything around Astro's handler, in development as well: canonical paths, Markdown, and the headers of a response. */
export default {
  async fetch(request) {
    const requested = new URL(request.url);
    const { pathname, search, redirect } = normalizeUrl(requested.pathname + requested.search);
    if (redirect !== undefined) return new Response(null, { status: 301, headers: { Location: redirect } });
    const page = pageOfMarkdown(pathname);
    const response =
      page === undefined ? await render(pathname + search) : await toMarkdownResponse(page + search, render);
    return withResponseHeaders(response, pathname);
  },
} satisfies Fetchable;

import type { Fetchable } from 'astro';
import { astro, FetchState } from 'astro/fetch';
import { toMarkdownResponse } from './outputs/markdown/to-markdown-response.ts';
import { pageOfMarkdown } from './paths.ts';
import { normalizeUrl } from './server/normalize-url.ts';
import { respondIfBusy } from './server/run-task.ts';
import { withResponseHeaders } from './server/response-headers.ts';

/** Everything around Astro's handler, in development as well: canonical paths, Markdown, and the headers of a response. */
export default {
  async fetch(request) {
    const requested = new URL(request.url);
    const { pathname, search, redirect } = normalizeUrl(requested.pathname + requested.search);
    if (redirect !== undefined) return new Response(null, { status: 301, headers: { Location: redirect } });
    const page = pageOfMarkdown(pathname);
    const url = new URL((page ?? pathname) + search, import.meta.env.SITE);
    // Nothing else of the request has a part in the response: no cookie, no host, no language.
    const response = await astro(new FetchState(new Request(url)));
    return withResponseHeaders(
      page === undefined ? response : await toMarkdownResponse(response, url).catch(respondIfBusy),
      pathname,
    );
  },
} satisfies Fetchable;

import { absoluteUrl, markdownPath } from '../../paths.ts';
import { respondIfBusy, runTask } from '../../server/run-task.ts';

/**
 * Responds to the `.md` URL of a page with the page's Markdown, made from its HTML; what a page redirects to, its Markdown redirects to
 * the Markdown of.
 * @param page its path and query
 * @param load gives the page's response
 */
export async function toMarkdownResponse(page: string, load: (path: string) => Promise<Response>): Promise<Response> {
  const url = absoluteUrl(page);
  const response = await load(page);
  const headers = new Headers(response.headers);
  const location = headers.get('Location');
  if (location !== null) {
    const { pathname, search } = new URL(location, url);
    headers.set('Location', markdownPath(pathname) + search);
  }
  if (headers.get('Content-Type')?.startsWith('text/html') !== true)
    return new Response(response.body, { status: response.status, headers });
  const html = await response.text();
  try {
    const markdown = await runTask('convertPage', { html, url });
    if (markdown !== undefined) {
      headers.set('Content-Type', 'text/markdown; charset=utf-8');
      headers.delete('Content-Security-Policy');
    }
    return new Response(markdown ?? html, { status: response.status, headers });
  } catch (error) {
    return respondIfBusy(error);
  }
}

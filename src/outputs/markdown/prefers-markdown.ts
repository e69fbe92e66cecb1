import { parseAccept } from 'hono/utils/accept';

/** The types that a page can be had in, each with all that may name it, the most specific first (RFC 9110 §12.5.1). */
const HTML = ['text/html', 'text/*', '*/*'];
const MARKDOWN = ['text/markdown', 'text/*', '*/*'];

/**
 * Whether a reader would rather have Markdown than HTML: it is wanted more, or as much and named before it.
 * Hono's own `accepts` leaves out that what isn't named may be wanted more by a wildcard.
 * @param accept the value of an `Accept` header, if there is one
 */
export function prefersMarkdown(accept: string | undefined): boolean {
  const ranges = parseAccept(accept ?? '').map(({ type, q }) => ({ type: type.toLowerCase(), q }));
  const find = (names: readonly string[]) =>
    names.map((name) => ranges.find(({ type }) => type === name)).find((range) => range !== undefined);
  const [html, markdown] = [find(HTML), find(MARKDOWN)];
  if (markdown === undefined) return false;
  const htmlQuality = html?.q ?? 0;
  if (html === undefined || markdown.q !== htmlQuality) return markdown.q > htmlQuality;
  return markdown.type === 'text/markdown' && ranges.indexOf(markdown) < ranges.indexOf(html);
}

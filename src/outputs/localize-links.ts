import { absoluteUrl, pageOfMarkdown, splitLanguage, underPrefix, withBase, withoutBase } from '../paths.ts';
import { languageIn } from '../strings/site-languages.ts';
import { findSitePage } from '../site-pages.ts';
import { LANGUAGE_FILES, type Language } from '../strings/languages.ts';

const LANGUAGE_FILE = new RegExp(
  `^(?:${LANGUAGE_FILES.map((file) => file.replaceAll('.', '\\.').replaceAll(/\[\w+\]/g, '[^/]+')).join('|')})$`,
);

const home = withBase('/');

/** Whether each language has what is at a path, which is that of English. */
function isInEveryLanguage(path: string): boolean {
  const page = withoutBase(pageOfMarkdown(path) ?? path);
  return findSitePage(page) !== undefined || LANGUAGE_FILE.test(page);
}

/** A page or file of this site in a language, with its query and fragment; what no language has of its own stays as it is. */
export function localPath(path: string, locale: string): string {
  const { prefix } = languageIn(locale);
  const [, bare = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(path) ?? [];
  return prefix !== '' && bare.startsWith(home) && isInEveryLanguage(bare) ? underPrefix(bare, prefix) + rest : path;
}

/** The absolute URL of a page or file in a language. */
export const localUrl = (path: string, locale: string): string => absoluteUrl(localPath(path, locale));

/** Attributes that lead somewhere; a link that names the language of where it leads stays as it is. */
const LINK = / (href|action|data-upcoming-index|data-whole-index)="(\/[^"]*)"(?! hreflang=)/g;

/**
 * The HTML of a page whose links lead to other pages of its language. Templates and authors write the paths that English has, so that what
 * is cached, copied between files or written by an author needs no language.
 */
export const localizeLinks = (html: string, locale: string): string =>
  html.replaceAll(LINK, (_, name: string, path: string) => ` ${name}="${localPath(path, locale)}"`);

/** A response of a page in a language: its links lead to pages of that language, and so does a redirect. */
export async function localizeResponse(response: Response, locale: string): Promise<Response> {
  const headers = new Headers(response.headers);
  const location = headers.get('Location');
  if (location?.startsWith('/')) headers.set('Location', localPath(location, locale));
  const isHtml = headers.get('Content-Type')?.startsWith('text/html') === true;
  const body = isHtml ? localizeLinks(await response.text(), locale) : response.body;
  return new Response(body, { status: response.status, headers });
}

/** The path of the same page in each language, by which readers and search engines find it. @param path of any language */
export const pathIn = (path: string, { prefix }: Language): string => underPrefix(splitLanguage(path).path, prefix);

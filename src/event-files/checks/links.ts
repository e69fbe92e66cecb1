import type { BodyLink } from '../body/body-content.ts';
import { checkSitePath, toSitePath, type LinkProblem } from '../links/check-site-path.ts';
import { listUrls } from '../links/list-urls.ts';
import { suggest } from '../suggest.ts';
import { checkEach, problemAt, problemAtOffset } from './check.ts';

/** What else than a page a link of an event can open. */
const SCHEMES = ['https', 'http', 'mailto', 'tel', 'sms', 'geo', 'webcal', 'matrix', 'irc', 'ircs', 'xmpp'];

function checkFragment(fragment: string, ids: ReadonlySet<string>): LinkProblem | undefined {
  if (fragment === '' || fragment === 'top' || ids.has(fragment)) return undefined;
  const headings = [...ids].map((id) => `#${id}`);
  const message = `This text has no heading with the id #${fragment}. ${suggest(`#${fragment}`, headings)}`;
  // The rest of the page has ids as well.
  return { message: message.trim(), severity: 'warning' };
}

/** What browsers leave out of a URL, also within its scheme. */
const IGNORED = /^[\p{Cc} ]+|[\t\n\r]/gu;

function checkScheme(url: string): LinkProblem | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1];
  if (scheme === undefined || SCHEMES.includes(scheme.toLowerCase())) return undefined;
  const hint = suggest(scheme, SCHEMES);
  return { message: `"${url}" isn't a link that a browser can open. ${hint}`.trim(), severity: 'error' };
}

/** `example.org/page`, which is a path to browsers. */
function checkHost(url: string): LinkProblem | undefined {
  const isHost =
    /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]|$)/i.test(url) && !/^[\w-]+\.(?:md|ics|json|png|pdf|svg)$/i.test(url);
  return isHost
    ? { message: `Browsers read this as a page of this site. Write https://${url}`, severity: 'error' }
    : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export const noBrokenLinks = checkEach('no-broken-links', (file, context) => {
  if (context.site === undefined) return [];
  const { url: siteUrl } = context.site;
  const checkPath = (path: string) => checkSitePath(path, context, file.fields.draft === true);
  const checkLink = (link: BodyLink): LinkProblem | undefined => {
    const url = link.url.replaceAll(IGNORED, '');
    if (url.startsWith('#')) return checkFragment(decode(url.slice(1)), file.content.ids);
    const path = toSitePath(url, file.id, siteUrl);
    return path === undefined ? checkScheme(url) : (checkHost(url) ?? checkPath(path));
  };
  const inBody = file.content.links.flatMap((link) => {
    const problem = checkLink(link);
    return problem === undefined ? [] : problemAtOffset(file, link.offset, problem.message, problem.severity);
  });
  if (siteUrl === undefined) return inBody;
  const inFields = listUrls(file).flatMap(({ path: field, url }) => {
    const path = toSitePath(url, file.id, siteUrl);
    const problem = path === undefined ? undefined : checkPath(path);
    return problem === undefined ? [] : problemAt(file, field, problem.message, problem.severity);
  });
  return [...inBody, ...inFields];
});

const UNENCRYPTED = /^(?:http:)?\/\//i;

function describeInsecure(url: string): string {
  return `isn't encrypted. Write ${url.replace(UNENCRYPTED, 'https://')} if that works as well.`;
}

export const noInsecureLinks = checkEach('no-insecure-links', (file) => [
  ...listUrls(file)
    .filter(({ url }) => UNENCRYPTED.test(url))
    .map(({ path, url }) => problemAt(file, path, describeInsecure(url), 'warning')),
  ...file.content.links
    .filter(({ url }) => UNENCRYPTED.test(url))
    .map(({ offset, url }) => problemAtOffset(file, offset, `This link ${describeInsecure(url)}`, 'warning')),
]);

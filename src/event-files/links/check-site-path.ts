import { canonicalPath } from '../../events/canonical-path.ts';
import { listSitePaths, pathOfEvent, type SiteContent } from './list-site-paths.ts';
import type { Problem } from '../problem.ts';
import { suggest } from '../suggest.ts';

export type LinkProblem = Pick<Problem, 'message' | 'severity'>;

/** A path that may be meant by one that the site doesn't have: another of the same name, or of nearly the same. */
function suggestPath(path: string, known: readonly string[]): string {
  const name = path.split('/').findLast((part) => part !== '') ?? '';
  const namesake = known.findLast((other) => [`/${name}`, `/${name}/`].some((end) => other.endsWith(end)));
  if (namesake !== undefined) return `Did you mean "${namesake}"?`;
  // One year or month is as good as another.
  return /[a-z]/i.test(name) ? suggest(path, known, Math.floor(name.length / 3)) : '';
}

/** The path of a link on an event's page, as this site has it, or `undefined` if it links to another site. */
export function toSitePath(url: string, id: string, siteUrl?: string): string | undefined {
  const home = siteUrl?.replace(/\/*$/, '/');
  if (home !== undefined && `${url}/`.startsWith(home)) return toSitePath(`/${url.slice(home.length)}`, id);
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return undefined;
  return URL.parse(url, `https://site.invalid${pathOfEvent(id)}`)?.pathname;
}

/** What is wrong with a path of this site, if anything is. @param isFromDraft whether a draft links to it */
export function checkSitePath(path: string, content: SiteContent, isFromDraft: boolean): LinkProblem | undefined {
  const { paths, moved, drafts } = listSitePaths(content);
  const canonical = canonicalPath(path);
  const now = moved.get(canonical);
  if (now !== undefined) return { message: `${canonical} has moved. Write its new path: ${now}`, severity: 'warning' };
  if (drafts.has(canonical)) {
    if (isFromDraft) return undefined;
    return { message: `${canonical} is a draft, which the site doesn't show. Remove the link.`, severity: 'error' };
  }
  if (!paths.has(canonical)) {
    const hint = suggestPath(canonical, [...paths]);
    return { message: `This site has no page or file at ${canonical}. ${hint}`.trim(), severity: 'error' };
  }
  if (canonical === path) return undefined;
  return { message: `This redirects to ${canonical}. Write that.`, severity: 'warning' };
}

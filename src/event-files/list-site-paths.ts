import { canonicalPath } from '../server/canonical-path.ts';
import { CONTINENTS } from '../events/continent.ts';
import { groupByYear } from '../events/lists/group-by-year.ts';
import { indexByMonth } from '../events/lists/index-by-month.ts';
import { resolveEventFile } from './resolve-event-file.ts';
import { findSitePage, routeOfFile } from '../site-pages.ts';
import type { CheckContext } from './checks/check.ts';

/** Where links to this site can lead. Paths are canonical and don't have the site's base. */
export interface SitePaths {
  /** Pages, feeds, pictures and files. */
  paths: ReadonlySet<string>;
  /** Paths of before a rename, and those of now. */
  moved: ReadonlyMap<string, string>;
  /** Pages of drafts, which only `npm run dev` shows. */
  drafts: ReadonlySet<string>;
}

/** The path of an event's page. */
export const pathOfEvent = (id: string) => `/events/${id}/`;

/** The paths of a route; some pages are there in Markdown as well. */
const withMarkdown = (path: string) =>
  findSitePage(path)?.hasMarkdown === true ? [path, path === '/' ? '/index.md' : path.replace(/\/$/, '.md')] : [path];

const known = new WeakMap<CheckContext, SitePaths>();

/** Everything that this site has an address for. Asked by several checks, and listed once for them. */
export function listSitePaths(context: CheckContext): SitePaths {
  const paths = known.get(context) ?? createSitePaths(context);
  known.set(context, paths);
  return paths;
}

function createSitePaths({ files, typeIds, site }: CheckContext): SitePaths {
  const published = files.filter(({ fields }) => fields.draft !== true);
  const events = published.flatMap((file) => resolveEventFile(file) ?? []);
  const ids = published.map(({ id }) => id);
  const values: Readonly<Record<string, readonly string[]>> = {
    '[year]/[slug]': ids,
    '[year]': [...groupByYear(events).keys(), ...ids.map((id) => id.slice(0, 4))],
    '[month]': [...indexByMonth(events).keys()],
    '[type]': typeIds,
    '[continent]': CONTINENTS,
  };
  const fill = (route: string): string[] => {
    const parameters = Object.keys(values).find((key) => route.includes(key));
    return parameters === undefined
      ? [route]
      : (values[parameters] ?? []).map((value) => route.replace(parameters, value));
  };
  const answered = (site?.pages ?? []).flatMap((page) => routeOfFile(page) ?? []);
  // Nobody means Astro's error pages.
  const routes = answered.filter((route) => route !== '/404/' && route !== '/500/');
  const publicPaths = (site?.publicFiles ?? []).map((name) => canonicalPath(`/${name}`));
  return {
    paths: new Set([...routes.flatMap(fill).flatMap(withMarkdown), ...publicPaths]),
    moved: new Map(
      published.flatMap(({ id, fields }) =>
        (fields.formerIds ?? []).map((former) => [pathOfEvent(former), pathOfEvent(id)] as const),
      ),
    ),
    drafts: new Set(files.flatMap(({ id, fields }) => (fields.draft === true ? pathOfEvent(id) : []))),
  };
}

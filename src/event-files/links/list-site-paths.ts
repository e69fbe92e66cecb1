import { canonicalPath } from '../../events/canonical-path.ts';
import { CONTINENTS } from '../../events/place.ts';
import { groupByYear } from '../../events/lists/events-by-year.ts';
import { indexByMonth } from '../../events/lists/month-index.ts';
import { listTalks } from '../../events/talks/list-talks.ts';
import type { FormerTypes } from '../../events/filters/former-types.ts';
import { resolveEventFile, type EventFile } from '../read-event-file.ts';
import { findSitePage, routeOfFile } from '../../site-pages.ts';

/** What the site has besides events and types. */
export interface SiteFiles {
  /** Files in `src/pages/`, by their paths from there. */
  pages: readonly string[];
  publicFiles: readonly string[];
  components: readonly string[];
  url?: string | undefined;
}

export interface SiteContent {
  files: readonly EventFile[];
  typeIds: readonly string[];
  formerTypes?: FormerTypes;
  /** Absent where events are checked by themselves: then links to this site aren't checked. */
  site?: SiteFiles;
}

const pathOfType = (id: string) => `/types/${id}/`;
export const pathOfEvent = (id: string) => `/events/${id}/`;

/** The paths of a route; some pages are there in Markdown as well. */
const withMarkdown = (path: string) =>
  findSitePage(path)?.hasMarkdown === true ? [path, path === '/' ? '/index.md' : path.replace(/\/$/, '.md')] : [path];

const known = new WeakMap<SiteContent, ReturnType<typeof createSitePaths>>();

/** All that links to this site can point to. Several checks need them, so they are listed once for each. */
export function listSitePaths(content: SiteContent) {
  const paths = known.get(content) ?? createSitePaths(content);
  known.set(content, paths);
  return paths;
}

/** Paths are canonical and don't have the site's base. */
function createSitePaths({ files, typeIds, formerTypes = new Map(), site }: SiteContent) {
  const published = files.filter(({ fields }) => fields.draft !== true);
  const events = published.flatMap((file) => resolveEventFile(file) ?? []);
  const ids = published.map(({ id }) => id);
  const values: Readonly<Record<string, readonly string[]>> = {
    '[year]/[slug]': ids,
    'talks/[year]': [...new Set(listTalks(events).map(({ year }) => `talks/${year}`))],
    '[year]': [...groupByYear(events).keys(), ...ids.map((id) => id.slice(0, 4))],
    '[month]': [...indexByMonth(events).keys()],
    '[type]': typeIds,
    '[continent]': CONTINENTS,
  };
  const fill = (route: string): string[] => {
    const [parameters, replacements] = Object.entries(values).find(([key]) => route.includes(key)) ?? ['', ['']];
    return replacements.map((value) => route.replace(parameters, value));
  };
  const answered = (site?.pages ?? []).flatMap((page) => routeOfFile(page) ?? []);
  // Nobody means Astro's error pages.
  const routes = answered.filter((route) => route !== '/404/' && route !== '/500/');
  const publicPaths = (site?.publicFiles ?? []).map((name) => canonicalPath(`/${name}`));
  const moves = published.flatMap(({ id, fields }) =>
    (fields.formerIds ?? []).map((former) => [pathOfEvent(former), pathOfEvent(id)] as const),
  );
  return {
    paths: new Set([...routes.flatMap(fill).flatMap(withMarkdown), ...publicPaths]),
    /** Paths of before a rename, and those of now. */
    moved: new Map([
      ...moves,
      ...[...formerTypes].map(([former, id]) => [pathOfType(former), pathOfType(id)] as const),
    ]),
    /** Pages of drafts, which only `npm run dev` shows. */
    drafts: new Set(files.flatMap(({ id, fields }) => (fields.draft === true ? pathOfEvent(id) : []))),
  };
}

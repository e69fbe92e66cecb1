import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BUILT = path.join(ROOT, 'tests/.sites');

/** The sites that the browser tests look at; `build-sites.ts` builds them once. */
export const SITES = {
  /** The project itself, with what it holds today. Tests ask of it only what must hold for any content. */
  real: ROOT,
  /** The fixture events, rendered on demand. */
  server: path.join(BUILT, 'server'),
  /** The fixture events as static files, in `dist/`, built at `FIXTURE_NOW`. */
  static: path.join(BUILT, 'static'),
  /** The fixture events and, years later, events at known places, under a path of a bigger site. */
  underBase: path.join(BUILT, 'under-base'),
  /** Events to look for, rendered on demand and as files. */
  finding: path.join(BUILT, 'finding'),
  findingInFiles: path.join(BUILT, 'finding-in-files'),
  /** A thousand generated events, calls for proposals and events of a calendar, each in years of their own. */
  eras: path.join(BUILT, 'eras'),
  /** What the crawl before the tests found, and the HTML of pages of each structure. */
  pages: path.join(BUILT, 'pages'),
  /** One event, for the language server of editors. */
  editor: path.join(BUILT, 'editor'),
  /** The fixture events, for the development server. */
  development: path.join(BUILT, 'development'),
} as const;

/** The generated events of `SITES.eras`: long before its other events, so that all of them are ahead at `since`. */
export const MANY = { count: 1000, since: '2001-01-01T00:00:00Z' };

/** Where the site under a path is said to be. */
export const UNDER_BASE = { SITE_URL: 'https://example.org', SITE_BASE: '/community' };

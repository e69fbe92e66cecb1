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
  /** The fixture events, under a path of a bigger site. */
  underBase: path.join(BUILT, 'under-base'),
  /** Events to look for, rendered on demand and as files. */
  finding: path.join(BUILT, 'finding'),
  findingInFiles: path.join(BUILT, 'finding-in-files'),
  /** Events that call for proposals, rendered on demand. */
  calls: path.join(BUILT, 'calls'),
  /** A thousand generated events that are all ahead. */
  many: path.join(BUILT, 'many'),
  /** Two events with the same body. */
  bodies: path.join(BUILT, 'bodies'),
  /** Events of a calendar. */
  calendar: path.join(BUILT, 'calendar'),
  /** Events at known places, as static files in `dist/`. */
  places: path.join(BUILT, 'places'),
  /** The project itself as static files, in `dist/`. */
  pages: path.join(BUILT, 'pages'),
  /** One event, for the language server of editors. */
  editor: path.join(BUILT, 'editor'),
  /** The fixture events, for the development server. */
  development: path.join(BUILT, 'development'),
} as const;

/** Where the site under a path is said to be. */
export const UNDER_BASE = { SITE_URL: 'https://example.org', SITE_BASE: '/community' };

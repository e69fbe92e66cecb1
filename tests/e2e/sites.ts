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
} as const;

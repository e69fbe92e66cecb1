/**
 * What the site takes from Astro without it being public API, and an upgrade may change without any page failing: names and files. Where
 * pages would fail (`entry.ts`, `adapter.ts`, the loader's module imports), all browser tests show it. Each is described here and has a test in `tests/unit/server/astro-internals.test.ts`, whose failure says what broke.
 * One more is seen only in a running site: Astro reloads the modules that read a collection when it has changed (`development.spec.ts`).
 */

/** The module that holds the collections in a build, and where they are when it is bundled, from the project's root. */
export const DATA_STORE_MODULE = '\0astro:data-layer-content';
export const DATA_STORE_FILE = 'node_modules/.astro/data-store.json';

/** Astro marks MDX modules with directives of its own (`"use astro:head-inject"`) and removes them itself; the bundler warns of each. */
export function isAstroDirectiveWarning({ code, message }: { code?: string; message: string }): boolean {
  return code === 'MODULE_LEVEL_DIRECTIVE' && message.includes('"use astro:');
}

/**
 * Renames `getStaticPaths` in a route: rendered on demand, a route needs no list of paths, and Astro warns of each that has one.
 * It finds them by this name in the text.
 */
export function hideStaticPaths(code: string): string {
  return code.replaceAll('getStaticPaths', 'staticPaths');
}

/** The module by which Astro writes the script element of a component, from its package. */
export const SCRIPT_ELEMENT_MODULE = 'dist/runtime/server/render/script.js';

/**
 * Replaces `<script type="module" src>` by an inline script that imports its `data-src`. @param loader the inline script's text
 * @param except part of the path of components whose scripts stay as they are
 */
export const deferScripts = (code: string, loader: string, except: string): string =>
  code.replace(
    /`<script type="module" src=("\$\{.+\}")><\/script>`/,
    (module, url: string) =>
      `id.includes(${JSON.stringify(except)}) ? ${module} : \`<script data-src=${url}>${loader}</script>\``,
  );

/** The module that makes the digests of a page's styles, which its policy names, from Astro's package. */
export const DIGEST_MODULE = 'dist/core/encryption.js';

/**
 * Makes the digest of each text once: Astro makes those of a page's styles and scripts for each request, and each waits for a thread that may be
 * compressing other pages. A build has one algorithm, and as many texts as styles and scripts.
 */
export const keepDigests = (code: string): string =>
  code.replace(
    'async function generateCspDigest(data, algorithm) {',
    `const digests = new Map();
function generateCspDigest(data, algorithm) {
  if (!digests.has(data)) digests.set(data, makeCspDigest(data, algorithm));
  return digests.get(data);
}
async function makeCspDigest(data, algorithm) {`,
  );

const SCOPE = /\bdata-astro-cid-[a-z0-9]{8}\b/g;
/** The class that Astro gives elements with spread attributes besides, which no style sheet asks for. */
const SCOPE_CLASS = /\{\s*"class":\s*"astro-[a-z0-9]{8}"\s*\}/g;

/**
 * Shortens the attribute by which a component's styles find its elements: it stands at every element and in every selector, a fifth of a
 * page's text. A number, which no other attribute begins with.
 * @param component its number, in its markup and in its style sheet, which are different modules
 */
export const shortenScope = (code: string, component: number): string =>
  code.replace(SCOPE, `data-${String(component)}`).replace(SCOPE_CLASS, '{}');

import { globSync } from 'node:fs';
import { rename, rmdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LANGUAGE_FILES } from '../strings/languages.ts';

const PAGES = new URL('../pages/', import.meta.url);

const FILES = new Set(LANGUAGE_FILES.map((path) => `${path.slice(1)}.ts`));
/** Of errors nobody knows the language. */
const ONLY_ENGLISH = new Set(['500.astro']);

/** The routes that each language has, and the file in `src/pages/` that answers them. */
export const listLanguageRoutes = (files: readonly string[]): { route: string; file: string }[] =>
  files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => FILES.has(file) || (file.endsWith('.astro') && !ONLY_ENGLISH.has(file)))
    .sort()
    .map((file) => ({ route: file.replace(/\.(?:astro|ts)$/, '').replace(/(?:^|\/)index$/, ''), file }));

/**
 * Adds the routes of all languages but English: the same files under the language's prefix. A folder `[...lang]` would do with fewer, but
 * answer any first folder as if it were a language.
 */
export function languageRoutes({ prefixes }: { prefixes: readonly string[] }): AstroIntegration {
  return {
    name: 'language-routes',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        const prerender = config.output === 'static';
        const routes = listLanguageRoutes(globSync('**/*.{astro,ts}', { cwd: fileURLToPath(PAGES) }));
        for (const prefix of prefixes) {
          for (const { route, file } of routes) {
            injectRoute({
              pattern: `/${prefix}/${route}`.replace(/\/$/, ''),
              entrypoint: new URL(file, PAGES),
              prerender,
            });
          }
        }
      },
      // Where hosts look for it: Astro does so for that of English.
      'astro:build:done': async ({ dir }) => {
        for (const prefix of prefixes) {
          const folder = new URL(`${prefix}/404/`, dir);
          await rename(new URL('index.html', folder), new URL(`${prefix}/404.html`, dir)).then(
            () => rmdir(folder),
            () => undefined,
          );
        }
      },
    },
  };
}

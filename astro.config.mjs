import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { URL } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import project from './package.json' with { type: 'json' };
import { readLanguages } from './src/strings/languages.ts';
import { BANNER_SCRIPT } from './src/components/site/banner-script.ts';
import { DEFERRED_SCRIPT } from './src/components/site/deferred-script.ts';
import { BANNER_STYLE } from './src/components/site/banner-style.ts';
import { eventReader } from './src/collections/event-reader.ts';
import { alignCells } from './src/collections/align-cells.ts';
import { englishHeadingIds } from './src/collections/english-heading-ids.ts';
import { linksUnderBase } from './src/collections/links-under-base.ts';
import { LAYERS } from './src/styles/layers.ts';
import { markdownFiles } from './src/outputs/markdown/markdown-files.ts';
import { renderInTurn } from './src/dev/render-in-turn.ts';
import { devTools } from './src/dev/dev-tools.ts';
import { languageRoutes } from './src/outputs/language-routes.ts';
import { siteServer } from './src/server/adapter.ts';
import { serverFiles } from './src/server/server-files.ts';
import { staticHostFiles } from './src/server/static-host-files.ts';
import {
  deferScripts,
  hideStaticPaths,
  isAstroDirectiveWarning,
  SCRIPT_ELEMENT_MODULE,
  shortenScope,
} from './src/server/astro-internals.ts';

// `||`, since a workflow sets what it doesn't know to the empty text.
const target = process.env.SITE_TARGET || 'server';
const siteUrl = process.env.SITE_URL || 'http://localhost:4321';
const base = process.env.SITE_BASE || '/';
if (target !== 'server' && target !== 'static') {
  throw new Error(`SITE_TARGET is "${target}". Write server (rendered on demand) or static (files for any host).`);
}
const languages = readLanguages(process.env);
/** Those besides English. */
const others = languages.filter(({ prefix }) => prefix !== '');
const prefixes = others.map(({ prefix }) => prefix);
const isServer = target === 'server';
const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Routes on demand need no list of paths, see `hideStaticPaths`. */
const withoutStaticPaths = {
  name: 'without-static-paths',
  enforce: 'pre',
  transform: (code, id) => (/\/src\/(?:pages|dev)\/.*\.(astro|ts)$/.test(id) ? hideStaticPaths(code) : undefined),
};

/** The components in an order that doesn't change from build to build. */
const components = globSync('src/**/*.astro', { cwd: import.meta.dirname }).sort();

const shortScopes = {
  name: 'short-scopes',
  apply: 'build',
  transform(code, id) {
    const component = components.indexOf(path.relative(import.meta.dirname, id.replace(/\?.*/, '')));
    return component === -1 ? undefined : shortenScope(code, component);
  },
};

/** Scripts are loaded after the first paint; but in frames they answer the query in a static build, and others see that paint. */
const deferredScripts = {
  name: 'deferred-scripts',
  apply: 'build',
  transform: (code, id) =>
    id.endsWith(`/astro/${SCRIPT_ELEMENT_MODULE}`) ? deferScripts(code, DEFERRED_SCRIPT, '/embed/') : undefined,
};

/** Every sheet with layers states their order, whichever of them a bundler puts first. The palette is for people: pages have its colors where they are used. */
const compactSheets = {
  name: 'compact-sheets',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/styles\/[\w-]+\.css$/.test(id)) return undefined;
    const palette = new Map([...code.matchAll(/^ *(--[\w-]+): (#\w+);$/gm)].map(([, name, color]) => [name, color]));
    const isInPalette = (name) => palette.has(name) && !name.startsWith('--color-');
    return (
      LAYERS +
      code
        .replace(/^ *(--[\w-]+): #\w+;\n/gm, (line, name) => (isInPalette(name) ? '' : line))
        .replace(/var\((--[\w-]+)\)/g, (use, name) => (isInPalette(name) ? palette.get(name) : use))
    );
  },
  // The names that browsers without `light-dark()` need are at every color.
  generateBundle(_, bundle) {
    for (const { fileName, source } of Object.values(bundle)) {
      if (fileName.endsWith('.css') && typeof source === 'string')
        bundle[fileName].source = source.replace(/--lightningcss-(l|d)(?:ight|ark)/g, '--$1');
    }
  },
};

/** Whether a module is the script of every page, or that imports it, and not only when it is needed. */
function isOnEveryPage(id, context, seen = new Set()) {
  if (seen.has(id)) return false;
  seen.add(id);
  const { importers = [] } = context.getModuleInfo(id) ?? {};
  return id.includes('/BaseLayout.astro?') || importers.some((importer) => isOnEveryPage(importer, context, seen));
}

/**
 * The script of every page is one file, of which others take what they share with it, since each further file would be a further request, in
 * turn. What those loaded when the first needs them share is another.
 */
const sharedScript = {
  name: 'shared-script',
  applyToEnvironment: ({ name }) => name === 'client',
  outputOptions: (options) => ({
    ...options,
    // Astro's own have `.astro_astro_type_script_index_0_lang` in them.
    entryFileNames: ({ name }) => `_astro/${name.replace(/\.astro_.*/, '')}.[hash].js`,
    codeSplitting: {
      // The first takes what it needs before the second does.
      groups: [
        { name: (id, context) => (isOnEveryPage(id, context) ? 'shared' : null), priority: 1 },
        { name: 'search', test: /\/src\//, minShareCount: 2 },
      ],
    },
  }),
};

/** Scripts that are loaded when they are needed import what they need themselves: what Vite has to load that beside them is much of a page's script. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

export default defineConfig({
  site: siteUrl,
  base,
  output: target,
  trailingSlash: 'ignore',
  integrations: [
    eventReader(),
    mdx(),
    renderInTurn(),
    devTools(),
    languageRoutes({ prefixes }),
    ...(isServer
      ? []
      : [markdownFiles({ site: siteUrl, base, prefixes }), staticHostFiles({ base, languages: others })]),
  ],
  ...(isServer && { adapter: siteServer() }),
  session: false,
  server: { port: 4321 },
  build: { inlineStylesheets: 'always' },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ hastPlugins: [linksUnderBase(base), alignCells, englishHeadingIds] }),
  },
  // Editors complete the fields of event files, see .vscode/.
  experimental: { contentIntellisense: true },
  security: {
    allowedDomains: [{ hostname: new URL(siteUrl).hostname }, { hostname: 'localhost' }],
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'self'",
        // No script of ours sends a request; audits that run inside a page read robots.txt.
        "connect-src 'self'",
      ],
      scriptDirective: { hashes: [BANNER_SCRIPT, DEFERRED_SCRIPT].map(hashOf) },
      styleDirective: { hashes: [hashOf(BANNER_STYLE)] },
    },
  },
  vite: {
    define: {
      'import.meta.env.BANNER_SCRIPT': JSON.stringify(BANNER_SCRIPT),
      'import.meta.env.LANGUAGE_PREFIXES': JSON.stringify(languages.map(({ prefix }) => prefix)),
      'import.meta.env.SERVICE_NAME': JSON.stringify(project.name),
      'import.meta.env.SERVICE_VERSION': JSON.stringify(project.version),
    },
    // What scripts in the page use; found late, it would make the development server reload everything.
    optimizeDeps: { include: ['@date-fns/tz/tzOffset', 'date-fns/constants'] },
    plugins: [
      serverFiles(),
      compactSheets,
      sharedScript,
      plainImports,
      shortScopes,
      deferredScripts,
      ...(isServer ? [withoutStaticPaths] : []),
    ],
    build: {
      // Some browsers in use since before 2024 know no `light-dark()`: without this, nothing would have a color there.
      cssTarget: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
      rolldownOptions: {
        // It changes a class of its own only, which no script in pages needs.
        treeshake: { moduleSideEffects: [{ test: /@date-fns\/utc\//, sideEffects: false }] },
        onLog(level, log, handler) {
          if (!isAstroDirectiveWarning(log)) handler(level, log);
        },
      },
    },
  },
});

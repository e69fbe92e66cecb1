import { readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { SECURITY_HEADERS } from './security-headers.ts';

type Headers = Record<string, string>;
type Rule = readonly [path: string, headers: Headers];

const PUBLIC = { 'Access-Control-Allow-Origin': '*' };

/** What the server sends by itself, and a static host has to be configured for. Paths are below the site's base; `*` matches any rest. */
const RULES: readonly Rule[] = [
  ['*', SECURITY_HEADERS],
  ['*.ics', { 'Content-Type': 'text/calendar; charset=utf-8', ...PUBLIC }],
  ['*.md', { 'Content-Type': 'text/markdown; charset=utf-8' }],
  ['events.md', PUBLIC],
  ['llms.txt', PUBLIC],
  ['rss.xml', { 'Content-Type': 'application/rss+xml; charset=utf-8', ...PUBLIC }],
  ['feed.json', { 'Content-Type': 'application/feed+json; charset=utf-8', ...PUBLIC }],
  ['events.json', PUBLIC],
  ['events/*.json', PUBLIC],
  ['talks.json', PUBLIC],
  ['schema/*', { 'Content-Type': 'application/schema+json; charset=utf-8', ...PUBLIC }],
];

/** The `_headers` file of Netlify and Cloudflare Pages. @param pages folders that hold pages which no other site may frame @param languages folders of languages, each with its slash */
export function toHeadersFile(base: string, pages: readonly string[], languages: readonly string[] = []): string {
  const framed: Rule[] = ['', '404.html', ...languages, ...pages.map((page) => `${page}/*`)].map((path) => [
    path,
    { 'Content-Security-Policy': "frame-ancestors 'none'" },
  ]);
  // Hosts join the values that several rules give a header: none of these is in two rules for one path. Pages they revalidate by themselves.
  const immutable: Rule = ['_astro/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }];
  const feeds = languages.flatMap((folder) =>
    RULES.filter(([path]) => ['rss.xml', 'feed.json'].includes(path)).map(([path, headers]): Rule => [
      folder + path,
      headers,
    ]),
  );
  return [...RULES, ...feeds, ...framed, immutable]
    .map(([path, headers]) =>
      [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** The folders of pages that no other site may frame, of a language. Those of languages are listed by themselves. */
async function listPageFolders(dir: URL, folder: string, prefixes: readonly string[]): Promise<string[]> {
  const entries = await readdir(new URL(folder, dir), { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const others = new Set(['_astro', 'embed', ...prefixes]);
  return names.filter((name) => !others.has(name)).map((name) => folder + name);
}

/** Gives a static build what static hosts read: `_headers`, and `.nojekyll`, without which GitHub Pages leaves out `_astro/`. */
export function staticHostFiles({ base, prefixes }: { base: string; prefixes: readonly string[] }): AstroIntegration {
  return {
    name: 'static-host-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const languages = prefixes.map((prefix) => `${prefix}/`);
        const pages = await Promise.all(['', ...languages].map((folder) => listPageFolders(dir, folder, prefixes)));
        await writeFile(new URL('.nojekyll', dir), '');
        await writeFile(
          new URL('_headers', dir),
          toHeadersFile(base.replace(/\/*$/, '/'), pages.flat().sort(), languages),
        );
      },
    },
  };
}

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

/** The `_headers` file of Netlify and Cloudflare Pages. @param pages folders that hold pages which no other site may frame */
export function toHeadersFile(base: string, pages: readonly string[]): string {
  const framed: Rule[] = ['', '404.html', ...pages.map((page) => `${page}/*`)].map((path) => [
    path,
    { 'Content-Security-Policy': "frame-ancestors 'none'" },
  ]);
  // Hosts join the values that several rules give a header: none of these is in two rules for one path. Pages they revalidate by themselves.
  const immutable: Rule = ['_astro/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }];
  return [...RULES, ...framed, immutable]
    .map(([path, headers]) =>
      [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** Gives a static build what static hosts read: `_headers`, and `.nojekyll`, without which GitHub Pages leaves out `_astro/`. */
export function staticHostFiles({ base }: { base: string }): AstroIntegration {
  return {
    name: 'static-host-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const entries = await readdir(dir, { withFileTypes: true });
        const pages = entries.filter((entry) => entry.isDirectory() && !['_astro', 'embed'].includes(entry.name));
        await writeFile(new URL('.nojekyll', dir), '');
        await writeFile(
          new URL('_headers', dir),
          toHeadersFile(base.replace(/\/*$/, '/'), pages.map(({ name }) => name).sort()),
        );
      },
    },
  };
}

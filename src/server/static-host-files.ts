import { readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { ENGLISH } from '../strings/languages.ts';
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

/** A language besides English, as hosts have to know it. */
export interface HostedLanguage {
  /** Its first folder. */
  prefix: string;
  /** BCP 47. */
  locale: string;
}

/**
 * The `_headers` file of Netlify and Cloudflare Pages. @param pages folders that hold pages which no other site may frame
 * @param languages those besides English, which have the same folders; `:language` stands for any, since Cloudflare reads a hundred rules
 */
export function toHeadersFile(
  base: string,
  pages: readonly string[],
  languages: readonly HostedLanguage[] = [],
): string {
  const ofPages = ['404.html', ...pages.map((page) => `${page}/*`)];
  const toFramed = (path: string, locale?: string): Rule => [
    path,
    {
      'Content-Security-Policy': "frame-ancestors 'none'",
      ...(locale !== undefined && { 'Content-Language': locale }),
    },
  ];
  const ofLanguages: Rule[] = languages.flatMap(({ prefix, locale }): Rule[] => [
    [`${prefix}/*`, { 'Content-Language': locale }],
    toFramed(`${prefix}/`),
  ]);
  const feeds = RULES.filter(([path]) => ['rss.xml', 'feed.json'].includes(path));
  const ofAnyLanguage: Rule[] =
    languages.length === 0
      ? []
      : [
          ...ofPages.map((path) => toFramed(`:language/${path}`)),
          ...feeds.map(([path, headers]): Rule => [`:language/${path}`, headers]),
        ];
  // Hosts join the values that several rules give a header: none of these is in two rules for one path. Pages they revalidate by themselves.
  const immutable: Rule = ['_astro/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }];
  const english = ['', ...ofPages].map((path) => toFramed(path, ENGLISH.locale));
  return [...RULES, ...english, ...ofLanguages, ...ofAnyLanguage, immutable]
    .map(([path, headers]) =>
      [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** The `_redirects` file, by which Netlify finds the 404 page of a language; Cloudflare Pages finds the one in the folder by itself. */
export const toRedirectsFile = (base: string, languages: readonly HostedLanguage[]): string =>
  languages.map(({ prefix }) => `${base}${prefix}/* ${base}${prefix}/404.html 404\n`).join('');

/** Gives a static build what static hosts read: `_headers`, `_redirects`, and `.nojekyll`, without which GitHub Pages leaves out `_astro/`. */
export function staticHostFiles({
  base,
  languages,
}: {
  base: string;
  languages: readonly HostedLanguage[];
}): AstroIntegration {
  return {
    name: 'static-host-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const entries = await readdir(dir, { withFileTypes: true });
        const others = new Set(['_astro', 'embed', ...languages.map(({ prefix }) => prefix)]);
        const pages = entries.filter((entry) => entry.isDirectory() && !others.has(entry.name));
        const root = base.replace(/\/*$/, '/');
        const headers = toHeadersFile(root, pages.map(({ name }) => name).sort(), languages);
        await writeFile(new URL('.nojekyll', dir), '');
        await writeFile(new URL('_headers', dir), headers);
        if (languages.length > 0) await writeFile(new URL('_redirects', dir), toRedirectsFile(root, languages));
      },
    },
  };
}

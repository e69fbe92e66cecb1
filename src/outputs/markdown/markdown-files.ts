import { glob, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { toPageMarkdown } from './to-page-markdown.ts';

/** Writes a file that isn't there yet: `/events.md` has been made from the catalog. */
async function writeNew(file: URL, content: string): Promise<void> {
  await writeFile(file, content, { flag: 'wx' }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  });
}

/** Writes each page's Markdown beside it in a static build: `/map.md` of `/map/`, `/index.md` of `/`. @param prefixes those of languages */
export function markdownFiles({
  site,
  base,
  prefixes,
}: Record<'site' | 'base', string> & { prefixes: readonly string[] }): AstroIntegration {
  const home = new URL(base.replace(/\/*$/, '/'), site);
  return {
    name: 'markdown-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for await (const file of glob('**/index.html', { cwd: dir })) {
          const page = file.replaceAll('\\', '/').replace(/index\.html$/, '');
          const markdown = toPageMarkdown(await readFile(new URL(file, dir), 'utf8'), new URL(page, home));
          if (markdown === undefined) continue;
          const isHome = page === '' || prefixes.some((prefix) => page === `${prefix}/`);
          await writeNew(new URL(isHome ? `${page}index.md` : page.replace(/\/$/, '.md'), dir), markdown);
        }
      },
    },
  };
}

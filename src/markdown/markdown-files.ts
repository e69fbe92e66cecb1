import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { toPageMarkdown } from './to-page-markdown.ts';

/** Writes a file that isn't there yet: `/events.md` has been made from the catalog. */
async function writeNew(file: URL, content: string): Promise<void> {
  await writeFile(file, content, { flag: 'wx' }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  });
}

/**
 * Static hosts can't answer `Accept`. There each page has its Markdown beside it, made from the page's HTML as the server makes it:
 * `/map.md` of `/map/`, `/index.md` of `/`.
 */
export function markdownFiles({ site, base }: { site: string; base: string }): AstroIntegration {
  const home = new URL(base.replace(/\/*$/, '/'), site);
  return {
    name: 'markdown-files',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        for (const { pathname } of pages.filter((page) => page.pathname === '' || page.pathname.endsWith('/'))) {
          const html = await readFile(new URL(`${pathname}index.html`, dir), 'utf8');
          const markdown = toPageMarkdown(html, new URL(pathname, home));
          if (markdown === undefined) continue;
          await writeNew(new URL(pathname === '' ? 'index.md' : pathname.replace(/\/$/, '.md'), dir), markdown);
        }
      },
    },
  };
}

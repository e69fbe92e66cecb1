import { isCrawled } from './crawl.ts';
import { MISSING, readKeptPages, type KeptPages } from './keep-pages.ts';
import { expect, test } from './test.ts';

/** The links of a page to what its site doesn't have. */
function findBrokenLinks(links: readonly string[], idsByPath: Map<string, string[]>, files: Set<string>): string[] {
  return links.filter((link) => {
    if (!isCrawled(link)) return false;
    const { pathname, hash } = new URL(link, 'http://localhost');
    if (files.has(pathname)) return false;
    const ids = idsByPath.get(pathname);
    return ids === undefined || (hash !== '' && !ids.includes(decodeURIComponent(hash.slice(1))));
  });
}

function findProblems({ files, pages }: KeptPages['sites'][number]): string[] {
  const idsByPath = new Map(
    pages.filter(({ path, status }) => status === 200 || path === MISSING).map(({ path, ids }) => [path, ids]),
  );
  return pages.flatMap(({ path, status, headings, links }) => [
    ...(status === (path === MISSING ? 404 : 200) ? [] : [`${path} is answered with ${String(status)}`]),
    ...(headings === 1 ? [] : [`${path} has ${String(headings)} headings of level 1`]),
    ...findBrokenLinks(links, idsByPath, new Set(files)).map((link) => `${path} links to ${link}, which isn’t there`),
  ]);
}

test('every page is there, has one heading of level 1, and links only to what is there', async () => {
  const { sites } = await readKeptPages();
  for (const site of sites) {
    expect(site.pages.length, site.name).toBeGreaterThan(10);
    expect(findProblems(site), site.name).toEqual([]);
  }
});

import { readFileSync } from 'node:fs';
import GithubSlugger from 'github-slugger';
import type { HastPluginEntry } from 'satteri';

/** `events.ja.mdx`: a translation of `events.mdx`. */
const TRANSLATION = /^(.*\/src\/content\/pages\/[\w-]+)\.[\w-]+\.mdx$/;

/** The ids that Astro gives the headings of a text in Markdown, in their order. */
export function listHeadingIds(text: string): string[] {
  const slugger = new GithubSlugger();
  return [...text.matchAll(/^#{1,6} +(.+)$/gm)].map(([, heading = '']) => slugger.slug(heading.trim()));
}

/** Gives the headings of a translated page the ids of the English ones, so that links to them are right in every language. */
export const englishHeadingIds: HastPluginEntry = ({ fileURL }) => {
  const english = TRANSLATION.exec(fileURL?.href ?? '')?.[1];
  if (english === undefined) return null;
  const ids = listHeadingIds(readFileSync(new URL(`${english}.mdx`), 'utf8')).values();
  return {
    name: 'english-heading-ids',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const { value } = ids.next();
        if (value !== undefined) context.setProperty(node, 'id', value);
      },
    },
  };
};

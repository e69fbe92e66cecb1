import type { Element, Root } from 'hast';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { toLine } from './to-line.ts';
import { toWebAddress } from './to-web-address.ts';

const parser = unified().use(rehypeParse).freeze();

/** A page as it was saved. */
export interface Page {
  tree: Root;
  /** Its own address, as it says itself or as it was found. */
  url: string | undefined;
}

/** The text of the first element that a selector finds, in one line. */
export function lineAt(tree: Root | Element, selector: string): string | undefined {
  const element = select(selector, tree);
  return element === undefined ? undefined : toLine(textOf(element));
}

/** An attribute of the first element that a selector finds. */
export function attributeAt(tree: Root | Element, selector: string, name: string): string | undefined {
  const value = select(selector, tree)?.properties[name];
  return typeof value === 'string' ? value : undefined;
}

/** What a page's `<meta>` says: `og:title`, `description`. */
export function metaOf({ tree }: Page, name: string): string | undefined {
  const meta = select(`meta[property="${name}"], meta[name="${name}"]`, tree);
  const { content } = meta?.properties ?? {};
  return typeof content === 'string' ? toLine(content) : undefined;
}

/** @param url where it was found */
export function parsePage(html: string, url?: string): Page {
  const tree = parser.parse(html);
  const canonical =
    toWebAddress(attributeAt(tree, 'link[rel~="canonical"]', 'href'), url) ??
    toWebAddress(metaOf({ tree, url }, 'og:url'), url);
  return { tree, url: canonical ?? toWebAddress(url) };
}

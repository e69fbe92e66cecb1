import type { Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { toLine, toWebUrl } from './source-text.ts';

const parser = unified().use(rehypeParse).freeze();

/** A JSON document; nothing where it isn't valid. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function metaOf(tree: Root, name: string): string | undefined {
  return toLine(select(`meta[property="${name}"], meta[name="${name}"]`, tree)?.properties.content);
}

/** What a page says to programs. @param foundAt where it was found; its own URL (`base`) can be another */
export function readPage(html: string, foundAt: string | undefined) {
  const tree = parser.parse(html);
  const canonical = select('link[rel~="canonical"]', tree)?.properties.href;
  const blocks = selectAll('script[type="application/ld+json"]', tree).map((script) => parseJson(textOf(script)));
  const documents = blocks.filter((block) => block !== undefined);
  return {
    base: toWebUrl(canonical, foundAt) ?? toWebUrl(metaOf(tree, 'og:url'), foundAt) ?? toWebUrl(foundAt),
    /** The valid ones of its blocks of JSON-LD. */
    documents,
    /** How many aren't valid. */
    invalid: blocks.length - documents.length,
    description: metaOf(tree, 'og:description') ?? metaOf(tree, 'description') ?? '',
  };
}

import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import type { Nodes } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { stringify } from 'yaml';
import { writeMarkdown } from './write-markdown.ts';
import { shapePage } from './shape-page.ts';

const parser = unified().use(rehypeParse).freeze();
const converter = unified().use(rehypeRemark).freeze();

/** Empty lines are between the bullets of a list only where one has several paragraphs; HTML knows no such difference. */
function tighten(node: Nodes): void {
  if (!('children' in node)) return;
  for (const child of node.children) tighten(child);
  if (node.type === 'listItem') node.spread = node.children.filter(({ type }) => type !== 'list').length > 1;
  if (node.type === 'list') node.spread = node.children.some(({ spread }) => spread === true);
}

/** The Markdown of a page's `<main>`, after frontmatter; none without a `<main>`. @param url the page's, for its links */
export function toPageMarkdown(html: string, url: URL): string | undefined {
  const document = parser.parse(html);
  const main = select('main', document);
  if (main === undefined) return undefined;
  const title = select('title', document);
  const canonical = select('link[rel~="canonical"]', document);
  const head = stringify(
    {
      ...(title !== undefined && { title: textOf(title) }),
      ...(canonical !== undefined && { url: String(canonical.properties.href) }),
    },
    { lineWidth: 0 },
  );
  const body = converter.runSync({ type: 'root', children: [shapePage(main, url)] });
  tighten(body);
  return `---\n${head}---\n\n${writeMarkdown(body.children)}`;
}

import type * as mdast from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** Text, as it is; its writer escapes what means something in Markdown. Breaks of lines would end a heading or a list. */
export const text = (value: string): mdast.Text => ({ type: 'text', value: value.replace(/\s+/g, ' ') });

export const link = (label: string, url: string): mdast.Link => ({ type: 'link', url, children: [text(label)] });

export const paragraph = (...children: mdast.PhrasingContent[]): mdast.Paragraph => ({ type: 'paragraph', children });

export function heading(depth: mdast.Heading['depth'], title: string): mdast.Heading {
  return { type: 'heading', depth, children: [text(title)] };
}

export function list(items: readonly mdast.BlockContent[][]): mdast.List {
  const children = items.map((item): mdast.ListItem => ({ type: 'listItem', spread: false, children: item }));
  return { type: 'list', ordered: false, spread: false, children };
}

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' })
  .freeze();

/** Replaces `&` while the text is written: a character from Unicode's private use area, which no text has. */
const AMPERSAND = '\uE000';

/** The writer would escape each `&` before a letter, and a URL copied from the text would have `?a=1\&b=2`; only one of an entity needs that. */
const hideAmpersands = (text: string): string => text.replace(/&(?!#?\w+;)/g, AMPERSAND);

function hideHarmless(node: mdast.Nodes): void {
  if (node.type === 'text') node.value = hideAmpersands(node.value);
  if (node.type === 'link' || node.type === 'image') node.url = hideAmpersands(node.url);
  if ('children' in node) for (const child of node.children) hideHarmless(child);
}

/** The text of a Markdown tree, which is used up. What would be read as Markdown by accident is escaped. */
export function writeMarkdown(children: mdast.RootContent[]): string {
  const root: mdast.Root = { type: 'root', children };
  hideHarmless(root);
  return writer.stringify(root).replaceAll(AMPERSAND, '&');
}

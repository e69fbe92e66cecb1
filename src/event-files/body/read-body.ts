import { toString } from 'mdast-util-to-string';
import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { visit } from 'unist-util-visit';
import type { BodyContent } from './body-content.ts';
import { maskProse } from './mask-prose.ts';
import { parseBody } from './parse-body.ts';
import { slugHeadings } from './slug-headings.ts';

type Tag = MdxJsxFlowElement | MdxJsxTextElement;
type Lists = Pick<BodyContent, 'links' | 'images' | 'tags' | 'statements' | 'expressions'>;

/** An attribute's text; `null` where code says it, `undefined` where nothing does. */
function attributeOf({ attributes }: Tag, name: string): string | null | undefined {
  const attribute = attributes.findLast((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  if (attribute === undefined) {
    return attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute') ? null : undefined;
  }
  return typeof attribute.value === 'object' && attribute.value !== null ? null : attribute.value;
}

function addTag(tag: Tag, offset: number, locate: (url: string) => number, lists: Lists): void {
  const name = tag.name ?? '';
  if (name !== '') lists.tags.push({ name, offset });
  for (const { type, value } of tag.attributes) {
    if (type === 'mdxJsxExpressionAttribute') lists.expressions.push({ text: value, offset });
    else if (typeof value === 'object' && value !== null) lists.expressions.push({ text: value.value, offset });
  }
  const href = attributeOf(tag, 'href');
  if (typeof href === 'string') lists.links.push({ url: href, offset: locate(href) });
  if (name !== 'img') return;
  const url = attributeOf(tag, 'src') ?? undefined;
  const hasAlt = attributeOf(tag, 'alt') !== undefined;
  lists.images.push({ url, offset, urlOffset: locate(url ?? ''), hasAlt, isTag: true });
}

function collect(tree: MdastNode, body: string): Lists & { ids: Set<string> } {
  const lists: Lists = { links: [], images: [], tags: [], statements: [], expressions: [] };
  const headings: string[] = [];
  const ids = new Set<string>();
  visit(tree, (node) => {
    const offset = node.position?.start.offset ?? 0;
    const source = () => body.slice(offset, node.position?.end.offset);
    // A title or a text can be the address as well, and stands behind or before it; either is near enough.
    const locate = (url: string) => offset + Math.max(0, source().lastIndexOf(url));
    switch (node.type) {
      case 'link':
      case 'definition':
        lists.links.push({ url: node.url, offset: locate(node.url) });
        break;
      case 'image':
        lists.images.push({ url: node.url, offset, urlOffset: locate(node.url), hasAlt: Boolean(node.alt), isTag: false });
        break;
      case 'imageReference':
        lists.images.push({ url: undefined, offset, urlOffset: offset, hasAlt: Boolean(node.alt), isTag: false });
        break;
      case 'heading':
        headings.push(toString(node, { includeImageAlt: false }));
        break;
      case 'mdxjsEsm':
        lists.statements.push({ text: node.value, offset });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        lists.expressions.push({ text: node.value, offset });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const id = attributeOf(node, 'id');
        if (typeof id === 'string') ids.add(id);
        const start = source().search(/\b(?:href|src)\b/);
        addTag(node, offset, (url) => offset + Math.max(0, source().indexOf(url, Math.max(0, start))), lists);
        break;
      }
    }
  });
  for (const slug of slugHeadings(headings)) ids.add(slug);
  return { ...lists, ids };
}

/**
 * What a body says, for the checks: read once, with the file.
 * @param bodyLine the line of the file on which it begins
 */
export function readBody(body: string, bodyLine: number): BodyContent {
  const { tree, mistakes, missing } = parseBody(body, bodyLine);
  const content: MdastNode = tree ?? { type: 'root', children: [] };
  return { mistakes, missing, ...collect(content, body), prose: maskProse(content, body) };
}

import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { BodyContent, BodyLink } from './body-content.ts';
import { parseBody } from './parse-body.ts';

type Tag = MdxJsxFlowElement | MdxJsxTextElement;
type Lists = Pick<BodyContent, 'links' | 'images' | 'tags' | 'headings' | 'statements' | 'expressions'>;

const NOTHING: MdastNode = { type: 'root', children: [] };

/** A string in braces, which is the same as one in quotes. */
const QUOTED = /^\s*(["'`])((?:(?!\1)[^\\])*)\1\s*$/;

/** Attributes whose value is the URL of a page. */
const LINKS = ['href', 'cite', 'longdesc'];

/** An attribute's text; `null` if it is code, `undefined` if it is absent. Browsers ignore the case of names. */
function attributeOf({ attributes }: Tag, name: string): string | null | undefined {
  const attribute = attributes.findLast((one) => one.type === 'mdxJsxAttribute' && one.name.toLowerCase() === name);
  if (attribute === undefined) {
    return attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute') ? null : undefined;
  }
  const { value } = attribute;
  return typeof value === 'object' && value !== null ? (QUOTED.exec(value.value)?.[2] ?? null) : value;
}

function addTag(tag: Tag, offset: number, source: string, lists: Lists): void {
  const name = tag.name ?? '';
  const from = Math.max(0, source.search(/\b(?:href|src|cite|longdesc)\b/i));
  const locate = (url: string) => offset + Math.max(0, source.indexOf(url, from));
  const attributes = tag.attributes.flatMap((attribute) => ('name' in attribute ? attribute.name : []));
  if (name !== '') lists.tags.push({ name, offset, end: offset + source.length, attributes });
  for (const { type, value } of tag.attributes) {
    if (type === 'mdxJsxExpressionAttribute') lists.expressions.push({ text: value, offset });
    else if (typeof value === 'object' && value !== null) lists.expressions.push({ text: value.value, offset });
  }
  for (const attribute of LINKS) {
    const url = attributeOf(tag, attribute);
    if (typeof url === 'string') lists.links.push({ url, offset: locate(url) });
  }
  if (name.toLowerCase() !== 'img') return;
  const url = attributeOf(tag, 'src') ?? undefined;
  const hasAlt = attributeOf(tag, 'alt') !== undefined;
  lists.images.push({ url, offset, urlOffset: locate(url ?? ''), hasAlt, isTag: true });
}

function collect(tree: MdastNode, body: string): Lists & { ids: Set<string> } {
  const lists: Lists = { links: [], images: [], tags: [], headings: [], statements: [], expressions: [] };
  const headings: string[] = [];
  const ids = new Set<string>();
  const definitions = new Map<string, BodyLink>();
  const references: { identifier: string; offset: number; hasAlt: boolean }[] = [];
  const addImage = (offset: number, hasAlt: boolean, { url, offset: urlOffset = offset }: Partial<BodyLink> = {}) => {
    lists.images.push({ url, offset, urlOffset, hasAlt, isTag: false });
  };
  const enter = (node: MdastNode): void => {
    const offset = node.position?.start.offset ?? 0;
    const source = () => body.slice(offset, node.position?.end.offset);
    // The text before it can be the same.
    const locate = (url: string) => offset + Math.max(0, source().lastIndexOf(url));
    switch (node.type) {
      case 'link':
      case 'definition': {
        const link = { url: node.url, offset: locate(node.url) };
        lists.links.push(link);
        if (node.type === 'definition') definitions.set(node.identifier, link);
        break;
      }
      case 'image':
        addImage(offset, Boolean(node.alt), { url: node.url, offset: locate(node.url) });
        break;
      case 'imageReference':
        references.push({ identifier: node.identifier, offset, hasAlt: Boolean(node.alt) });
        break;
      case 'heading':
        headings.push(toString(node, { includeImageAlt: false }));
        lists.headings.push({ level: node.depth, offset });
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
        addTag(node, offset, source(), lists);
        break;
      }
    }
    if ('children' in node) node.children.forEach(enter);
  };
  enter(tree);
  // The URL of an image by reference is in its definition.
  for (const { identifier, offset, hasAlt } of references) {
    const definition = definitions.get(identifier);
    if (definition !== undefined) lists.links.splice(lists.links.indexOf(definition), 1);
    addImage(offset, hasAlt, definition);
  }
  const slugger = new GithubSlugger();
  // The build sets two or three hyphens as a dash, which slugs leave out.
  for (const heading of headings) ids.add(slugger.slug(heading.replace(/-{2,3}/g, '')));
  return { ...lists, ids };
}

/** Ends a sentence, whatever it says. */
const BARRIER = '\0';
/** Inside a line, and neither text nor only its looks. */
const OPAQUE = /^(?:break|footnoteReference|image|imageReference|inlineCode|mdxTextExpression)$/;
const BLOCKS = /^(?:heading|paragraph|tableCell)$/;

interface Span {
  start: number;
  end: number;
  isText: boolean;
}

function listSpans(node: MdastNode, spans: Span[]): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const isText = node.type === 'text';
  if (isText || OPAQUE.test(node.type)) spans.push({ start, end, isText });
  if ('children' in node) for (const child of node.children) listSpans(child, spans);
  if (BLOCKS.test(node.type)) spans.push({ start: end, end: end + 1, isText: false });
}

/** The text of a body as its author has written it; spaces replace markup and tags, barriers replace code and separate blocks. */
function maskProse(tree: MdastNode, body: string): string {
  const spans: Span[] = [];
  listSpans(tree, spans);
  let prose = '';
  for (const { start, end, isText } of spans) {
    if (start < prose.length) continue;
    prose = prose.padEnd(start) + (isText ? body.slice(start, end) : BARRIER.repeat(end - start));
  }
  return prose;
}

/** What a body says, for the checks: read once, with the file. @param bodyLine the line of the file on which it begins */
export function readBody(body: string, bodyLine: number): BodyContent {
  const { tree = NOTHING, errors } = parseBody(body, bodyLine);
  return { errors, ...collect(tree, body), prose: maskProse(tree, body) };
}

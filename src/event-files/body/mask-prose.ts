import type { MdastNode } from 'satteri';

/** Ends a sentence, whatever it says. */
export const BARRIER = '\0';

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
  if (node.type === 'text') spans.push({ start, end, isText: true });
  if (OPAQUE.test(node.type)) spans.push({ start, end, isText: false });
  if ('children' in node) for (const child of node.children) listSpans(child, spans);
  if (BLOCKS.test(node.type)) spans.push({ start: end, end: end + 1, isText: false });
}

/** The text of a body as its author has written it; spaces replace markup and tags, barriers replace code and separate blocks. */
export function maskProse(tree: MdastNode, body: string): string {
  const spans: Span[] = [];
  listSpans(tree, spans);
  let prose = '';
  for (const { start, end, isText } of spans) {
    if (start < prose.length) continue;
    prose += ' '.repeat(start - prose.length);
    prose += isText ? body.slice(start, end) : BARRIER.repeat(end - start);
  }
  return prose;
}

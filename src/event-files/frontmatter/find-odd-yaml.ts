import { isAlias, isCollection, isNode, isPair, isScalar, visit, type Document, type Node } from 'yaml';
import type { TextProblem } from '../position.ts';

/** Texts without quotes with a comment after them: YAML cuts `Talk #4` down to `Talk`. */
export function findCutTexts(document: Document, yaml: string): TextProblem[] {
  if (!/[ \t]#/.test(yaml)) return [];
  const found: TextProblem[] = [];
  visit(document, {
    Scalar(key, { type, value, range }) {
      const canBeText = type === 'PLAIN' && (typeof value === 'string' || value === null);
      if (key === 'key' || !canBeText || !range) return;
      const comment = /^[ \t]*(#.*)/.exec(yaml.slice(range[1]))?.[1];
      if (comment === undefined) return;
      const message = `"${comment.trim()}" is a comment in YAML and isn't shown. If it is part of the text, put quotes around the text; otherwise move it to a line of its own.`;
      found.push({ offset: range[0], message });
    },
  });
  return found;
}

const startOf = (node: unknown) => (isNode(node) ? node.range?.[0] : undefined);

function describeTag(node: Node, yaml: string): TextProblem {
  const end = startOf(node) ?? 0;
  // The range of a node begins after its tag.
  const tag = /![^\s!]*(?:![^\s!]*)?\s*$/.exec(yaml.slice(0, end));
  const message = `${tag?.[0].trim() ?? '!'} is a YAML tag, which isn't supported here. Remove it; if it is part of the text, put quotes around the text.`;
  return { offset: tag?.index ?? end, message };
}

/** Finds valid YAML that can't be meant: tags, aliases without an anchor, names that aren't text. */
export function findOddYaml(document: Document, yaml: string): TextProblem[] {
  const problems: TextProblem[] = [];
  const anchors = new Set<string>();
  visit(document, (_, node) => {
    if (isPair(node) && !(isScalar(node.key) && node.key.value !== null)) {
      const offset = startOf(node.key) ?? startOf(node.value) ?? 0;
      problems.push({ offset, message: `A field's name must be text. Write the field as "name: value".` });
    }
    if (isAlias(node) && !anchors.has(node.source)) {
      problems.push({ offset: startOf(node) ?? 0, message: 'A text that begins with * needs quotes around it.' });
    }
    if (!isScalar(node) && !isCollection(node)) return;
    if (node.anchor !== undefined) anchors.add(node.anchor);
    if (node.tag !== undefined) problems.push(describeTag(node, yaml));
  });
  return problems;
}

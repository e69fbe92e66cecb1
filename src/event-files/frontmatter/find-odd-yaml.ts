import { isAlias, isCollection, isNode, isPair, isScalar, visit, type Document, type Node } from 'yaml';
import type { YamlProblem } from './yaml-problem.ts';

const startOf = (node: unknown) => (isNode(node) ? node.range?.[0] : undefined);

function describeTag(node: Node, yaml: string): YamlProblem {
  const end = startOf(node) ?? 0;
  // The range of a node begins after its tag.
  const tag = /![^\s!]*(?:![^\s!]*)?\s*$/.exec(yaml.slice(0, end));
  const written = tag?.[0].trim() ?? '!';
  return {
    offset: tag?.index ?? end,
    message: `${written} is a YAML tag, which isn't supported here. Remove it; if it is part of the text, put quotes around the text.`,
  };
}

/** Finds valid YAML that can't be meant: tags, aliases without an anchor, names that aren't text. */
export function findOddYaml(document: Document, yaml: string): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const anchors = new Set<string>();
  visit(document, (_, node) => {
    if (isPair(node) && !(isScalar(node.key) && node.key.value !== null)) {
      const offset = startOf(node.key) ?? startOf(node.value) ?? 0;
      problems.push({ offset, message: `A field's name must be a word. Write the field as "name: value".` });
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

import { isScalar, visit, type Document } from 'yaml';
import type { Edit } from './edit.ts';

/** Removes spaces from the ends of lines; not from comments, nor within texts of several lines. */
export function trimLines(document: Document.Parsed, yaml: string): Edit[] {
  const texts: [number, number][] = [];
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && node.range) texts.push([node.range[0], node.range[1]]);
    },
  });
  return [...yaml.matchAll(/^(.*?)([ \t]+)(?=\r?$)/gm)].flatMap(({ index, 1: line = '', 2: spaces = '' }) => {
    const start = index + line.length;
    const isInText = texts.some(([from, to]) => from <= start && start < to);
    return isInText || /(?:^|[ \t])#/.test(line) ? [] : { start, end: start + spaces.length, text: '' };
  });
}

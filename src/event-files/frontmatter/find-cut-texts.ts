import { visit, type Document } from 'yaml';
import type { YamlProblem } from './yaml-problem.ts';

/** Texts without quotes with a comment after them: YAML cuts `Talk #4` down to `Talk`. */
export function findCutTexts(document: Document, yaml: string): YamlProblem[] {
  if (!/[ \t]#/.test(yaml)) return [];
  const found: YamlProblem[] = [];
  visit(document, {
    Scalar(key, { type, value, range }) {
      const canBeText = type === 'PLAIN' && (typeof value === 'string' || value === null);
      if (key === 'key' || !canBeText || !range) return;
      const comment = /^[ \t]*(#.*)/.exec(yaml.slice(range[1]))?.[1];
      if (comment === undefined) return;
      found.push({
        offset: range[0],
        message: `"${comment.trim()}" is a comment in YAML and isn't shown. If it is part of the text, put quotes around the text; otherwise move it to a line of its own.`,
      });
    },
  });
  return found;
}

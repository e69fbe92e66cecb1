import { visit, type Document } from 'yaml';
import type { YamlProblem } from './yaml-problem.ts';

/** Texts without quotes behind which a comment stands: YAML cuts `Talk #4` down to `Talk`. */
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
        message: `"${comment.trim()}" is a comment to YAML and isn't shown. If it belongs to the text, put quotes around the text; otherwise move it to a line of its own.`,
      });
    },
  });
  return found;
}

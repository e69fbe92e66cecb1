import type { YamlProblem } from './yaml-problem.ts';

/** A text that looks like an alias or an anchor up to its first space or punctuation, where the parser fails. */
function findMark(offset: number, yaml: string): YamlProblem | undefined {
  const line = /.*$/.exec(yaml.slice(0, offset))?.[0] ?? '';
  const mark = /: +([*&])\S*\s*$/.exec(line);
  if (mark === null) return undefined;
  const message = `A text that begins with ${mark[1] ?? ''} needs quotes around it.`;
  return { offset: offset - line.length + mark.index + mark[0].search(/[*&]/), message };
}

function describe(offset: number, message: string, yaml: string): string {
  const before = yaml.slice(0, offset).trimEnd().at(-1) ?? '';
  const found = yaml[offset] ?? '';
  if (message.includes('block-seq-ind')) {
    return 'A text that begins with "- " needs quotes around it; a list begins on the next line.';
  }
  if (/[,\]}]/.test(found)) return `There is an extra ${found}. Remove it, or put quotes around the text.`;
  if (/["']/.test(before)) {
    return 'The text continues after its closing quote. Put quotes of the other kind around all of it.';
  }
  if (/[\]}]/.test(before)) return `The text continues after its closing ${before}. Put quotes around all of it.`;
  return `This doesn't fit the lines above it. Write each field as "name: value", one per line.`;
}

/**
 * Something that YAML doesn't allow in its place: most often a text that needs quotes.
 * @param message the parser's
 */
export function describeUnexpected(offset: number, message: string, yaml: string): YamlProblem {
  return findMark(offset, yaml) ?? { offset, message: describe(offset, message, yaml) };
}

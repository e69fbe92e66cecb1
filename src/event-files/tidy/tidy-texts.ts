import { Document, isCollection, isPair, visit, type Scalar } from 'yaml';
import type { Edit } from './edit.ts';
import { YAML_STYLE } from '../write-event-file.ts';

/** Removes spaces from the ends of lines; not from comments, nor within texts of several lines. */
export function trimLines(document: Document.Parsed, yaml: string): Edit[] {
  const texts: [number, number][] = [];
  visit(document, {
    Scalar(_, { range }) {
      if (range) texts.push([range[0], range[1]]);
    },
  });
  return [...yaml.matchAll(/^(.*?)([ \t]+)(?=\r?$)/gm)].flatMap(({ index, 1: line = '', 2: spaces = '' }) => {
    const start = index + line.length;
    const isInText = texts.some(([from, to]) => from <= start && start < to);
    return isInText || /(?:^|[ \t])#/.test(line) ? [] : { start, end: start + spaces.length, text: '' };
  });
}

function writeText(text: string, place: 'key' | 'value' | 'flow'): string {
  const document = new Document({ key: { [text]: 1 }, value: { a: text }, flow: { a: [text] } }[place]);
  visit(document, {
    Seq(_, list) {
      list.flow = true;
    },
  });
  const [before, after] = { key: ['', ': 1'], value: ['a: ', ''], flow: ['a: [', ']'] }[place] as [string, string];
  const written = document.toString(YAML_STYLE).trimEnd();
  return written.slice(before.length, written.length - after.length);
}

/** Whether a text is written in a way that a tidy file hasn't. Plain texts have no quotes; around them can be spaces that YAML keeps. */
function isUntidy({ type, value }: Scalar<string>, source: string): boolean {
  const hasSpacesAround = value !== value.trim();
  if (type?.startsWith('BLOCK_') === true) return hasSpacesAround && !/^[^\n]*#/.test(source);
  if (type === 'PLAIN') return hasSpacesAround;
  return type?.startsWith('QUOTE_') === true && (hasSpacesAround || !source.includes('\n'));
}

/** Removes spaces from the ends of texts, and unneeded quotes; writes the others with the quotes of the writer. */
export function writeTexts(document: Document.Parsed, yaml: string): Edit[] {
  const edits: Edit[] = [];
  visit(document, {
    Scalar(key, node, ancestors) {
      if (typeof node.value !== 'string' || !node.range) return;
      const [start, end] = node.range;
      const source = yaml.slice(start, end);
      const text = node.value.trim();
      if (!isUntidy(node as Scalar<string>, source) || /[\r\n]/.test(text)) return;
      const isInFlow = ancestors.some((ancestor) => isCollection(ancestor) && ancestor.flow === true);
      const isKey = key === 'key' && isPair(ancestors.at(-1));
      const written = writeText(text, isInFlow ? 'flow' : isKey ? 'key' : 'value');
      const lineEnd = /\r?\n$/.exec(source)?.[0] ?? '';
      if (written + lineEnd !== source) edits.push({ start, end, text: written + lineEnd });
    },
  });
  return edits;
}

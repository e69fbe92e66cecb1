import { isAlias, isCollection, isPair, isScalar, type YAMLMap, type Pair } from 'yaml';
import { fieldOrderAt } from '../write-event-file.ts';
import type { Edit } from './edit.ts';

/** The offset after a node's last character, without spaces and comments after it; `undefined` for what isn't written. */
function contentEnd(node: unknown): number | undefined {
  if (isPair(node)) return contentEnd(node.value) ?? contentEnd(node.key);
  if (isScalar(node) && node.type === 'PLAIN' && node.source === '') return undefined;
  if (isCollection(node) && node.flow !== true) return contentEnd(node.items.at(-1));
  return isScalar(node) || isCollection(node) || isAlias(node) ? node.range?.[1] : undefined;
}

/** Puts the fields of a group in braces into order. Nothing, where that is so, or where it goes over several lines. */
export function orderFlow(map: YAMLMap, path: readonly PropertyKey[], yaml: string): Edit | undefined {
  const [start = 0, end = 0] = map.range ?? [];
  if (yaml.slice(start, end).includes('\n')) return undefined;
  const fields = map.items.map((pair) => ({
    key: pair.key,
    from: isScalar(pair.key) ? (pair.key.range?.[0] ?? start) : start,
    to: contentEnd(pair) ?? start,
  }));
  const ordered = fields.toSorted(fieldOrderAt(path));
  if (ordered.every((field, index) => field === fields[index])) return undefined;
  const parts = fields.map(({ to }, index) => {
    const { from: ownFrom, to: ownTo } = ordered[index] ?? { from: to, to };
    return yaml.slice(ownFrom, ownTo) + yaml.slice(to, fields[index + 1]?.from ?? to);
  });
  return { start: fields[0]?.from ?? start, end: fields.at(-1)?.to ?? start, text: parts.join('') };
}

const EMPTY = /^[ \t\r]*$/;
const COMMENT = /^([ \t]*)#/;
/** Comments at the top of a group that are about all of it: an empty line follows, or they are for an editor. */
const HEADER = /^(?:(?:[ \t]*(?:#.*)?\r?\n)*(?:[ \t]*\r?\n|[ \t]*# *yaml-language-server:.*\r?\n))/;

const startOfLine = (offset: number, yaml: string) => yaml.slice(0, offset).lastIndexOf('\n') + 1;

/** Where the line begins that follows a place; that place, if it is the beginning of one. */
function nextLine(offset: number, yaml: string): number {
  if (offset > 0 && yaml[offset - 1] === '\n') return offset;
  const end = yaml.indexOf('\n', offset);
  return end < 0 ? yaml.length : end + 1;
}

/** Where what belongs to a field ends: after its line, and comments below that are indented further than its name. */
function endOfField(pair: Pair, column: number, yaml: string): number {
  let end = nextLine(contentEnd(pair) ?? 0, yaml);
  for (let next = end; next < yaml.length;) {
    const after = nextLine(next + 1, yaml);
    const line = yaml.slice(next, after).replace(/\r?\n$/, '');
    const indent = COMMENT.exec(line)?.[1];
    if (indent !== undefined && indent.length > column) end = after;
    else if (indent !== undefined || !EMPTY.test(line)) break;
    next = after;
  }
  return end;
}

function startOfLead(line: number, yaml: string): number {
  let start = line;
  while (start > 0) {
    const before = startOfLine(start - 1, yaml);
    const text = yaml.slice(before, start).replace(/\r?\n$/, '');
    if (!EMPTY.test(text) && !COMMENT.test(text)) break;
    start = before;
  }
  return start;
}

/** Puts the fields of a group that has a line for each into order, with their comments. Nothing, where that is so or can't be done. */
export function orderBlock(map: YAMLMap, path: readonly PropertyKey[], yaml: string): Edit | undefined {
  const starts = map.items.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? -1) : -1));
  const [first = -1] = starts;
  if (starts.includes(-1)) return undefined;
  const firstLine = startOfLine(first, yaml);
  const column = first - firstLine;
  const indents = starts.map((start) => yaml.slice(startOfLine(start, yaml), start));
  const isItem = /^[ \t]*-[ \t]/.test(indents[0] ?? '');
  if (!indents.every((indent, index) => (index === 0 && isItem ? /^[ -]*$/ : /^ *$/).test(indent))) return undefined;

  const above = isItem ? first : startOfLead(firstLine, yaml);
  const start = isItem ? first : above + (HEADER.exec(yaml.slice(above, firstLine))?.[0].length ?? 0);
  const ends = map.items.map((pair) => endOfField(pair, column, yaml));
  const fields = map.items.map(({ key }, index) => {
    const from = index === 0 ? start : (ends[index - 1] ?? start);
    const own = starts[index] ?? 0;
    const lead = isItem && index === 0 ? '' : yaml.slice(from, startOfLine(own, yaml));
    return { key, lead, text: yaml.slice(own, ends[index]) };
  });
  const ordered = fields.toSorted(fieldOrderAt(path));
  if (ordered.every((field, index) => field === fields[index])) return undefined;
  // There is no place for a comment after the marker of a list.
  if (isItem && (ordered[0]?.lead ?? '').includes('#')) return undefined;
  const indent = ' '.repeat(column);
  const lines = ordered.map(({ lead, text }, index) => {
    if (index > 0) return lead + indent + text;
    return isItem ? text : lead.replace(/^(?:[ \t]*\r?\n)+/, '') + indent + text;
  });
  return { start, end: ends.at(-1) ?? start, text: lines.join('') };
}

import { isCollection, isMap, isScalar, visit, type Document, type Node, type YAMLError } from 'yaml';
import { describeMissingComma } from './describe-missing-comma.ts';
import { positionAt, type TextProblem } from '../position.ts';

const MAX_ERRORS = 50;

interface Source {
  document: Document;
  yaml: string;
}

function describeDuplicate(offset: number, { document, yaml }: Source): TextProblem {
  const name = /^[^\s:]*/.exec(yaml.slice(offset))?.[0] ?? '';
  let first = 0;
  visit(document, {
    Map(_, { items }) {
      const same = items.filter(({ key }) => isScalar(key) && String(key.value) === name);
      const starts = same.flatMap(({ key }) => (isScalar(key) ? (key.range?.[0] ?? []) : []));
      if (starts.includes(offset)) first = starts[0] ?? 0;
    },
  });
  const { line } = positionAt(first, yaml, 2);
  return { offset, message: `${name} appears twice, first on line ${String(line)}. Keep one.` };
}

const isQuoted = (node: Node) => isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
const isFlow = (node: Node) => isCollection(node) && node.flow === true;

const CLOSABLE = {
  quote: { isMeant: isQuoted, fix: 'Write the same quote after the text' },
  list: { isMeant: (node: Node) => isFlow(node) && !isMap(node), fix: 'Write a ] at its end' },
  group: { isMeant: (node: Node) => isFlow(node) && isMap(node), fix: 'Write a } at its end' },
};

/** The parser notices it only later: the last such node that begins before is the one that isn't closed. */
function describeUnclosed(noticed: number, kind: keyof typeof CLOSABLE, { document }: Source): TextProblem {
  const { isMeant, fix } = CLOSABLE[kind];
  let offset = noticed;
  visit(document, {
    Node(_, node) {
      const start = node.range?.[0];
      if (start !== undefined && start < noticed && isMeant(node)) offset = start;
    },
  });
  return { offset, message: `This ${kind} isn't closed. ${fix}.` };
}

function describeNoField(offset: number, { yaml }: Source): TextProblem {
  const line = /^.*/.exec(yaml.slice(offset))?.[0] ?? '';
  const [, name, colon, value] = /^([\w-]+)([:\uFF1A]) *(\S.*)$/.exec(line) ?? [];
  if (name === undefined || value === undefined) {
    const message = `This line isn't a field. Write it as "name: value"; if it continues the text above, indent it.`;
    return { offset, message };
  }
  const problem = colon === ':' ? 'Write a space after the colon' : 'This is a full-width colon. Write an ASCII colon';
  return { offset, message: `${problem}: ${name}: ${value}` };
}

/** Something with a colon where only a text can be: a text with a colon in it, or a line that is indented too far. */
function describeNested(offset: number, { yaml }: Source): TextProblem {
  if (yaml[offset] === '?') return { offset, message: 'A text that begins with ? needs quotes around it.' };
  const [line = '', next = ''] = yaml.slice(offset).split('\n', 2);
  if (/^[\u2018-\u201F\u00AB\u00BB]/.test(line)) {
    return { offset, message: `YAML doesn't know ${line[0] ?? ''} as a quote. Write straight quotes, " or '.` };
  }
  if (/:(?:\s|$)/.test(line) || !next.startsWith(' ')) {
    return { offset, message: 'A text with ": " in it needs quotes around it.' };
  }
  const message = 'This line is indented further than the field above it. Begin both in the same column.';
  return { offset: offset + line.length + 1 + next.search(/\S|$/), message };
}

/** The parser reports a second document at its content. */
function describeSecondDocument(offset: number, { yaml }: Source): TextProblem {
  const end = [...yaml.slice(0, offset).matchAll(/^(?:\.\.\.|---)/gm)].at(-1);
  return { offset: end?.index ?? offset, message: `A line ${end?.[0] ?? '...'} ends the fields. Remove it.` };
}

/** Something that YAML doesn't allow in its place: most often a text that needs quotes. @param message the parser's */
function describeUnexpected(offset: number, message: string, yaml: string): TextProblem {
  const before = yaml.slice(0, offset);
  const line = /.*$/.exec(before)?.[0] ?? '';
  // A text that looks like an alias or an anchor up to its first space or punctuation, where the parser fails.
  const mark = /: +([*&])\S*\s*$/.exec(line);
  if (mark !== null) {
    const start = offset - line.length + mark.index + mark[0].search(/[*&]/);
    return { offset: start, message: `A text that begins with ${mark[1] ?? ''} needs quotes around it.` };
  }
  const at = (text: string) => ({ offset, message: text });
  const last = before.trimEnd().at(-1) ?? '';
  const found = yaml[offset] ?? '';
  if (message.includes('block-seq-ind')) {
    return at('A text that begins with "- " needs quotes around it; a list begins on the next line.');
  }
  if (/[,\]}]/.test(found)) return at(`There is an extra ${found}. Remove it, or put quotes around the text.`);
  if (/["']/.test(last)) {
    return at('The text continues after its closing quote. Put quotes of the other kind around all of it.');
  }
  const [, field = '', link = ''] =
    /^\s*(?:- +)?(\w+): *!?\[[^\]]*\]\(<?([^\s<>)]+)>?\)?/.exec(yaml.slice(offset - line.length)) ?? [];
  if (link !== '' && found === '(') {
    const what = /^(?:url|recording|slides)$/.test(field) ? `its URL: ${link}` : 'its text';
    return at(`This is a Markdown link, which fields can't have. Write only ${what}`.replace(/text$/, 'text.'));
  }
  if (/[\]}]/.test(last)) return at(`The text continues after its closing ${last}. Put quotes around all of it.`);
  return at(`This doesn't fit the lines above it. Write each field as "name: value", one per line.`);
}

/** After an extra bracket the parser understands nothing of the next line. */
const isExtraBracket = ({ code, pos: [offset] }: YAMLError, yaml: string): boolean =>
  code === 'UNEXPECTED_TOKEN' && /[,\]}]/.test(yaml[offset] ?? '');

/** What the parser reports where a comma is missing. */
const MAY_LACK_COMMA = [
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
];

function describeYamlError({ code, message, pos: [offset] }: YAMLError, source: Source): TextProblem {
  const comma = MAY_LACK_COMMA.includes(code) ? describeMissingComma(offset, source.yaml) : undefined;
  if (comma !== undefined) return comma;
  const at = (text: string): TextProblem => ({ offset, message: text });
  switch (code) {
    case 'DUPLICATE_KEY':
      return describeDuplicate(offset, source);
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return describeNested(offset, source);
    case 'MULTILINE_IMPLICIT_KEY':
      return describeNoField(offset, source);
    case 'MISSING_CHAR':
      if (message.startsWith('Missing closing')) return describeUnclosed(offset, 'quote', source);
      if (!message.startsWith('Missing directives-end')) return describeNoField(offset, source);
      return { offset: source.yaml.search(/^%/m), message: "A line can't begin with %. Remove it." };
    case 'BAD_INDENT':
      if (message.startsWith('Flow sequence')) return describeUnclosed(offset, 'list', source);
      if (message.startsWith('Flow map')) return describeUnclosed(offset, 'group', source);
      return at('This line is indented differently from those above it. Give them all the same indentation.');
    case 'TAB_AS_INDENT':
      return at("A line can't be indented by a tab. Write spaces instead.");
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
      return at(`A text that begins with ${source.yaml[offset] ?? ''} needs quotes around it.`);
    case 'BAD_DQ_ESCAPE':
      return at('A backslash in double quotes begins a special character. Write two of them, or use single quotes.');
    case 'MULTIPLE_DOCS':
      return describeSecondDocument(offset, source);
    case 'UNEXPECTED_TOKEN':
      return describeUnexpected(offset, message, source.yaml);
    default:
      return at(`This isn't valid YAML: ${message.replace(/\.?$/, '.')}`);
  }
}

/** What the parser reports, for authors: one error per line, since others there follow from it. */
export function describeYamlErrors(document: Document, yaml: string): TextProblem[] {
  const errors = document.errors.slice(0, MAX_ERRORS);
  const lines = errors.map(({ pos: [offset] }) => positionAt(offset, yaml).line);
  return errors
    .filter((_, index) => lines.indexOf(lines[index] ?? 0) === index)
    .filter((_, index, all) => !all.slice(Math.max(0, index - 1), index).some((error) => isExtraBracket(error, yaml)))
    .map((error) => describeYamlError(error, { document, yaml }));
}

import { isMap, isScalar, isSeq, parseDocument, visit, type Document, type Scalar } from 'yaml';

const IN_BRACKETS = /^\s*\[[^]*\]\s*$/;
/** A text in quotes, which may have commas, or one up to the next comma. */
const ITEM = /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')\s*(?:,|$)|([^,]*)(?:,|$)/gy;

function parse(text: string): Document.Parsed | undefined {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const aliases: unknown[] = [];
  // Aliases can refer to nothing, or to what contains them.
  visit(document, { Alias: (_, alias) => void aliases.push(alias) });
  return document.errors.length > 0 || aliases.length > 0 ? undefined : document;
}

function splitItems(text: string): string[] {
  const items: string[] = [];
  for (const [, double, single, plain = ''] of text.matchAll(ITEM)) {
    items.push((double?.replaceAll(/\\(.)/g, '$1') ?? single?.replaceAll("''", "'") ?? plain).trim());
  }
  return items.filter((item) => item !== '');
}

/** The texts of a list as people write it: `collector, kubernetes`, or as in an event file, `[collector, kubernetes]`. */
export function readList(text: string): string[] {
  const contents = IN_BRACKETS.test(text) ? parse(text)?.contents : undefined;
  if (isSeq(contents) && contents.items.every((item) => isScalar(item))) {
    // As it is written: `1.0` is a word here.
    return contents.items
      .map(({ source, value }: Scalar) => (source ?? String(value)).trim())
      .filter((item) => item !== '');
  }
  return splitItems(text.trim().replace(/^\[([^]*)\]$/, '$1'));
}

/** The groups of fields in a text: one, `{ label: Blog, url: … }`, or a list of them in brackets; `undefined` for any other. */
export function readGroups(text: string): unknown[] | undefined {
  const document = parse(text) ?? parse(`{${text}}`);
  const contents = document?.contents;
  const value: unknown = document?.toJS();
  if (isMap(contents)) return [value];
  return isSeq(contents) && contents.items.length > 0 && contents.items.every(isMap) ? (value as unknown[]) : undefined;
}

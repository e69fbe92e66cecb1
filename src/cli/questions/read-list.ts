import { isMap, isScalar, isSeq, parseDocument, visit, type Document } from 'yaml';

const IN_BRACKETS = /^\s*\[[^]*\]\s*$/;
/** A text in quotes, which may have commas, or one up to the next comma. */
const ITEM = /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')\s*(?:,|$)|([^,]*)(?:,|$)/gy;

function parse(text: string): Document.Parsed | undefined {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  let hasAlias = false;
  // Aliases can refer to nothing, or to what contains them.
  visit(document, { Alias: () => void (hasAlias = true) });
  return document.errors.length > 0 || hasAlias ? undefined : document;
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
  if (isSeq(contents) && contents.items.every(isScalar)) {
    return contents.items.map((item) => String(item.source ?? item.value).trim()).filter((item) => item !== '');
  }
  return splitItems(text.trim().replace(/^\[([^]*)\]$/, '$1'));
}

/** The groups of fields in a text: one, `{ label: Blog, url: … }`, or a list of them in brackets; `undefined` for any other. */
export function readGroups(text: string): unknown[] | undefined {
  const document = parse(text) ?? parse(`{${text}}`);
  const contents = document?.contents;
  if (isMap(contents)) return [document?.toJS()];
  return isSeq(contents) && contents.items.length > 0 && contents.items.every(isMap)
    ? (document?.toJS() as unknown[])
    : undefined;
}

import { isDeepStrictEqual } from 'node:util';
import { isAlias, isCollection, isMap, isScalar, isSeq, parseDocument, visit, type Document, type YAMLMap } from 'yaml';
import { fixOddSpaces } from './frontmatter/find-odd-spaces.ts';
import { toCanonicalRule } from '../events/recurrence/to-canonical-rule.ts';
import { checkSize } from './frontmatter/find-unreadable.ts';
import { splitFrontmatter } from './frontmatter/split-frontmatter.ts';
import { applyEdits, type Edit } from './tidy/edit.ts';
import { orderBlock, orderFlow } from './tidy/order-groups.ts';
import { trimLines, writeTexts } from './tidy/tidy-texts.ts';

const parse = (yaml: string) => parseDocument(yaml, { prettyErrors: false });

/** Whether a document can be reordered: an anchor must stay before its aliases, and a tag with its text. */
function isPlain(document: Document.Parsed): boolean {
  let plain = document.errors.length === 0 && isMap(document.contents);
  visit(document, (_, node) => {
    const isOdd = (isScalar(node) || isCollection(node)) && (node.anchor !== undefined || node.tag !== undefined);
    if (isAlias(node) || isOdd) plain = false;
  });
  return plain;
}

function findDisorder(node: unknown, path: readonly PropertyKey[], yaml: string): Edit | undefined {
  const firstOf = (inner: readonly { value: unknown; key: PropertyKey }[]) =>
    inner
      .values()
      .map(({ value, key }) => findDisorder(value, [...path, key], yaml))
      .find((edit) => edit !== undefined);
  if (isSeq(node)) return firstOf(node.items.map((value) => ({ value, key: 0 })));
  if (!isMap(node)) return undefined;
  const map: YAMLMap = node;
  const inner = map.items.map(({ key, value }) => ({ value, key: isScalar(key) ? String(key.value) : '' }));
  return (map.flow === true ? orderFlow : orderBlock)(map, path, yaml) ?? firstOf(inner);
}

/** Puts all groups into order, one by one: the places of the others are then other ones. */
function orderAll(yaml: string): string {
  const edit = findDisorder(parse(yaml).contents, [], yaml);
  return edit === undefined ? yaml : orderAll(applyEdits(yaml, [edit]));
}

/** Puts the parts of the recurrence rule into order. */
function orderRule(document: Document.Parsed, yaml: string): Edit[] {
  const node = document.getIn(['repeats', 'rule'], true);
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return [];
  const [start, end] = node.range;
  return [{ start, end, text: yaml.slice(start, end).replace(node.value, toCanonicalRule(node.value)) }];
}

function trimTexts(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trimTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.trim(), trimTexts(inner)]));
}

/** What a file says, with its texts trimmed and its rule in order: that may not change. */
function toContent(document: Document): unknown {
  const content = trimTexts(document.toJS()) as { repeats?: { rule?: unknown } | null } | null;
  const repeats = content?.repeats;
  if (typeof repeats?.rule === 'string') repeats.rule = toCanonicalRule(repeats.rule);
  return content;
}

/**
 * The text of an event file as `writeEventFile` would have written it, as far as its author left that open: fields in canonical order,
 * quotes only where they are needed, no spaces around texts and at the ends of lines, ordinary spaces before names, a recurrence rule in
 * canonical order. Comments go with the field below them.
 * The body, what a text of several lines looks like and groups in braces stay. So does a file that isn't valid YAML, or has anchors.
 */
export function tidyEventFile(text: string): string {
  const { yaml, body, problem } = splitFrontmatter(text);
  if (problem !== undefined || checkSize(yaml) !== undefined) return text;
  const spaced = fixOddSpaces(yaml);
  const before = parse(spaced);
  if (!isPlain(before)) return text;

  const written = applyEdits(spaced, writeTexts(before, spaced));
  const trimmed = applyEdits(written, trimLines(parse(written), written));
  const withRule = applyEdits(trimmed, orderRule(parse(trimmed), trimmed));
  const tidy = orderAll(withRule);
  const after = parse(tidy);
  const saysTheSame = after.errors.length === 0 && isDeepStrictEqual(toContent(before), toContent(after));
  if (tidy === yaml || !saysTheSame) return text;
  const start = text.indexOf('\n') + 1;
  const end = text.length - body.length;
  return text.slice(0, start) + tidy + text.slice(start + yaml.length, end) + body;
}

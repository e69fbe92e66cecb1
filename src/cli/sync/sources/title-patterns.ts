import type { SourceData } from '../../../event-files/sources/source-schema.ts';

const toKey = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/**
 * Whether a title contains a pattern, in any case: words, with `*` for whatever is between them. No regular expressions: what a
 * maintainer writes is searched part after part, which takes no longer than reading the title.
 */
export function matchesTitle(title: string, pattern: string): boolean {
  const text = toKey(title);
  let at = 0;
  for (const part of toKey(pattern).split('*')) {
    const found = text.indexOf(part.trim(), at);
    if (found < 0) return false;
    at = found + part.trim().length;
  }
  return true;
}

/** Whether a source's `include` and `exclude` choose a title. What both match is excluded. */
export function isTitleChosen(
  titles: readonly string[],
  { include, exclude }: Pick<SourceData, 'include' | 'exclude'>,
): boolean {
  const isMatched = (patterns: readonly string[]) =>
    patterns.some((pattern) => titles.some((title) => matchesTitle(title, pattern)));
  return (include === undefined || isMatched(include)) && !isMatched(exclude ?? []);
}

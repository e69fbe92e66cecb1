import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import type { Page } from './page.ts';

/** What a page's scripts hold as data: blocks of JSON, and objects that are given a name in one statement. */
export function listPageData({ tree }: Page): unknown[] {
  return selectAll('script', tree).flatMap((script): unknown[] => {
    const text = textOf(script).trim();
    const [, assigned] = /^(?:(?:var|let|const)\s+)?[\w.$]{1,80}\s*=\s*([{[][^]*[\]}])\s*;?$/.exec(text) ?? [];
    const data = /^[{[]/.test(text) ? text : assigned;
    if (data === undefined) return [];
    try {
      return [JSON.parse(data)];
    } catch {
      return [];
    }
  });
}

/** All objects in data, the outer ones first. */
export function* walkObjects(data: unknown): Generator<Readonly<Record<string, unknown>>> {
  // Not by recursion: data of others can be of any depth.
  const waiting: unknown[] = [data];
  for (const value of waiting) {
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) yield value as Record<string, unknown>;
    for (const inner of Object.values(value)) waiting.push(inner);
  }
}

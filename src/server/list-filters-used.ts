import { FILTER_NAMES } from '../events/filters/filters.ts';
import { TALK_FILTER_NAMES } from '../events/talks/talk-filters.ts';

const known: ReadonlySet<string> = new Set([...FILTER_NAMES, ...TALK_FILTER_NAMES]);

/** The names of the filters that are used in the query of a path, each once; what they are asked for is nobody's business. */
export function listFiltersUsed(path: string): string[] {
  const start = path.indexOf('?');
  if (start === -1) return [];
  const used = [...new URLSearchParams(path.slice(start))].filter(([name, value]) => known.has(name) && value !== '');
  return [...new Set(used.map(([name]) => name))];
}

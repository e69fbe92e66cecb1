import leven from 'leven';
import { searchWords } from '../filters/search-words.ts';

/** How much of a title may be written otherwise and still be the same: a slip, a plural, another spelling. */
const TOLERANCE = 0.15;

/** Words that say which edition it is, or nothing. */
const SILENT = /^(?:\d{4}|the|a|an|of|in|at|and|on)$/;

/** The words that distinguish a title from others, in one order, so that `Porto KCD 2027` and `KCD Porto` are the same. */
function distinctiveWords(title: string): string {
  return searchWords(title)
    .filter((word) => !SILENT.test(word))
    .sort()
    .join(' ');
}

/** Whether two titles may be of the same event: the same words in any order, apart from years and slips. */
export function areSimilarTitles(a: string, b: string): boolean {
  const [first, second] = [distinctiveWords(a), distinctiveWords(b)];
  if (first === '' || second === '') return a === b;
  return leven(first, second) <= TOLERANCE * Math.max(first.length, second.length);
}

import { searchWords } from './search-words.ts';

export const LONGEST_TEXT = 100;
/** Control characters, and the replacement character of bytes that aren't UTF-8. */
const UNREADABLE = /[\p{Cc}\uFFFD]/u;

/** A text that is searched for, as a query has it. */
export const SEARCH_TEXT = {
  normalize: (value: string): string => value.trim().replace(/\s+/g, ' '),
  isValid: (value: string): boolean =>
    value.length <= LONGEST_TEXT && !UNREADABLE.test(value) && searchWords(value).length > 0,
};

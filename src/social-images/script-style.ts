import type { ElementStyle } from './image-parts.ts';

const of = (...scripts: string[]): string => scripts.map((script) => `\\p{Script=${script}}`).join('');

const RIGHT_TO_LEFT = of('Adlam', 'Arabic', 'Hebrew', 'Nko', 'Syriac', 'Thaana');
const STARTS_RIGHT_TO_LEFT = new RegExp(`^\\P{L}*[${RIGHT_TO_LEFT}]`, 'u');
const SPACE_WITHIN = new RegExp(`(?<=[${RIGHT_TO_LEFT}]) (?=[${RIGHT_TO_LEFT}])`, 'gu');
const UNSPACED = new RegExp(`[${of('Khmer', 'Lao', 'Myanmar', 'Thai')}]+`, 'gu');
/** Breaks anywhere (UAX #14, class ID), also within words. */
const IDEOGRAPHIC = new RegExp(`[${of('Han', 'Hiragana', 'Katakana')}ー]+`, 'gu');
/** What belongs to the word before it, such as `が`. */
const ENDING = /^\p{Script=Hiragana}+$/u;
const TALL = new RegExp(
  `[${of('Arabic', 'Bengali', 'Devanagari', 'Gujarati', 'Gurmukhi', 'Javanese', 'Kannada', 'Khmer', 'Lao', 'Malayalam')}` +
    `${of('Mongolian', 'Myanmar', 'Nko', 'Oriya', 'Sinhala', 'Syriac', 'Tamil', 'Telugu', 'Thaana', 'Thai', 'Tibetan')}]`,
  'u',
);
const BENGALI = /\p{Script=Bengali}/u;

const words = new Intl.Segmenter('en', { granularity: 'word' });
const NO_BREAK_SPACE = '\u00a0';
const ZERO_WIDTH_SPACE = '\u200b';
const WORD_JOINER = '\u2060';

/** Whether a text goes from right to left, as its first letter does (UAX #9, P2). */
export const startsRightToLeft = (text: string): boolean => STARTS_RIGHT_TO_LEFT.test(text);

/** What the scripts of a text need: room above and below letters, which may join; and a feature that takumi leaves out of Bengali: letters below others. */
export const toScriptStyle = (text: string): ElementStyle => ({
  ...(TALL.test(text) && { lineHeight: 1.4, letterSpacing: '0' }),
  ...(BENGALI.test(text) && { fontFeatureSettings: '"blwf" 1' }),
});

const splitWords = (text: string): string[] => Array.from(words.segment(text), ({ segment }) => segment);

/** A Japanese or Chinese text whose words stay on one line, if they fit there. */
const keepWords = (run: string): string =>
  splitWords(run)
    .map((word, index) => (index > 0 && ENDING.test(word) ? WORD_JOINER : '') + Array.from(word).join(WORD_JOINER))
    .join('');

/** A text with the breaks between words that scripts without spaces don't show: takumi has no dictionary (UAX #14, classes SA and ID). */
export function withBreaks(text: string): string {
  const broken = text
    .replace(UNSPACED, (run) => splitWords(run).join(ZERO_WIDTH_SPACE))
    .replace(IDEOGRAPHIC, keepWords);
  // At the end of a line that goes the other way, takumi leaves out the first such space instead of the last.
  return startsRightToLeft(text) ? broken : broken.replace(SPACE_WITHIN, NO_BREAK_SPACE + ZERO_WIDTH_SPACE);
}

import { splitMessage } from './format-message.ts';
import { mapTexts } from './map-texts.ts';

/** Translations are up to so much longer than English. */
const GROWTH = 0.4;

/** A text in brackets, longer than it was; the placeholders stay as they are. An empty one stays empty. */
export function toPseudoText(text: string): string {
  if (text === '') return text;
  const { length } = splitMessage(text)
    .filter((_, place) => place % 2 === 0)
    .join('');
  return `⟦${text}${'·'.repeat(Math.ceil(length * GROWTH))}⟧`;
}

/** The texts of a language with each in brackets, so that a text without them is one that nobody can translate. */
export const toPseudoStrings = <Texts>(texts: Texts): Texts => mapTexts(texts, toPseudoText);

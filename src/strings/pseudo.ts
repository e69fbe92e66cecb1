import { splitMessage } from './format-message.ts';

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
export function toPseudoStrings<Texts>(texts: Texts): Texts {
  if (typeof texts === 'string') return toPseudoText(texts) as Texts;
  if (typeof texts === 'function') {
    const write = texts as unknown as (...values: unknown[]) => string;
    return ((...values: unknown[]) => toPseudoText(write(...values))) as Texts;
  }
  if (Array.isArray(texts)) return texts.map(toPseudoStrings) as Texts;
  if (typeof texts !== 'object' || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, toPseudoStrings(text)])) as Texts;
}

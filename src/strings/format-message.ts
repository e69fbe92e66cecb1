import { languageOf } from '../events/event-texts.ts';
import { oncePerLocale } from '../events/once-per.ts';

declare const placeholders: unique symbol;

/** A sentence with placeholders in braces, `Closes {when}`: text alone, so that a page can carry it for its scripts. */
export type Message<Name extends string> = string & { readonly [placeholders]?: Name };

/** A message in the plural categories of its language (CLDR): English has `one` and `other`, Ukrainian four. */
export type PluralMessage<Name extends string = 'count'> = Partial<Record<Intl.LDMLPluralRule, Message<Name>>> & {
  other: Message<Name>;
};

const CATEGORIES: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Whether an object among strings is a message in the plural, and no group: one of types has one that is called `other`. */
export const isPluralMessage = (value: object): boolean =>
  'other' in value &&
  Object.entries(value).every(([name, text]) => CATEGORIES.includes(name) && typeof text === 'string');

/** The texts of a message, and between each two the name of what goes there: `['Closes ', 'when', '.']`. */
export function splitMessage(message: string): string[] {
  return message.split(/\{(\w+)\}/);
}

export function formatMessage<Name extends string>(
  message: Message<Name>,
  values: Readonly<Record<NoInfer<Name>, string | number>>,
): string {
  const texts: Readonly<Record<string, string | number>> = values;
  return splitMessage(message)
    .map((part, place) => (place % 2 === 0 ? part : String(texts[part] ?? '')))
    .join('');
}

/** Words or names as the language of a locale lists them: `a, b, and c`. */
export const formatList = (words: readonly string[], locale: string): string =>
  new Intl.ListFormat(languageOf(locale), { type: 'conjunction' }).format(words);

/** Between two words of a list that has more: `、` in Japanese and Chinese. */
export const listSeparator = (locale: string): string =>
  new Intl.ListFormat(languageOf(locale)).formatToParts(['1', '2', '3']).find(({ type }) => type === 'literal')
    ?.value ?? ', ';

/** Where it isn't a comma with a space. */
const COMMAS: Readonly<Record<string, string>> = { ar: '، ', fa: '، ', ja: '、', zh: '，' };

const commaOf = (locale: string): string => COMMAS[languageOf(locale)] ?? ', ';

/** What belongs together, such as a place and its country, without what isn't known: `Austin, TX, United States`. */
export const joinParts = (parts: readonly (string | undefined)[], locale: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(commaOf(locale));

/** Between a sentence in the language of a locale and the next: nothing where commas have no space either. */
export const sentenceSpace = (locale: string): string => (commaOf(locale).endsWith(' ') ? ' ' : '');

const rulesOf = oncePerLocale((locale) => new Intl.PluralRules(locale));

/** A message in the form that its language has for `count`. */
export function formatPlural<Name extends string>(
  message: PluralMessage<Name>,
  values: Readonly<Record<NoInfer<Name>, string | number>> & { readonly count: number },
  locale: string,
): string {
  const category = rulesOf(locale).select(values.count);
  return formatMessage(message[category] ?? message.other, values);
}

/** A text that stands alone, such as a heading, with a capital first: `Noviembre de 2026`. In sentences, months and weekdays of many languages have none. */
export const capitalize = (text: string, locale: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale));

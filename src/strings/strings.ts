import type { en } from './en.ts';
import { isPluralMessage, type Message, type PluralMessage } from './format-message.ts';
import { mapTexts } from './map-texts.ts';

type NameIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NameIn<Rest> : never;

/** Any text in the place of an English one; of a message, with the same placeholders. */
type Translation<Text> = string extends Text
  ? Text
  : Text extends string
    ? [NameIn<Text>] extends [never]
      ? string
      : Message<NameIn<Text>>
    : Text extends { other: string }
      ? PluralMessage<NameIn<Text[keyof Text]>>
      : Text extends (...values: never) => unknown
        ? Text
        : Text extends readonly string[]
          ? readonly string[]
          : { readonly [Key in keyof Text]: Translation<Text[Key]> };

/** The texts of the interface in a language. */
export type Strings = Translation<typeof en>;

/** A translation of some of the texts; what it lacks is shown in English. */
export type PartialStrings = DeepPartial<Strings>;

type DeepPartial<Texts> = Texts extends string | readonly string[] | ((...values: never) => unknown) | { other: string }
  ? Texts
  : { readonly [Key in keyof Texts]?: DeepPartial<Texts[Key]> };

type Group = Record<string, unknown>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isPluralMessage(value);

function complete(translated: unknown, english: unknown, mark: (text: string) => string): unknown {
  if (translated === undefined) return mapTexts(english, mark);
  if (!isGroup(english) || !isGroup(translated)) return translated;
  const names = Object.keys({ ...english, ...translated });
  return Object.fromEntries(names.map((name) => [name, complete(translated[name], english[name], mark)]));
}

/**
 * A translation with the texts that it lacks in English. A message in the plural is one text: its forms are those of one language.
 * @param mark what is done to English texts, so that they are seen
 */
export const withFallback = (
  translated: PartialStrings,
  english: Strings,
  mark: (text: string) => string = (text) => text,
): Strings => complete(translated, english, mark) as Strings;

import type { en } from './en.ts';
import type { Message, PluralMessage } from './format-message.ts';

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

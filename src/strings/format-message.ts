declare const placeholders: unique symbol;

/** A sentence with placeholders in braces, `Closes {when}`: text alone, so that a page can carry it for its scripts. */
export type Message<Name extends string> = string & { readonly [placeholders]?: Name };

/** A message in the plural categories of its language (CLDR): English has `one` and `other`, Ukrainian four. */
export type PluralMessage<Name extends string = 'count'> = Partial<Record<Intl.LDMLPluralRule, Message<Name>>> & {
  other: Message<Name>;
};

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

/** By locale: making one takes as long as rendering a row of a list. */
const pluralRules = new Map<string, Intl.PluralRules>();

function rulesOf(locale: string): Intl.PluralRules {
  const rules = pluralRules.get(locale) ?? new Intl.PluralRules(locale);
  pluralRules.set(locale, rules);
  return rules;
}

/** A message in the form that its language has for `count`. */
export function formatPlural<Name extends string>(
  message: PluralMessage<Name>,
  values: Readonly<Record<NoInfer<Name>, string | number>> & { readonly count: number },
  locale: string,
): string {
  const category = rulesOf(locale).select(values.count);
  return formatMessage(message[category] ?? message.other, values);
}

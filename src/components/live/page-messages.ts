import { formatList, formatMessage, type PluralMessage } from '../../strings/format-message.ts';
import type { Strings } from '../../strings/strings.ts';
import { selectAll } from './page-attributes.ts';

/** What scripts can say: texts, since functions can't be carried. A page has of it what its scripts need, see `PageMessages.astro`. */
export type MessageName = {
  [Name in keyof Strings]: Strings[Name] extends string | PluralMessage<string> ? Name : never;
}[keyof Strings];

/** The element's class: more than one component may carry messages. */
export const MESSAGES_CLASS = 'messages';

export function pickMessages(strings: Strings, names: readonly MessageName[]): Partial<Strings> {
  return Object.fromEntries(names.map((name) => [name, strings[name]]));
}

let messages: Pick<Strings, MessageName> | undefined;

/** The messages that a page carries for its scripts. */
export function pageMessages(): Pick<Strings, MessageName> {
  messages ??= Object.assign(
    {},
    ...[...document.querySelectorAll(`.${MESSAGES_CLASS}`)].map(({ textContent }) => JSON.parse(textContent) as object),
  ) as Strings;
  return messages;
}

/** Reports the ignored parts of a query, as `IgnoredQuery.astro` does on the server. */
export function showIgnored(parts: readonly string[]): void {
  const [line] = selectAll('ignored');
  if (line === undefined || parts.length === 0) return;
  line.textContent = formatMessage(pageMessages().ignored, { parts: formatList(parts, document.documentElement.lang) });
  line.hidden = false;
}

import { formatMessage } from '../../strings/format-message.ts';
import type { Strings } from '../../strings/strings.ts';
import { selectAll } from './page-attributes.ts';

/** What scripts say. A page carries of it what its scripts need, see `PageMessages.astro`. */
export type MessageName =
  | 'archiveFailed'
  | 'closesWhen'
  | 'deviceZone'
  | 'eventCount'
  | 'found'
  | 'foundInArchive'
  | 'ignored'
  | 'onlyTerm'
  | 'withoutTerm'
  | 'yourTime'
  | 'yourTimeDayAfter'
  | 'yourTimeDayBefore';

/** The element's class: more than one component may carry messages. */
export const MESSAGES_CLASS = 'messages';

export function pickMessages(strings: Strings, names: readonly MessageName[]): Partial<Strings> {
  return Object.fromEntries(names.map((name) => [name, strings[name]]));
}

let messages: Partial<Strings> | undefined;

/** A message that a page carries for its script. */
export function pageMessage<Name extends MessageName>(name: Name): Strings[Name] {
  messages ??= Object.assign(
    {},
    ...[...document.querySelectorAll(`.${MESSAGES_CLASS}`)].map(({ textContent }) => JSON.parse(textContent) as object),
  ) as Partial<Strings>;
  return messages[name] as Strings[Name];
}

/** Reports the ignored parts of a query, as `IgnoredQuery.astro` does on the server. */
export function showIgnored(parts: readonly string[]): void {
  const [line] = selectAll('ignored');
  if (line === undefined || parts.length === 0) return;
  line.textContent = formatMessage(pageMessage('ignored'), { parts: parts.join(', ') });
  line.hidden = false;
}

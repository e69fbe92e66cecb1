import { suggest } from '../suggest.ts';

const EXAMPLE = 'https://example.org/event';
const WEB = /^https?:\/\/[^/\\]/i;
const HOST = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[:/?#]|$)/u;

function isWebUrl(text: string): boolean {
  const url = WEB.test(text) && !/[\s\p{C}]/u.test(text) ? URL.parse(text) : null;
  const labels = url?.hostname.split('.') ?? [];
  return labels.length > 1 && !labels.includes('');
}

/** The URL in a text that has more around it: brackets, quotes, Markdown. */
function unwrap(text: string): string | undefined {
  const [, inMarkdown] = /^!?\[[^\]]*\]\(\s*<?([^\s<>)]+)>?(?:\s[^)]*)?\)$/.exec(text.trim()) ?? [];
  const [, inBrackets] = /^[<("'“‘«\s]*([^\s<>"“”‘’«»]+?)[>)"'”’»,;\s]*$/.exec(text) ?? [];
  const found = inMarkdown ?? inBrackets;
  return found === text ? undefined : found;
}

/** How people write `https://` otherwise: `https:/`, `https//`, `htps://`. */
function fixScheme(text: string): string | undefined {
  const [, scheme = '', rest = ''] = /^([a-z]+)(?::\/*|\/\/+)(.*)$/i.exec(text) ?? [];
  const isMeant = /^https?$/i.test(scheme) || (/^h/i.test(scheme) && suggest(scheme, ['https', 'http'], 2) !== '');
  return isMeant && HOST.test(rest) ? `https://${rest}` : undefined;
}

function describeSpace(text: string): string | undefined {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  const urls = parts.filter(isWebUrl);
  if (urls.length > 1) return 'is more than one URL. Write one here; the others can go into links.';
  if (!/\S\s\S/.test(text) || !WEB.test(text.trim())) return undefined;
  const [url = '', ...rest] = text.trim().split(/\s+/);
  // A host has no spaces; a path can have them, encoded.
  const encoded = [url, ...rest].join('%20');
  const fix =
    isWebUrl(encoded) && isWebUrl(url)
      ? ` Write ${encoded} if it is part of the URL, otherwise ${url}.`
      : ' Remove it.';
  return `contains a space.${fix}`;
}

function describe(text: string): string {
  const space = describeSpace(text);
  if (space !== undefined) return space;
  const inside = unwrap(text);
  if (inside !== undefined && isWebUrl(inside)) return `is more than a URL. Write only ${inside}`;
  const bare = (inside ?? text).trim();
  if (/^mailto:|^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/i.test(bare)) {
    const address = bare.replace(/^mailto:/i, '');
    return `is an email address, and this takes the URL of a page. Leave it out here; in the text below the fields, write [Write to us](mailto:${address}).`;
  }
  const trimmed = bare.replace(/^https?:\/*(?=https?:\/\/)/i, '').replace(/[.,;:!?]+(?=\/?$)/, '');
  if (trimmed !== bare && isWebUrl(trimmed)) return `isn't a web URL. Write ${trimmed}`;
  const fixed = fixScheme(bare) ?? (HOST.test(bare) ? `https://${bare}` : undefined);
  if (fixed !== undefined && isWebUrl(fixed)) return `isn't a web URL. Write it in full: ${fixed}`;
  return `isn't a web URL. Write it in full, such as ${EXAMPLE}.`;
}

/** What is wrong with a text as a link to the web, and what to write; nothing for `https://…` and `http://…`. */
export function describeInvalidUrl(text: string): string | undefined {
  if (!isWebUrl(text)) return `"${text}" ${describe(text)}`;
  const { username, password } = new URL(text);
  if (username === '' && password === '') return undefined;
  return 'contains a user name or a password, which everyone could read. Remove everything from // to @.';
}

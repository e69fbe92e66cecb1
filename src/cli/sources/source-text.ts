import rehypeParse from 'rehype-parse';
import { toString as textOf } from 'hast-util-to-string';
import { unified } from 'unified';
import { UNFIT_CHARACTERS } from '../../event-files/schema/text.ts';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;

/** Tags around words, which some systems leave in texts of one line. */
const INLINE_TAG = /<\/?(?:b|i|u|em|strong|span|font|small|sub|sup|mark|br|p|div|a)(?:\s[^<>]{0,300})?\/?>/gi;

const parser = unified().use(rehypeParse, { fragment: true }).freeze();
export const parseFragment = (html: string) => parser.parse(html);

/** A text of a source in one line; nothing when there is nothing in it. Of HTML, which many systems leave in, entities are read, and tags around words left out. */
export function toLine(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const line = String(value)
    .replaceAll(ENTITY, (entity) => textOf(parseFragment(entity)))
    .replaceAll(INLINE_TAG, (tag) => (/^<\/?(?:br|p|div)\b/i.test(tag) ? ' ' : ''))
    .replaceAll(UNFIT_CHARACTERS, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return line === '' ? undefined : line;
}

/** The beginning of a text, to quote it in a remark. */
export function quote(text: string): string {
  const line = toLine(text) ?? '';
  return `"${line.length > 120 ? `${line.slice(0, 120).trimEnd()}…` : line}"`;
}

const MAX_NAMED = 10;

/** `2 events: "A" on 2027-03-15, "B"`. @param events with their names and days */
export function listEvents(events: readonly { name?: string | undefined; day?: string | undefined }[]): string {
  const names = events.map(({ name = '', day }) => `${quote(name)}${day === undefined ? '' : ` on ${day}`}`);
  const further = events.length > MAX_NAMED ? ` and ${String(events.length - MAX_NAMED)} more` : '';
  return `${String(events.length)} events: ${names.slice(0, MAX_NAMED).join(', ')}${further}`;
}

/** A remark on a place that can't be split into its parts. */
export function noPlace(text: string): string {
  return `It says where it is: ${quote(text)}. City and country can't be recognized reliably.`;
}

const CAMPAIGN = /^utm_/i;

/**
 * An HTTP(S) URL of a source, without parameters that say who sent a reader; nothing for any other text.
 * @param base what it is relative to
 */
export function toWebUrl(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  const url = URL.parse(value.trim(), base);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  const parameters = url.search.slice(1).split('&');
  const kept = parameters.filter((parameter) => !CAMPAIGN.test(parameter));
  if (kept.length < parameters.length) url.search = kept.join('&');
  return url.href;
}

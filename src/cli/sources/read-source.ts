import type { Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SourceError, type Found } from './found.ts';
import { fromJsonLd } from './from-json-ld.ts';
import { toLine, toWebUrl } from './source-text.ts';
import { finishDraft, type EventDraft } from './finish-draft.ts';
import { fromCalendar } from './from-calendar.ts';
import type { TypeName } from '../questions/proposals.ts';

const parser = unified().use(rehypeParse).freeze();

/** A JSON document; nothing where it isn't valid. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function metaOf(tree: Root, name: string): string | undefined {
  return toLine(select(`meta[property="${name}"], meta[name="${name}"]`, tree)?.properties.content);
}

/** No sentence, one that was cut off, and what Bevy says of every event. */
const USELESS = /^$|(?:…|\.\.\.)$|^View more about this event at /;

/**
 * Reads the JSON-LD of an event's page. What the page says only to people isn't read: that changes with each new design.
 * @param foundAt where it was found; its own URL (`base`) can be another @throws SourceError if it has no event, or several
 */
function readPage(html: string, foundAt: string | undefined): { found: Found; base: string | undefined } {
  const tree = parser.parse(html);
  const canonical = select('link[rel~="canonical"]', tree)?.properties.href;
  const base = toWebUrl(canonical, foundAt) ?? toWebUrl(metaOf(tree, 'og:url'), foundAt) ?? toWebUrl(foundAt);
  const blocks = selectAll('script[type="application/ld+json"]', tree).map((script) => parseJson(textOf(script)));
  const documents = blocks.filter((block) => block !== undefined);
  const hasInvalid = documents.length < blocks.length;
  const found = fromJsonLd(documents, base);
  if (found === undefined) {
    const reason = hasInvalid ? ' Its JSON-LD is not valid JSON.' : '';
    throw new SourceError(
      `The page has no event in JSON-LD, so it can't be read; most pages of Open Community Groups, Bevy and Sched have none.${reason} Give the event's calendar file (.ics) instead, often found under "Add to calendar", or run npm run new without --from and answer its questions.`,
    );
  }
  const said = metaOf(tree, 'og:description') ?? metaOf(tree, 'description') ?? '';
  const { summary = USELESS.test(said) ? undefined : said, url = base } = found.fields;
  const remarks = blocks
    .filter((block) => block === undefined)
    .map(() => 'A block of JSON-LD on the page is not valid JSON, and was ignored.');
  return {
    found: { ...found, fields: { ...found.fields, summary, url }, remarks: [...found.remarks, ...remarks] },
    base,
  };
}

const CAN_BE_READ =
  'What can be read: an .ics file, JSON-LD of schema.org, and the page of an event, saved as HTML, with JSON-LD.';

function readJson(text: string, url: string | undefined): Found {
  const document = parseJson(text);
  if (document === undefined) throw new SourceError(`This starts like JSON, but isn't valid JSON. ${CAN_BE_READ}`);
  const found = fromJsonLd([document], url);
  if (found === undefined) throw new SourceError(`This JSON contains no event of schema.org. ${CAN_BE_READ}`);
  return found;
}

function readContent(content: string, url: string | undefined, types: readonly TypeName[]): EventDraft {
  if (/^BEGIN:VCALENDAR/i.test(content)) return finishDraft(fromCalendar(content), { types, base: url });
  if (/^[{[]/.test(content)) return finishDraft(readJson(content, url), { types, base: url });
  if (!/<(?:!doctype html|html|head|body|script|meta)\b/i.test(content)) {
    throw new SourceError(`This file's format isn't supported. ${CAN_BE_READ}`);
  }
  const { found, base } = readPage(content, url);
  return finishDraft(found, { types, base });
}

/**
 * Reads what a source, which was found at a `url`, says of one event. Its format is recognized by its content.
 * @throws SourceError if its format can't be read, or it doesn't have exactly one event
 */
export function readSource(
  text: string,
  { url, types }: { url?: string | undefined; types: readonly TypeName[] },
): EventDraft {
  try {
    return readContent(text.replace(/^\uFEFF/, '').trim(), url, types);
  } catch (error) {
    // Parsers that work by recursion run out of stack.
    if (error instanceof RangeError && /call stack/i.test(error.message))
      throw new SourceError('This is nested too deeply to be read.');
    throw error;
  }
}

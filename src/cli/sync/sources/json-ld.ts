import { fromJsonLd } from '../../sources/json-ld/from-json-ld.ts';
import { listJsonLdEvents, textOf, type Node } from '../../sources/json-ld/find-json-ld-event.ts';
import { SourceError } from '../../sources/found.ts';
import { parseJson, readPage } from '../../sources/read-page.ts';
import { toWebUrl } from '../../sources/source-text.ts';
import { excerptOf } from './excerpt.ts';
import { toEventValues } from './event-values.ts';
import type { KindReader, ReadContext, ReadEntry, SourceText } from './reading.ts';

const EXCERPT = ['name', 'startDate', 'endDate', 'eventStatus', 'eventAttendanceMode', 'location', 'offers', 'url'];

/** Its documents, and the page's own URL. @throws SourceError if there are none, or one isn't valid */
function readDocuments({ text, url }: SourceText) {
  const content = text.replace(/^\uFEFF/, '').trim();
  if (/^[{[]/.test(content)) {
    const document = parseJson(content);
    if (document === undefined) throw new SourceError("Its JSON-LD isn't valid JSON.");
    return { documents: [document], base: url };
  }
  const { documents, invalid, base } = readPage(content, url);
  if (invalid > 0) throw new SourceError("A block of JSON-LD on the page isn't valid JSON.");
  return { documents, base };
}

/** Pages are used again for the next edition: their URL is that of an event in one year only. */
function toEntry(
  node: Node,
  base: string | undefined,
  isOnly: boolean,
  { source }: ReadContext,
): ReadEntry | undefined {
  const found = fromJsonLd([node], base);
  if (found === undefined) return undefined;
  const read = toEventValues(found, source, base);
  const own = toWebUrl(textOf(node.url), base) ?? base;
  // Where a page has one event, the page is what is watched, whatever it calls itself.
  const page = (isOnly ? (source.url ?? own) : (own ?? source.url)) ?? '';
  const year = read.values.startDate?.slice(0, 4);
  return {
    ...read,
    key: year === undefined ? page : `${page}#${year}`,
    keyIsStable: year !== undefined,
    url: read.url ?? base,
    excerpt: excerptOf(node, EXCERPT),
  };
}

/** The page of an event, with JSON-LD of schema.org. */
export const jsonLd: KindReader = {
  accept: 'text/html, application/ld+json;q=0.9, application/json;q=0.8',
  mediaTypes: /^(?:text\/html|application\/(?:xhtml\+xml|(?:\w+\+)?json))$/,
  name: 'a web page',
  toRequest: ({ source }) => source.url ?? '',
  read(texts, context) {
    const entries = texts.flatMap((text) => {
      const { documents, base } = readDocuments(text);
      const nodes = listJsonLdEvents(documents, base);
      return nodes.flatMap((node) => toEntry(node, base, nodes.length === 1, context) ?? []);
    });
    if (entries.length === 0) throw new SourceError('The page has no event in JSON-LD.');
    return { entries };
  },
};

import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { mergeFound, type Found } from './found.ts';
import { fromBevy } from './from-bevy.ts';
import { fromJsonLd } from './from-json-ld.ts';
import { fromOpenCommunityGroups } from './from-open-community-groups.ts';
import { fromSched } from './from-sched.ts';
import { metaOf, type Page } from './page.ts';
import { SourceError } from './source-error.ts';

const KINDS = [fromOpenCommunityGroups, fromBevy, fromSched];

/** The blocks of JSON-LD in a page, and what is wrong with others. */
function readBlocks({ tree }: Page): { documents: unknown[]; remarks: string[] } {
  const documents: unknown[] = [];
  const remarks: string[] = [];
  for (const script of selectAll('script[type="application/ld+json"]', tree)) {
    try {
      documents.push(JSON.parse(textOf(script)));
    } catch {
      remarks.push('A block of JSON-LD on the page is not JSON, and was passed over.');
    }
  }
  return { documents, remarks };
}

const CUT_OFF = /(?:…|\.\.\.)$/;
/** What a site says of any event, by which no reader learns anything. */
const BOILERPLATE = [
  / in .* community\. Open Community Groups, where Open Source communities thrive\.$/,
  /^View more about this event at /,
];

/** What a page says of itself in a sentence, unless that was cut off. */
function readSummary(page: Page): string | undefined {
  const text = metaOf(page, 'og:description') ?? metaOf(page, 'description');
  const isTelling = text !== undefined && ![CUT_OFF, ...BOILERPLATE].some((pattern) => pattern.test(text));
  return isTelling ? text : undefined;
}

/**
 * Reads a page of an event: its JSON-LD, and what it lacks from the page where that is of a known kind.
 * @throws SourceError if it says nothing of an event, or something of several
 */
export function fromPage(page: Page): Found {
  const { documents, remarks } = readBlocks(page);
  const inJsonLd = fromJsonLd(documents, page.url);
  const inPage = KINDS.map((read) => read(page)).find((found) => found !== undefined);
  const found = [inJsonLd, inPage].filter((one) => one !== undefined);
  if (found.length === 0) {
    const reason = remarks.length > 0 ? ' Its JSON-LD is not JSON.' : '';
    throw new SourceError(
      `The page has no event in JSON-LD, and is none of Open Community Groups, Bevy or Sched.${reason} An .ics file of the event can be read as well.`,
    );
  }
  const rest: Found = { fields: { summary: readSummary(page), url: page.url }, remarks };
  return [...found, rest].reduce(mergeFound);
}

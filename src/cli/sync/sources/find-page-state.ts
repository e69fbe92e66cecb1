import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { listJsonLdEvents, memberOf } from '../../sources/json-ld/find-json-ld-event.ts';
import { readPage } from '../../sources/read-page.ts';
import { readStatusInTitle } from '../../sources/draft/read-status-in-title.ts';
import { parseFragment, toLine } from '../../sources/source-text.ts';
import { decodeBody } from '../fetching/decode-body.ts';
import { FetchError, type Fetcher } from '../fetching/fetcher.ts';

/** A sentence about the event of the page, not about what happens if there is one. */
const CANCELLED = /(?<!\b(?:if|when|unless|case)\s+)\b(?:this|the) event (?:has been|was|is) cancell?ed\b/i;

/** Whether a page says of its event that it is cancelled: in JSON-LD, in its heading or title, or in a sentence. */
function saysCancelled(html: string, url: string): boolean {
  const { documents, base } = readPage(html, url);
  const statuses = listJsonLdEvents(documents, base).map((event) => memberOf(event.eventStatus));
  if (statuses.length > 0 && statuses.every((status) => status === 'EventCancelled')) return true;
  const tree = parseFragment(html);
  const heading = ['h1', 'title'].map((name) => {
    const element = select(name, tree);
    return element === undefined ? undefined : toLine(textOf(element));
  });
  const isInHeading = heading.some((text) => readStatusInTitle(text, undefined).fields.status === 'cancelled');
  return isInHeading || CANCELLED.test(textOf(tree).replaceAll(/\s+/g, ' '));
}

/** What an event's own page says: that it is cancelled; or whether the page is gone, there, or nobody knows. */
export async function findPageState(
  url: string,
  fetcher: Fetcher,
): Promise<'gone' | 'cancelled' | 'there' | 'unknown'> {
  try {
    const page = await fetcher.get(url, 'text/html');
    return saysCancelled(decodeBody(page.body), page.url) ? 'cancelled' : 'there';
  } catch (error) {
    return error instanceof FetchError && (error.status === 404 || error.status === 410) ? 'gone' : 'unknown';
  }
}

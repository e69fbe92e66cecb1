import { finishDraft, type EventDraft } from './finish-draft.ts';
import { SourceError, type Found } from './found.ts';
import { fromCalendar } from './from-calendar.ts';
import { fromJsonLd } from './from-json-ld.ts';
import { fromPage, parsePage } from './from-page.ts';
import type { TypeName } from './type-of-title.ts';

const CAN_BE_READ =
  'What can be read: an .ics file, JSON-LD of schema.org, and the page of an event, saved as HTML, with JSON-LD.';

function readJson(text: string, url: string | undefined): Found {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new SourceError(`This starts like JSON, but isn't valid JSON. ${CAN_BE_READ}`);
  }
  const found = fromJsonLd([document], url);
  if (found === undefined) throw new SourceError(`This JSON contains no event of schema.org. ${CAN_BE_READ}`);
  return found;
}

function readContent(content: string, url: string | undefined, types: readonly TypeName[]): EventDraft {
  if (/^BEGIN:VCALENDAR/i.test(content)) return finishDraft(fromCalendar(content), types, url);
  if (/^[{[]/.test(content)) return finishDraft(readJson(content, url), types, url);
  if (!/<(?:!doctype html|html|head|body|script|meta)\b/i.test(content)) {
    throw new SourceError(`This is no format that can be read. ${CAN_BE_READ}`);
  }
  const page = parsePage(content, url);
  return finishDraft(fromPage(page), types, page.url);
}

/**
 * Reads what a source says of one event. Its format is recognized by its content.
 * @param options.url where it was found
 * @param options.types the types that an event can be of
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
    if (error instanceof RangeError) throw new SourceError('This is nested too deeply to be read.');
    throw error;
  }
}

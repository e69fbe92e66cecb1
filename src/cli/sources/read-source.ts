import type { EventDraft } from './event-draft.ts';
import { finishDraft } from './finish-draft.ts';
import type { Found } from './found.ts';
import { fromCalendar } from './from-calendar.ts';
import { fromJsonLd } from './from-json-ld.ts';
import { fromPage } from './from-page.ts';
import { parsePage } from './page.ts';
import { SourceError } from './source-error.ts';
import type { TypeName } from './type-of-title.ts';

const CAN_BE_READ =
  'What can be read: an .ics file, JSON-LD of schema.org, and the page of an event, saved as HTML, with JSON-LD or of Open Community Groups, Bevy or Sched.';

function readJson(text: string, url: string | undefined): Found {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new SourceError(`This begins as JSON and is none. ${CAN_BE_READ}`);
  }
  const found = fromJsonLd([document], url);
  if (found === undefined) throw new SourceError(`This JSON has no event of schema.org in it. ${CAN_BE_READ}`);
  return found;
}

function readContent(content: string, url: string | undefined, types: readonly TypeName[]): EventDraft {
  if (/^BEGIN:VCALENDAR/i.test(content)) return finishDraft(fromCalendar(content), types, url);
  if (/^[{[]/.test(content)) return finishDraft(readJson(content, url), types, url);
  if (!/<(?:!doctype html|html|head|body|script|meta)\b/i.test(content)) {
    throw new SourceError(`This is nothing that can be read. ${CAN_BE_READ}`);
  }
  const page = parsePage(content, url);
  return finishDraft(fromPage(page), types, page.url);
}

/**
 * Reads what a source says of one event. Its kind is told by its content.
 * @param options.url where it was found
 * @param options.types the types that an event can be of
 * @throws SourceError if it is of no kind that can be read, or doesn't have one event
 */
export function readSource(
  text: string,
  { url, types }: { url?: string | undefined; types: readonly TypeName[] },
): EventDraft {
  try {
    return readContent(text.replace(/^\uFEFF/, '').trim(), url, types);
  } catch (error) {
    // What is nested too deep for those who read trees by recursion: no event is.
    if (error instanceof RangeError) throw new SourceError('This is nested too deep to be read.');
    throw error;
  }
}

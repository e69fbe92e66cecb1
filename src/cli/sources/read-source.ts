import { SourceError, type Found } from './found.ts';
import { fromJsonLd } from './json-ld/from-json-ld.ts';
import { listJsonLdEvents, summarizeJsonLd, textOf as textOfValue } from './json-ld/find-json-ld-event.ts';
import { nameTextFormat } from './name-format.ts';
import { isFrab } from './programme/read-frab.ts';
import { isPretalxWidget } from './programme/read-pretalx-widget.ts';
import { isSessionize } from './programme/read-sessionize.ts';
import { parseJson, readPage } from './read-page.ts';
import { removeSecrets } from './secrets/remove-secrets.ts';
import { SeveralEventsError, type SourceEvent } from './several-events.ts';
import { listEvents } from './source-text.ts';
import { splitCalendar } from './calendar/split-calendar.ts';
import { finishDraft, type EventDraft } from './draft/finish-draft.ts';
import { fromCalendar } from './calendar/from-calendar.ts';
import type { TypeName } from '../questions/proposals.ts';

/** No sentence, one that was cut off, and what Bevy says of every event. */
const USELESS = /^$|(?:…|\.\.\.)$|^View more about this event at /;

const INVALID_BLOCK = 'A block of JSON-LD on the page is not valid JSON, and was ignored.';

interface SourceOptions {
  /** Where it was found in the end. */
  url?: string | undefined;
  types: readonly TypeName[];
  /** The file or URL that was given. */
  source?: string | undefined;
}

function toSeveral(opening: string, advice: string, found: readonly SourceEvent[]): SeveralEventsError {
  const events = found.map((event) => ({ ...event, name: removeSecrets([event.name]).value[0] ?? '' }));
  return new SeveralEventsError(`${opening} ${listEvents(events)}. ${advice}`, events);
}

const NOTHING: Found = { fields: {}, timesIn: () => ({ remarks: [] }), remarks: [] };

/** Refuses JSON-LD with several events, each of which can be read. @throws SeveralEventsError */
function refuseSeveral(documents: readonly unknown[], base: string | undefined, types: readonly TypeName[]): void {
  const nodes = listJsonLdEvents(documents, base);
  if (nodes.length <= 1) return;
  const events = nodes.map((node): SourceEvent => {
    const { name = '', day } = summarizeJsonLd(node);
    const read = () => finishDraft(fromJsonLd([node], base) ?? NOTHING, { types, base });
    return { key: textOfValue(node['@id']) ?? textOfValue(node.url) ?? '', name, day, read };
  });
  throw toSeveral('It has', 'Give the page or file of one of them.', events);
}

/**
 * Reads the JSON-LD of an event's page. What the page says only to people isn't read: that changes with each new design.
 * @param foundAt where it was found; its own URL (`base`) can be another @throws SourceError if it has no event, or several
 */
function readEventPage(
  html: string,
  foundAt: string | undefined,
  { types, source }: SourceOptions,
): { found: Found; base: string | undefined } {
  const { base, documents, invalid, description } = readPage(html, foundAt);
  refuseSeveral(documents, base, types);
  const found = fromJsonLd(documents, base);
  if (found === undefined && /^webcals?:|\.ics(?:[?#]|$)/i.test(source ?? '')) {
    throw new SourceError(
      'This is a web page (HTML), not a calendar: perhaps one to sign in. Open it in a browser, save the calendar file, and give that file.',
    );
  }
  if (found === undefined) {
    const reason = invalid > 0 ? ' Its JSON-LD is not valid JSON.' : '';
    throw new SourceError(
      `The page has no event in JSON-LD, so it can't be read; most pages of Open Community Groups, Bevy and Sched have none.${reason} Give the event's calendar file (.ics) instead, often found under "Add to calendar", or run npm run new without --from and answer its questions.`,
    );
  }
  const { summary = USELESS.test(description) ? undefined : description, url = base } = found.fields;
  const remarks = Array.from({ length: invalid }, () => INVALID_BLOCK);
  return {
    found: { ...found, fields: { ...found.fields, summary, url }, remarks: [...found.remarks, ...remarks] },
    base,
  };
}

const CAN_BE_READ =
  'What can be read: an .ics file, JSON-LD of schema.org, and the page of an event, saved as HTML, with JSON-LD.';

function readJson(text: string, url: string | undefined, types: readonly TypeName[]): Found {
  const document = parseJson(text);
  if (document === undefined) throw new SourceError(`This starts like JSON, but isn't valid JSON. ${CAN_BE_READ}`);
  refuseSeveral([document], url, types);
  const found = fromJsonLd([document], url);
  if (found === undefined && (isFrab(document) || isPretalxWidget(document) || isSessionize(document))) {
    throw new SourceError(
      "This is the programme of a conference. Give it with --programme, and the conference's event with --into.",
    );
  }
  if (found === undefined) throw new SourceError(`This JSON contains no event of schema.org. ${CAN_BE_READ}`);
  return found;
}

function readCalendar(content: string, url: string | undefined, types: readonly TypeName[]): EventDraft {
  const parts = splitCalendar(content);
  if (parts.length <= 1)
    return { ...finishDraft(fromCalendar(content), { types, base: url }), key: parts[0]?.key ?? '' };
  const events = parts.map(({ key, name, day, text }): SourceEvent => {
    return { key, name, day, read: () => finishDraft(fromCalendar(text), { types, base: url }) };
  });
  throw toSeveral('The calendar has', 'Give a file with one of them.', events);
}

function readContent(content: string, options: SourceOptions): EventDraft {
  const { url, types } = options;
  if (/^BEGIN:VCALENDAR/i.test(content)) return readCalendar(content, url, types);
  const format = nameTextFormat(content);
  if (format !== undefined) throw new SourceError(`This is ${format}`);
  if (/^[{[]/.test(content)) return finishDraft(readJson(content, url, types), { types, base: url });
  if (!/<(?:!doctype html|html|head|body|script|meta)\b/i.test(content)) {
    if (/^BEGIN:VCALENDAR\s*$/im.test(content)) return readCalendar(content, url, types);
    throw new SourceError(`This file's format isn't supported. ${CAN_BE_READ}`);
  }
  const { found, base } = readEventPage(content, url, options);
  return finishDraft(found, { types, base });
}

/**
 * Reads what a source, which was found at a `url`, says of one event. Its format is recognized by its content.
 * @throws SourceError if its format can't be read, or it has no event; SeveralEventsError if it has several, to choose from
 */
export function readSource(text: string, options: SourceOptions): EventDraft {
  try {
    return readContent(text.replace(/^\uFEFF/, '').trim(), options);
  } catch (error) {
    // Parsers that work by recursion run out of stack.
    if (error instanceof RangeError && /call stack/i.test(error.message))
      throw new SourceError('This is nested too deeply to be read.');
    throw error;
  }
}

import { SourceError } from '../found.ts';
import { isFrab, readFrabJson, readFrabXml } from './read-frab.ts';
import { isPretalxWidget, readPretalxWidget } from './read-pretalx-widget.ts';
import { readProgrammeCalendar } from './read-programme-calendar.ts';
import { isSessionize, readSessionize } from './read-sessionize.ts';
import { toProgramme } from './to-programme.ts';
import type { FoundProgramme, Programme } from './programme.ts';

const CAN_BE_READ =
  'What can be read: a calendar of talks (.ics), such as all.ics of Sched; schedule.xml or schedule.json of pretalx and frab; and JSON of the API of Sessionize.';

function readJsonProgramme(text: string): FoundProgramme {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new SourceError(`This starts like JSON, but isn't valid JSON. ${CAN_BE_READ}`);
  }
  if (isFrab(document)) return readFrabJson(document);
  if (isPretalxWidget(document)) return readPretalxWidget(document);
  if (isSessionize(document)) return readSessionize(document);
  throw new SourceError(`This JSON contains no programme. ${CAN_BE_READ}`);
}

function findProgramme(text: string): FoundProgramme {
  if (/^BEGIN:VCALENDAR/i.test(text)) return readProgrammeCalendar(text);
  if (/^[{[]/.test(text)) return readJsonProgramme(text);
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<schedule\b/.test(text)) return readFrabXml(text);
  if (/<(?:!doctype html|html|head|body)\b/i.test(text)) {
    throw new SourceError(`This is a web page (HTML), perhaps one to sign in, not a programme. ${CAN_BE_READ}`);
  }
  throw new SourceError(`This file's format isn't supported. ${CAN_BE_READ}`);
}

/**
 * Reads the programme of a conference, whose format is recognized by its content. Nothing of it is fetched, and no choice is made.
 * @param timeZone the event's, in which the sessions' times are given @param url where it was found
 * @throws SourceError if its format can't be read, or no session is in it
 */
export function readProgramme(
  text: string,
  { timeZone, url }: { timeZone: string; url?: string | undefined },
): Programme {
  try {
    const programme = toProgramme(findProgramme(text.replace(/^\uFEFF/, '').trim()), { timeZone, url });
    if (programme.sessions.length === 0) throw new SourceError('The programme has no session in it.');
    return programme;
  } catch (error) {
    // Parsers that work by recursion run out of stack.
    if (error instanceof RangeError) throw new SourceError('This is nested too deeply to be read.');
    throw error;
  }
}

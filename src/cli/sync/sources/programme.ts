import { SourceError } from '../../sources/found.ts';
import { isNode, type Node } from '../../sources/json-ld/find-json-ld-event.ts';
import { parseXml, type XmlElement } from '../../sources/programme/parse-xml.ts';
import type { ProgrammeSession } from '../../sources/programme/programme.ts';
import { readProgramme } from '../../sources/programme/read-programme.ts';
import { parseJson } from '../../sources/read-page.ts';
import { splitCalendar } from '../../sources/calendar/split-calendar.ts';
import { excerptOfPart } from './calendar-excerpt.ts';
import { excerptOf } from './excerpt.ts';
import type { KindReader, ReadContext, ReadEntry, Reading, SourceText } from './reading.ts';

const EXCERPT = [
  ...['id', 'guid', 'code', 'title', 'date', 'start', 'startsAt', 'end', 'endsAt', 'duration', 'room', 'roomId'],
  ...['speakers', 'persons', 'status', 'isServiceSession'],
];

const MAX_DEPTH = 10;

/** Nodes with a title, by what they can be known by. */
function listTitled(value: unknown, depth = 0): [string, Node][] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((one) => listTitled(one, depth + 1));
  if (!isNode(value)) return [];
  const inner = Object.values(value).flatMap((one) => (typeof one === 'object' ? listTitled(one, depth + 1) : []));
  if (!('title' in value)) return inner;
  const keys = [value.guid, value.id, value.code].flatMap((key) =>
    typeof key === 'string' || typeof key === 'number' ? [String(key)] : [],
  );
  return [...keys.map((key): [string, Node] => [key, value]), ...inner];
}

function listElements(element: XmlElement): [string, Node][] {
  const inner = element.children.flatMap(listElements);
  if (element.name !== 'event') return inner;
  const texts = element.children.map(({ name, text }) => [name, text.trim()] as const);
  const node = { ...element.attributes, ...Object.fromEntries(texts.filter(([, text]) => text !== '')) };
  return [element.attributes.guid, element.attributes.id].flatMap((key): [string, Node][] =>
    key === undefined ? [] : [[key, node]],
  );
}

/** What a programme says of each session, as it says it, by the session's key. */
function listExcerpts(text: string): ReadonlyMap<string, () => string> {
  const content = text.replace(/^\uFEFF/, '').trim();
  if (/^BEGIN:VCALENDAR/i.test(content)) {
    return new Map(splitCalendar(content).map((part) => [part.key, () => excerptOfPart(part)]));
  }
  const nodes = /^[{[]/.test(content) ? listTitled(parseJson(content)) : listElements(parseXml(content));
  return new Map(nodes.map(([key, node]) => [key, () => excerptOf(node, EXCERPT)]));
}

/** Sched makes other keys in some exports, and its pages have other URLs than its calendars. */
const isSched = (text: string) =>
  /^PRODID:.*\bsched(?:\.com|\b)/im.test(text.slice(0, 2000)) ||
  /^URL[^:\r\n]*:https?:\/\/[\w.-]*\bsched\.com?\//im.test(text);

const FIELDS = [
  'title',
  'kind',
  'startsAt',
  'endsAt',
  'status',
  'room',
  'speakers',
  'url',
  'recording',
  'slides',
] as const;

function toEntry(session: ProgrammeSession, excerpt: string, isStable: boolean): ReadEntry {
  const known = FIELDS.flatMap((name) => (session[name] === undefined ? [] : [[name, session[name]] as const]));
  return {
    key: session.key === '' ? `${session.startsAt ?? ''} ${session.title}`.trim().slice(0, 300) : session.key,
    keyIsStable: isStable && session.key !== '',
    url: session.url,
    title: session.title,
    ...(session.fullTitle !== undefined && { fullTitle: session.fullTitle }),
    values: {},
    session: Object.fromEntries(known),
    excerpt,
    notes: [],
  };
}

/** Reads the sessions of an event, in the event's zone. @throws SourceError */
export function readProgrammeTexts(texts: readonly SourceText[], { source, timeZone }: ReadContext): Reading {
  const zone = timeZone ?? source.timeZone;
  if (zone === undefined) {
    throw new SourceError(
      `The time zone of ${source.into ?? 'its event'} isn't known: its file has an error, or there is none.`,
    );
  }
  const readings = texts.map(({ text, url }) => {
    const programme = readProgramme(text, { timeZone: zone, url });
    const excerpts = listExcerpts(text);
    const isStable = !isSched(text);
    const entries = programme.sessions.map((session) =>
      toEntry(session, excerpts.get(session.key)?.() ?? '', isStable),
    );
    return { entries, version: programme.version, notes: programme.notes };
  });
  const version = readings.flatMap((reading) => reading.version ?? []).at(-1);
  const byKey = new Map(readings.flatMap(({ entries }) => entries).map((entry) => [entry.key, entry]));
  return {
    entries: [...byKey.values()],
    ...(version !== undefined && { version }),
    notes: [...new Set(readings.flatMap(({ notes }) => notes))],
  };
}

const programmeReader = (name: string, mediaTypes: RegExp, accept: string): KindReader => ({
  accept,
  mediaTypes,
  name,
  toRequest: ({ source }) => source.url ?? '',
  read(texts, context) {
    const isWrong = texts.some(({ text }) =>
      /^\s*(?:BEGIN:VCALENDAR|<!doctype html|<html)/i.test(text.replace(/^\uFEFF/, '')),
    );
    if (isWrong) throw new SourceError(`It isn't ${name}.`);
    return readProgrammeTexts(texts, context);
  },
});

const JSON_TYPES = /^(?:application\/(?:\w+\+)?json|text\/(?:plain|json)|application\/octet-stream)$/;
const SCHEDULE_TYPES =
  /^(?:application\/(?:[\w.]+\+)?(?:json|xml)|text\/(?:plain|json|xml)|application\/octet-stream)$/;

/** JSON of the API of Sessionize. */
export const sessionize = programmeReader('JSON of the API of Sessionize', JSON_TYPES, 'application/json');

/** The schedule of pretalx or frab, as JSON or XML. */
export const schedule = programmeReader(
  'a schedule as JSON or XML',
  SCHEDULE_TYPES,
  'application/json, application/xml;q=0.9, text/xml;q=0.8',
);

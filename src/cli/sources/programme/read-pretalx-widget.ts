import { toPresentName } from '../../../event-files/schema/time-zone.ts';
import { isNode, valuesOf, type Node } from '../json-ld/find-json-ld-event.ts';
import type { FoundProgramme } from './programme.ts';
import { parseDuration, parseSourceMoment } from './source-moment.ts';

/** A text, or the English one of several languages. */
function inEnglish(value: unknown): unknown {
  return isNode(value) ? (value.en ?? Object.values(value)[0]) : value;
}

const textsById = (entries: unknown, key: string, name: string) =>
  new Map(
    valuesOf(entries).flatMap((node) => (isNode(node) ? [[String(node[key]), inEnglish(node[name])] as const] : [])),
  );

/** Whether JSON is what pretalx gives its schedule widget. */
export const isPretalxWidget = (document: unknown): document is Node =>
  isNode(document) && Array.isArray(document.talks) && ('rooms' in document || 'speakers' in document);

/** Reads the JSON of pretalx's schedule widget (`schedule/widgets/schedule.json`). */
export function readPretalxWidget(document: Node): FoundProgramme {
  const timeZone = typeof document.timezone === 'string' ? toPresentName(document.timezone) : undefined;
  const rooms = textsById(document.rooms, 'id', 'name');
  const tracks = textsById(document.tracks, 'id', 'name');
  const speakers = textsById(document.speakers, 'code', 'name');
  const sessions = valuesOf(document.talks)
    .filter(isNode)
    .map((talk) => ({
      key: talk.code ?? talk.id,
      title: inEnglish(talk.title),
      start: parseSourceMoment(talk.start, timeZone),
      end: parseSourceMoment(talk.end, timeZone),
      duration: parseDuration(talk.duration),
      room: rooms.get(String(talk.room)),
      speakers: valuesOf(talk.speakers).map((code) => (isNode(code) ? code.name : speakers.get(String(code)))),
      // A slot without a code is a break.
      isBreak: talk.code === undefined || talk.code === null,
      topics: [tracks.get(String(talk.track))],
      about: inEnglish(talk.abstract),
    }));
  return { sessions, version: typeof document.version === 'string' ? document.version : undefined };
}

import { toPresentName } from '../../../event-files/schema/time-zone.ts';
import { isNode, textOf, valuesOf, type Node } from '../json-ld/find-json-ld-event.ts';
import { parseXml, type XmlElement } from './parse-xml.ts';
import type { FoundProgramme, FoundSession } from './programme.ts';
import { joinDayAndTime, parseDuration, parseSourceMoment } from './source-moment.ts';

interface Link {
  title: string | undefined;
  url: unknown;
}

const RECORDING = /\b(?:recordings?|video|watch|aufzeichnung)\b/i;
const RECORDING_HOST = /\/\/(?:www\.)?(?:youtu\.be|youtube\.com|media\.ccc\.de|vimeo\.com|video\.fosdem\.org)\//i;
const SLIDES = /\b(?:slides?|slide deck|presentation|folien|präsentation)\b/i;
const SLIDES_FILE = /\.(?:pdf|pptx?|odp|key)(?:[?#]|$)/i;

/** Where a session can be watched, and its slides, among its links and its attachments. */
function findMaterial(links: readonly Link[], attachments: readonly Link[]) {
  const all = [...links, ...attachments];
  const recording = all.find(({ title, url }) => RECORDING.test(title ?? '') || RECORDING_HOST.test(String(url)));
  const others = all.filter((link) => link !== recording);
  const slides =
    others.find(({ title }) => SLIDES.test(title ?? '')) ??
    attachments.find(({ url }) => SLIDES_FILE.test(String(url)));
  return { recording: recording?.url, slides: slides?.url };
}

interface Day {
  date: unknown;
  start: unknown;
  room: string;
  timeZone: string | undefined;
}

function toFoundSession(
  event: Node,
  { date, start, room, timeZone }: Day,
  { speakers, links, attachments }: { speakers: unknown[]; links: Link[]; attachments: Link[] },
): FoundSession {
  const dayStart = typeof start === 'string' ? start : undefined;
  return {
    key: event.guid ?? event.id ?? event.code,
    title: event.title,
    start: parseSourceMoment(event.date, timeZone) ?? joinDayAndTime(date, event.start, { dayStart, timeZone }),
    end: parseSourceMoment(event.end, timeZone),
    duration: parseDuration(event.duration),
    room: event.room ?? room,
    speakers,
    url: event.url ?? event.origin_url,
    ...findMaterial(links, attachments),
    status: /^cancell?ed$/i.test(textOf(event.status) ?? '') ? 'cancelled' : undefined,
    topics: [event.track, event.type],
    about: [event.subtitle, event.abstract, event.description].filter((text) => typeof text === 'string').join('\n'),
  };
}

const nameOfPerson = (person: unknown) =>
  isNode(person) ? (person.public_name ?? person.full_public_name ?? person.name) : person;
const toLink = (link: unknown): Link =>
  isNode(link) ? { title: textOf(link.title), url: link.url ?? link.href } : { title: undefined, url: link };

const zoneOf = (name: unknown) => (typeof name === 'string' ? toPresentName(name.trim()) : undefined);

/** Whether JSON is a schedule as frab and pretalx export it. */
export const isFrab = (document: unknown): document is Node =>
  isNode(document) && (isNode(document.schedule) || (isNode(document.conference) && 'days' in document.conference));

/** Reads the JSON of frab and pretalx (`schedule.json`, https://c3voc.de/schedule/schema.json). */
export function readFrabJson(document: Node): FoundProgramme {
  const schedule = isNode(document.schedule) ? document.schedule : document;
  const conference = isNode(schedule.conference) ? schedule.conference : {};
  const timeZone = zoneOf(conference.time_zone_name ?? conference.timezone);
  const sessions = valuesOf(conference.days)
    .filter(isNode)
    .flatMap((day) =>
      Object.entries(isNode(day.rooms) ? day.rooms : {}).flatMap(([room, events]) =>
        valuesOf(events)
          .filter(isNode)
          .map((event) => {
            const attachments = valuesOf(event.attachments).map(toLink);
            const links = [...valuesOf(event.links).map(toLink), { title: 'video', url: event.video_download_url }];
            const speakers = valuesOf(event.persons ?? event.speakers).map(nameOfPerson);
            return toFoundSession(
              event,
              { date: day.date, start: day.day_start, room, timeZone },
              { speakers, links: links.filter(({ url }) => url !== undefined && url !== null), attachments },
            );
          }),
      ),
    );
  return { sessions, version: typeof schedule.version === 'string' ? schedule.version : undefined };
}

const childrenOf = (element: XmlElement | undefined, name: string) =>
  (element?.children ?? []).filter((child) => child.name === name);
const childOf = (element: XmlElement | undefined, name: string) => childrenOf(element, name)[0];

/** The attributes of an element and the texts in it, by their names. */
const toNode = ({ attributes, children }: XmlElement): Node => ({
  ...attributes,
  ...Object.fromEntries(children.flatMap(({ name, text }) => (text.trim() === '' ? [] : [[name, text.trim()]]))),
});

const linksIn = (element: XmlElement, list: string, name: string) =>
  childrenOf(childOf(element, list), name).map(({ attributes, text }): Link => ({
    title: text.trim(),
    url: attributes.href,
  }));

function readXmlEvent(event: XmlElement, day: Day): FoundSession {
  const fields = toNode(event);
  const video = { title: 'video', url: fields.video_download_url };
  const speakers = childrenOf(childOf(event, 'persons'), 'person').map(({ text }) => text);
  const links = [...linksIn(event, 'links', 'link'), ...(video.url === undefined ? [] : [video])];
  return toFoundSession(fields, day, { speakers, links, attachments: linksIn(event, 'attachments', 'attachment') });
}

/** Reads the XML of frab and pretalx (`schedule.xml`). @throws SourceError if it isn't well-formed */
export function readFrabXml(xml: string): FoundProgramme {
  const schedule = parseXml(xml);
  const conference = childOf(schedule, 'conference');
  const { time_zone_name: zone, timezone } = conference === undefined ? {} : toNode(conference);
  const timeZone = zoneOf(zone ?? timezone);
  const sessions = childrenOf(schedule, 'day').flatMap((day) =>
    childrenOf(day, 'room').flatMap((room) =>
      childrenOf(room, 'event').map((event) => {
        const { date, start } = day.attributes;
        return readXmlEvent(event, { date, start, room: room.attributes.name ?? '', timeZone });
      }),
    ),
  );
  return { sessions, version: childOf(schedule, 'version')?.text.trim() };
}

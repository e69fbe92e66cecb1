import { isNode, textOf, valuesOf, type Node } from '../json-ld/find-json-ld-event.ts';
import type { FoundProgramme, FoundSession } from './programme.ts';
import { parseSourceMoment } from './source-moment.ts';

/** How deep sessions are looked for: a grid has days, rooms or slots, and sessions. */
const MAX_DEPTH = 8;

const isSession = (node: Node) => 'startsAt' in node && 'title' in node;

/** The sessions of any of its views: all, sessions, grid; those of a grid are there by room and by time. */
function listSessions(value: unknown, depth = 0): Node[] {
  if (depth > MAX_DEPTH) return [];
  return valuesOf(value).flatMap((node) => {
    if (!isNode(node)) return [];
    if (isSession(node)) return [node];
    return Object.values(node).flatMap((inner) => (typeof inner === 'object' ? listSessions(inner, depth + 1) : []));
  });
}

/** Whether JSON is a view of Sessionize's API. */
export const isSessionize = (document: unknown): boolean => listSessions(document).length > 0;

const namesById = (entries: unknown, name: string) =>
  new Map(valuesOf(entries).flatMap((node) => (isNode(node) ? [[String(node.id), node[name]] as const] : [])));

function topicsOf(session: Node, categories: ReadonlyMap<string, unknown>): unknown[] {
  const own = valuesOf(session.categories).filter(isNode);
  return [
    ...valuesOf(session.categoryItems).map((id) => categories.get(String(id))),
    ...own.flatMap((category) => valuesOf(category.categoryItems).map((item) => (isNode(item) ? item.name : item))),
  ];
}

const NOT_ACCEPTED = /declin|cancel|withdr|waitlist|nominat/i;

/** Reads the JSON of Sessionize's API, whichever view it is; in the one of all, speakers and rooms are referred to. */
export function readSessionize(document: unknown): FoundProgramme {
  const all = isNode(document) ? document : {};
  const [speakers, rooms] = [namesById(all.speakers, 'fullName'), namesById(all.rooms, 'name')];
  const items = valuesOf(all.categories).flatMap((category) => (isNode(category) ? valuesOf(category.items) : []));
  const categories = namesById(items, 'name');
  const sessions = listSessions(document).map((session): FoundSession => {
    const named = valuesOf(session.speakers).map((one) =>
      isNode(one) ? (one.name ?? one.fullName) : speakers.get(String(one)),
    );
    return {
      key: session.id,
      title: session.title,
      start: parseSourceMoment(session.startsAt),
      end: parseSourceMoment(session.endsAt),
      room: session.room ?? rooms.get(String(session.roomId)),
      speakers: named,
      recording: session.recordingUrl ?? session.videoUrl,
      slides: session.slideUrl ?? session.slidesUrl,
      isBreak: session.isServiceSession === true,
      status: NOT_ACCEPTED.test(textOf(session.status) ?? '') ? 'cancelled' : undefined,
      topics: topicsOf(session, categories),
      about: session.description,
    };
  });
  return { sessions };
}

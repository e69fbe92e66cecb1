import type { SessionKind } from '../../../events/event-data.ts';

/** Words of titles and types, the more particular kinds first. */
const WORDS: readonly (readonly [RegExp, SessionKind])[] = [
  [/\b(?:project (?:pavilion|booth|kiosk)|booth|kiosk|observatory)\b/i, 'project-booth'],
  [/\b(?:workshops?|tutorials?|hands-on|training|bootcamp|labs?)\b/i, 'workshop'],
  [/\bpanel(?:s| discussion)?\b|\bpodium/i, 'panel'],
  [/\b(?:meet-?ups?|bofs?|birds of a feather|unconference|open space|working session)\b/i, 'meetup'],
  [/\b(?:social|party|reception|happy hour|dinner|drinks|karaoke|booth crawl)\b/i, 'social'],
  [/\binterviews?\b/i, 'interview'],
];

/** The kind of a session by its type and track, or by how its title begins; `talk` where neither says. */
export function toSessionKind(title: string, topics: readonly string[]): SessionKind {
  const opening = /^[^:]{1,40}:/.exec(title)?.[0] ?? '';
  const said = [...topics, opening].join(' ');
  return WORDS.find(([words]) => words.test(said))?.[1] ?? 'talk';
}

const BREAK =
  /^(?:(?:morning|afternoon|coffee|tea|lunch|networking|refreshment|short|bio|comfort)\s+)*(?:breaks?|lunch|breakfast|registration|check-?in|badge pick-?up|pause|mittagspause|kaffeepause|doors open|cloakroom|coat check|sponsor showcase)\b/i;

/** Whether a title is that of a break, of registration and the like. */
export const isBreakTitle = (title: string): boolean => BREAK.test(title.trim());

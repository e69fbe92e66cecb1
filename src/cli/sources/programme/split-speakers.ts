const PARTICLE = String.raw`(?:de|da|do|dos|das|del|della|di|du|van|von|der|den|ter|ten|bin|ibn|al|el|la|le|y|e|zu|zur|af|av)`;
const WORD = String.raw`[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*`;
/** Two words or more that begin as names do, particles between them. */
const NAME = new RegExp(String.raw`^${WORD}(?:\s+(?:${PARTICLE}\s+)*${WORD}|\s+[“"(]\S{1,20}[)"”]){1,5}$`, 'u');

const isName = (text: string) => NAME.test(text.trim());

/** The names in `Ada Lovelace, Analytical Ltd & Grace Hopper, Navy`; nothing unless each part begins with one. */
function readNames(text: string): string[] | undefined {
  const parts = text
    .replace(/^(?:moderated by|moderator:|with|hosted by|speakers?:|by)\s+/i, '')
    .split(/\s*;\s*|\s+(?:&|and)\s+/)
    .filter((part) => part !== '');
  const names: string[] = [];
  for (const part of parts) {
    const [name = ''] = part.split(/\s*,\s*/);
    if (isName(name)) names.push(name.trim());
    // The organization of the one before has an ampersand: `Ada Lovelace, Smith & Sons`.
    else if (names.length === 0) return undefined;
  }
  return names;
}

/**
 * The speakers that a calendar of Sched has in a title, after its last hyphen: `Update - Ada Lovelace, Analytical Ltd`. Nothing is taken
 * unless an organization is there too: a title can have a part of its own after a hyphen.
 */
export function splitSpeakers(title: string): { title: string; speakers: string[] } | undefined {
  const at = [...title.matchAll(/\s[-–—]\s/gu)].map(({ index }) => index).toReversed();
  for (const index of at) {
    const tail = title.slice(index + 3);
    if (!/,\s*\S/.test(tail)) continue;
    const speakers = readNames(tail);
    if (speakers !== undefined && speakers.length > 0) return { title: title.slice(0, index).trim(), speakers };
  }
  return undefined;
}

/** The speakers after the last hyphen of a title where all that is there are names: `Update - Ada Lovelace, Grace Hopper`. */
export function splitNames(title: string): { title: string; speakers: string[] } | undefined {
  const at = title.lastIndexOf(' - ');
  if (at < 1) return undefined;
  const speakers = title.slice(at + 3).split(/\s*,\s*/);
  return speakers.every(isName) ? { title: title.slice(0, at).trim(), speakers } : undefined;
}

/** The speakers in a line of a description: `Speakers: Ada Lovelace, Grace Hopper`. */
export function findSpeakers(description: string): string[] {
  const line = /(?:^|\n|>)\s*speakers?\s*:\s*([^\n<]{1,1000})/i.exec(description)?.[1] ?? '';
  const names = line.split(/\s*[,;&]\s*|\s+and\s+/).map((name) => name.trim());
  return names.filter(isName);
}

import { slug } from 'github-slugger';
import type { SessionData } from './event-data.ts';

/** What a session is known by within its event: its `id`, or a slug of its title, which is empty where no letter or digit is in it. */
export const sessionId = ({ id, title }: Pick<SessionData, 'id' | 'title'>): string => id ?? slug(title);

/** The id of a session's element on its event's page; headings of the text there have none that begins so. */
export const sessionAnchor = (id: string): string => `session-${id}`;

/** The ids of an event's sessions; of those with one id, which `no-duplicate-sessions` reports, the second gets a number. */
export function sessionIds(sessions: readonly SessionData[]): string[] {
  const taken = new Set<string>();
  return sessions.map((session) => {
    const id = sessionId(session) || 'session';
    let unique = id;
    for (let number = 2; taken.has(unique); number += 1) unique = `${id}-${String(number)}`;
    taken.add(unique);
    return unique;
  });
}

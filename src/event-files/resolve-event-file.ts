import type { CommunityEvent } from '../events/community-event.ts';
import { resolveEvent } from '../events/resolve-event.ts';
import type { EventFile } from './read-event-file.ts';

/** Time zones make this slow, and in development nearly all files are unchanged. */
const resolved = new WeakMap<EventFile, CommunityEvent>();

/** The event of a file with its instants; `undefined` for a file with an error. */
export function resolveEventFile(file: EventFile): CommunityEvent | undefined {
  if (file.data === undefined) return undefined;
  const event = resolved.get(file) ?? resolveEvent(file.id, file.data);
  resolved.set(file, event);
  return event;
}

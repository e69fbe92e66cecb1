import type { ICalEventData } from 'ical-generator';
import type { EventData } from '../../events/event-data.ts';

const MINUTE_MS = 60_000;

/**
 * When an event was written and changed, as its file says, so that the same files give the same bytes.
 * `SEQUENCE` grows with each change (RFC 5545 §3.8.7.4), so that clients which hold the event take it up; it counts minutes since the file was added.
 */
export function toRevision({
  added,
  updated,
}: EventData): Pick<ICalEventData, 'created' | 'stamp' | 'lastModified' | 'sequence'> {
  const created = new Date(added);
  // A day stands for its beginning, which may be before the instant of the same day at which the file was added.
  const lastModified = new Date(Math.max(created.getTime(), Date.parse(updated ?? added)));
  const minutes = Math.round((lastModified.getTime() - created.getTime()) / MINUTE_MS);
  return { created, stamp: lastModified, lastModified, sequence: updated === undefined ? 0 : minutes + 1 };
}

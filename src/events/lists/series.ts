import type { CommunityEvent, Session } from '../community-event.ts';
import type { SessionKind } from '../event-data.ts';
import { isRecurring } from '../recurrence/expand-recurrence.ts';
import { hasEnded } from '../status-at.ts';

/** `kubecon-eu` of `2027/kubecon-eu`: what the editions of an event have in common. */
export const toSeriesSlug = (id: string): string => id.slice(5);

/** The events of a slug that two or more years have, by that slug; the latest first. @param events in order of start */
export function groupBySeries(events: readonly CommunityEvent[]): Map<string, CommunityEvent[]> {
  const groups = Map.groupBy(events.toReversed(), ({ id }) => toSeriesSlug(id));
  return new Map([...groups].filter(([, editions]) => editions.length > 1));
}

/** What a series is called: the title of its latest edition without the year; the title itself where nothing is left. */
export function nameSeries([latest]: readonly CommunityEvent[]): string {
  const { title = '' } = latest?.data ?? {};
  const name = title
    .replaceAll(/\b(?:19|20)\d\d\b/g, '')
    .replaceAll(/\(\s*\)/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[,:])/g, '')
    .replaceAll(/^[\s,:·–-]+|[\s,:·–-]+$/g, '');
  return name === '' ? title : name;
}

const TALKS: readonly SessionKind[] = ['talk', 'workshop', 'panel', 'interview'];

/** The sessions that are held in which somebody says something to all: no booths and meetups. */
export const selectTalks = ({ sessions }: Pick<CommunityEvent, 'sessions'>): Session[] =>
  sessions.filter(({ kind, status }) => status === 'scheduled' && TALKS.includes(kind));

/**
 * The edition of an event's series to look at while nothing is known of its own programme: the last one before it that took place and whose
 * sessions are known, or else the last one. @param editions the latest first
 */
export function selectLastEdition(editions: readonly CommunityEvent[], event: CommunityEvent, now: number) {
  const earlier = editions.filter(
    (edition) => edition.startsAt < event.startsAt && edition.data.status === 'scheduled' && hasEnded(edition, now),
  );
  return earlier.find(({ sessions }) => sessions.length > 0) ?? earlier[0];
}

/** Whether a reader expects sessions that nobody knows yet: of an event of whole days, and of one whose last edition is known; not of a meeting. */
export function lacksProgramme(event: CommunityEvent, lastEdition: CommunityEvent | undefined, now: number): boolean {
  if (event.sessions.length > 0 || event.data.status === 'cancelled' || hasEnded(event, now)) return false;
  return lastEdition !== undefined || (event.data.startTime === undefined && !isRecurring(event));
}

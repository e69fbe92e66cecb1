import { slug } from 'github-slugger';
import { isMap, isScalar, isSeq, visit, type Document, type YAMLSeq } from 'yaml';
import { fieldsAt } from '../../../event-files/fields-at.ts';
import { orderFields } from '../../../event-files/write-event-file.ts';
import type { EventFile } from '../../../event-files/read-event-file.ts';
import { session as sessionSchema } from '../../../event-files/schema/groups.ts';
import { lastDayOfEvent } from '../../../event-files/schema/rules/last-day-of-event.ts';
import type { EventData, SessionData } from '../../../events/event-data.ts';
import { sessionId } from '../../../events/session-id.ts';
import { editEventFile, putField, updatedAt } from '../../shared/edit-event-file.ts';
import type { ProgrammeSession } from '../../sources/programme/programme.ts';
import { quote } from '../../sources/source-text.ts';
import { findKnownSession } from './select-sessions.ts';

const FIELDS = ['title', 'kind', 'startsAt', 'endsAt', 'room', 'speakers', 'url', 'recording', 'slides'] as const;
const REQUIRED: readonly string[] = ['title', 'kind', 'startsAt', 'endsAt'];

/** The fields of a session that an event file can have, with what had to be left out; nothing where it can't have the session. */
function toSessionData(session: ProgrammeSession): { data?: SessionData; notes: string[] } {
  const data: Record<string, unknown> = Object.fromEntries(
    FIELDS.flatMap((field) => (session[field] === undefined ? [] : [[field, session[field]]])),
  );
  const notes: string[] = [];
  for (const { path, message } of sessionSchema.safeParse(data).error?.issues ?? []) {
    const field = String(path[0]);
    const reason = /^\p{Ll}/u.test(message) ? `It ${message}` : message;
    if (REQUIRED.includes(field))
      return { notes: [`${quote(session.title)} was left out for its ${field}. ${reason}`] };
    notes.push(`${quote(session.title)}: its ${field} was left out. ${reason}`);
    Reflect.deleteProperty(data, field);
  }
  return { data: data as unknown as SessionData, notes };
}

/** Why a session can't be one of an event; nothing if it can. */
function findObstacle(session: ProgrammeSession, event: EventData): string | undefined {
  const { startsAt, endsAt, status } = session;
  if (status === 'cancelled') return 'it is cancelled';
  if (startsAt === undefined) return "it isn't scheduled yet";
  if (endsAt === undefined) return "the programme doesn't say when it ends";
  if (endsAt <= startsAt) return 'it ends before it starts';
  const lastDay = lastDayOfEvent(event);
  const isOutside = startsAt.slice(0, 10) < event.startDate || (lastDay !== undefined && endsAt.slice(0, 10) > lastDay);
  return isOutside ? `it is on ${startsAt.slice(0, 10)}, on none of the event's days` : undefined;
}

/** An id for a session whose title gives none, or one that another has. */
function withOwnId(data: SessionData, key: string, taken: ReadonlySet<string>): SessionData {
  const own = sessionId(data);
  if (own !== '' && !taken.has(own)) return data;
  const base = own === '' ? slug(key) || 'session' : own;
  let id = own === '' ? base : `${base}-2`;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${String(number)}`;
  return { ...data, id };
}

const describeSpan = ({ startsAt = '', endsAt = '' }: Pick<ProgrammeSession, 'startsAt' | 'endsAt'>) =>
  `${startsAt.replace('T', ' ')}–${endsAt.slice(11)}`;

/** What of the chosen sessions is new to an event, as its file can have it. */
export function prepareSessions(chosen: readonly ProgrammeSession[], event: EventData) {
  const before = event.sessions ?? [];
  const taken = new Set(before.map(sessionId));
  const added: SessionData[] = [];
  const notes: string[] = [];
  let known = 0;
  for (const session of chosen) {
    const same = findKnownSession(session, before);
    if (same !== undefined) {
      known += 1;
      const isMoved = session.startsAt !== undefined && describeSpan(session) !== describeSpan(same);
      if (isMoved) {
        notes.push(
          `${quote(same.title)} is in the file at ${describeSpan(same)}, and in the programme at ${describeSpan(session)}. It was left as it is.`,
        );
      }
      continue;
    }
    const obstacle = findObstacle(session, event);
    if (obstacle !== undefined) {
      notes.push(`${quote(session.title)} was left out: ${obstacle}.`);
      continue;
    }
    const { data, notes: own } = toSessionData(session);
    notes.push(...own);
    if (data === undefined) continue;
    const identified = withOwnId(data, session.key, taken);
    if (identified.id !== undefined) {
      notes.push(`${quote(data.title)} at ${describeSpan(data)} has an id of its own, ${identified.id}.`);
    }
    taken.add(sessionId(identified));
    added.push(identified);
  }
  return { added, known, notes };
}

/** Where a session goes in a list: after the last that starts before it, where the list is in that order; at its end otherwise. */
function placeIn(list: YAMLSeq, startsAt: string): number {
  const starts = list.items.map((item) => (isMap(item) ? String(item.get('startsAt')) : ''));
  const isSorted = starts.every((start, index) => index === 0 || (starts[index - 1] ?? '') <= start);
  return isSorted ? starts.findLastIndex((start) => start <= startsAt) + 1 : list.items.length;
}

function toNode(document: Document, session: SessionData) {
  const node = document.createNode(session);
  visit(node, {
    Seq(_, list) {
      // As a file has names that are written by hand.
      if (list.items.every((item) => isScalar(item))) list.flow = true;
    },
  });
  orderFields(node, ['sessions', 0]);
  return node;
}

/** The text of an event file with sessions added, and `updated`; all else stays. @param now ms since the epoch */
export function addSessions(file: EventFile, added: readonly SessionData[], now: number): string {
  return editEventFile(file, (document) => {
    const { contents } = document;
    if (!isMap(contents)) throw new TypeError('The document has no fields.');
    if (!isSeq(document.get('sessions', true))) {
      putField(document, contents, { name: 'sessions', value: [], known: fieldsAt([]) });
    }
    const list = document.get('sessions', true);
    if (!isSeq(list)) throw new TypeError('The document has no list of sessions.');
    if (list.items.length === 0) list.flow = false;
    // A comment above the first session goes with it, not with the list.
    const [first] = list.items;
    if (isMap(first) && list.commentBefore != null) {
      first.commentBefore = list.commentBefore;
      list.commentBefore = null;
    }
    for (const session of added) list.items.splice(placeIn(list, session.startsAt), 0, toNode(document, session));
    putField(document, contents, { name: 'updated', value: updatedAt(file, now), known: fieldsAt([]) });
  });
}

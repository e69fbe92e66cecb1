import { sessionIds } from '../../events/session-id.ts';
import type { SessionData } from '../../events/event-data.ts';
import type { EventFile } from '../read-event-file.ts';
import { problemAt, type Check, type Finding } from './check.ts';
import { compareWithPrevious } from './compare-with-previous.ts';

/** Whether two sessions are one whose title was changed: the same time and kind, or the same page. */
const isLike = (a: SessionData, b: SessionData): boolean =>
  (a.startsAt === b.startsAt && a.endsAt === b.endsAt && a.kind === b.kind && a.room === b.room) ||
  (a.url !== undefined && a.url === b.url);

interface IdentifiedSession {
  id: string;
  session: SessionData;
  index: number;
}

function identify(sessions: readonly SessionData[]): IdentifiedSession[] {
  const ids = sessionIds(sessions);
  return sessions.map((session, index) => ({ id: ids[index] ?? '', session, index }));
}

const without = (sessions: readonly IdentifiedSession[], others: readonly IdentifiedSession[]) =>
  sessions.filter(({ id }) => !others.some((other) => other.id === id));

function describeGone(file: EventFile, { id, session }: IdentifiedSession): Finding {
  const message =
    `The session "${session.title}" (${id}) is gone, and people who planned to come don't learn why. ` +
    'Keep it, and give it status: cancelled.';
  return { ...problemAt(file, ['sessions'], message, 'warning'), field: '' };
}

function describeRenamed(file: EventFile, id: string, { session, index }: IdentifiedSession): Finding {
  const [field, fix] = session.id === undefined ? ['title', 'Add'] : ['id', 'Write'];
  const message = `The session was ${id} before; links and calendars know it by that. ${fix} id: ${id}, so that they still do.`;
  return { ...problemAt(file, ['sessions', index, field], message, 'warning'), field: '' };
}

function compareSessions(file: EventFile, before: readonly SessionData[], after: readonly SessionData[]): Finding[] {
  const [old, present] = [identify(before), identify(after)];
  const fresh = without(present, old);
  return without(old, present).map((gone) => {
    const at = fresh.findIndex(({ session }) => isLike(gone.session, session));
    const [renamed] = at < 0 ? [] : fresh.splice(at, 1);
    return renamed === undefined ? describeGone(file, gone) : describeRenamed(file, gone.id, renamed);
  });
}

/** A warning, as for events whose URL is lost: what nobody has linked or subscribed to yet may go. */
export const noLostSessions: Check = {
  name: 'no-lost-sessions',
  // Drafts and invalid files had no page.
  check: (context) =>
    compareWithPrevious(context, (file, after, before) =>
      before.draft === true ? [] : compareSessions(file, before.sessions ?? [], after.sessions ?? []),
    ),
};

import { sessionId } from '../../events/session-id.ts';
import { checkEach, problemAt } from './check.ts';

/** Calendars and links know a session by its `id`, or by what its title gives. */
export const noDuplicateSessions = checkEach('no-duplicate-sessions', (file) => {
  const seen = new Map<string, number>();
  return (file.fields.sessions ?? []).flatMap((session, index) => {
    const id = sessionId(session);
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    if (id !== '' && first === undefined) return [];
    const path = ['sessions', index, session.id === undefined ? 'title' : 'id'];
    const fix = session.id === undefined ? 'Add one of its own to this session' : 'Write another';
    const message =
      id === ''
        ? 'has no letter or digit to make an id of. Add one to the session, such as id: project-update.'
        : `The session has the id "${id}", as sessions[${String(first)}] has. ${fix}, such as id: ${id}-2.`;
    return problemAt(file, path, message);
  });
});

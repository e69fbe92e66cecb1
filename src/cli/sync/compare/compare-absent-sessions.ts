import { count } from '../../../event-files/format-report.ts';
import { linkOf, note, propose, type Comparison } from './comparison.ts';
import type { ValidFile } from './match-events.ts';
import { toSessionName, type OurSession } from './match-sessions.ts';

/** In how many answers something has to be missing before anything follows from it. */
export const ABSENT_TIMES = 2;

/** More of a programme than this vanishing at once is more likely an error in it. */
const MOST = 0.5;
const FEW = 2;

/** Sessions that a programme had and no longer has: cancelled, when that is so twice and their own pages don't say otherwise. */
export function compareAbsentSessions(comparison: Comparison, file: ValidFile, missing: readonly OurSession[]): void {
  const { source, memory, fetched, pages, asks } = comparison;
  const open = missing.filter(({ session }) => session.status !== 'cancelled');
  const keyOf = (ours: OurSession) => ours.session.source ?? memory.keyOf(toSessionName(file, ours));
  const known = open.filter((ours) => keyOf(ours) !== undefined);
  const unknown = open.length - known.length;
  if (unknown > 0) note(comparison, `${file.id}: ${count(unknown, 'session')} of ours can't be found in it.`);
  if (known.length > FEW && known.length > MOST * (file.data.sessions ?? []).length) {
    note(
      comparison,
      `${file.id}: ${count(known.length, 'session')} are missing at once, so nothing is concluded from it.`,
    );
    return;
  }
  for (const ours of known) {
    const { session, index } = ours;
    const key = keyOf(ours) ?? '';
    const times = memory.miss(key, fetched);
    if (times < ABSENT_TIMES) {
      note(
        comparison,
        `${file.id}: "${session.title}" isn't in it any more. If that is so next time, it is proposed as cancelled.`,
      );
      continue;
    }
    const page = session.url === undefined ? 'unknown' : pages.get(session.url);
    if (page === undefined && session.url !== undefined) asks.add(session.url);
    if (page === undefined || page === 'there') {
      if (page === 'there') {
        note(
          comparison,
          `${file.id}: "${session.title}" isn't in it any more, but its page is still there.`,
          session.url,
        );
      }
      continue;
    }
    const times2 = String(times);
    propose(comparison, {
      kind: 'session',
      file,
      entry: {
        key,
        keyIsStable: false,
        title: session.title,
        isIncluded: true,
        values: {},
        excerpt: `Missing in ${times2} answers, first in that of ${memory.absenceOf(key)?.first ?? fetched}.`,
        notes: page === 'unknown' ? [] : ['Its own page is gone or says that it is cancelled.'],
        url: linkOf({ source }),
      },
      key,
      target: 'gone',
      path: ['sessions', index],
      field: `sessions[${session.title}].status`,
      ours: session.status ?? 'scheduled',
      theirs: 'cancelled',
      confidence: page === 'unknown' ? 0.6 : 0.9,
      basis: `missing in ${times2} answers`,
      isFirst: false,
      baseline: {},
      edits: [{ path: ['sessions', index, 'status'], value: 'cancelled' }],
    });
  }
}

import { removeSecrets, describeSecrets } from '../secrets/remove-secrets.ts';
import { quote, toLine, toWebUrl } from '../source-text.ts';
import { describeMoment, toEventTime } from './source-moment.ts';
import type { FoundProgramme, FoundSession, Programme, ProgrammeSession } from './programme.ts';
import { isBreakTitle, toSessionKind } from './session-kind.ts';

const MAX_NAMED = 5;

const nameSome = (titles: readonly string[]) =>
  `${titles.slice(0, MAX_NAMED).map(quote).join(', ')}${titles.length > MAX_NAMED ? ` and ${String(titles.length - MAX_NAMED)} more` : ''}`;

/** Sched's calendars have links without encryption, which it redirects. */
const toPage = (value: unknown, url: string | undefined) =>
  toWebUrl(value, url)?.replace(/^http:(?=\/\/(?:[\w-]+\.)*sched\.com?\/)/, 'https:');

function toSession(found: FoundSession, title: string, timeZone: string, url: string | undefined): ProgrammeSession {
  const { start, end, duration, status, fullTitle, about } = found;
  const topics = (found.topics ?? []).flatMap((topic) => toLine(topic) ?? []);
  const speakers = [...new Set((found.speakers ?? []).flatMap((speaker) => toLine(speaker) ?? []))];
  const ending = start && (end ? toEventTime(end, timeZone) : duration && toEventTime(start, timeZone, duration));
  return {
    key: toLine(found.key) ?? '',
    title,
    kind: found.kind ?? toSessionKind(title, topics),
    ...(start && { startsAt: toEventTime(start, timeZone) }),
    ...(typeof ending === 'string' && { endsAt: ending }),
    room: toLine(found.room),
    ...(speakers.length > 0 && { speakers }),
    url: toPage(found.url, url),
    recording: toWebUrl(found.recording, url),
    slides: toWebUrl(found.slides, url),
    status,
    fullTitle,
    topics,
    about: typeof about === 'string' ? about : undefined,
  };
}

/**
 * A programme in the time of an event, without breaks and secrets, each session once.
 * @param timeZone the event's @param url where it was found, to which links are relative
 */
export function toProgramme(
  given: FoundProgramme,
  { timeZone, url }: { timeZone: string; url?: string | undefined },
): Programme {
  const { value: found, found: secrets } = removeSecrets(given);
  const sessions: ProgrammeSession[] = [];
  const breaks: string[] = [];
  const ways = new Set<string>();
  const seen = new Set<string>();
  for (const session of found.sessions) {
    const title = toLine(session.title) ?? '';
    const isSame = (key: string) => key !== '' && seen.has(key);
    const key = toLine(session.key) ?? '';
    if (title === '' || isSame(key)) continue;
    seen.add(key);
    if (session.isBreak === true || isBreakTitle(title)) {
      breaks.push(title);
      continue;
    }
    const way = session.start && describeMoment(session.start, timeZone);
    if (way !== undefined) ways.add(way);
    sessions.push(toSession(session, title, timeZone, url));
  }
  return {
    sessions,
    version: found.version,
    notes: [
      ...ways,
      ...(found.notes ?? []),
      ...(breaks.length > 0
        ? [`Breaks and the like were left out (${String(breaks.length)}): ${nameSome([...new Set(breaks)])}.`]
        : []),
      ...describeSecrets(secrets),
    ],
  };
}

import { slug } from 'github-slugger';
import type { SessionData } from '../../../events/event-data.ts';
import { searchWords } from '../../../events/filters/search-words.ts';
import { sessionId } from '../../../events/session-id.ts';
import type { ProgrammeSession } from '../../sources/programme/programme.ts';
import { matches } from '../ask-question.ts';

const toWords = (text: string) => searchWords(text).join(' ');
const toPath = (url: string | undefined) =>
  url === undefined ? undefined : URL.parse(url)?.pathname.replace(/\/$/, '');

/** Whether two URLs are those of one page: Sched has them with and without the title at the end. */
function isSamePage(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [toPath(one), toPath(other)];
  const [hostA, hostB] = [one, other].map((url) => URL.parse(url ?? '')?.host.replace(/^www\./, ''));
  if (a === undefined || b === undefined || hostA !== hostB || a === '' || b === '') return false;
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}

function isKnownAs(session: ProgrammeSession, known: SessionData): boolean {
  const titles = [session.title, session.fullTitle ?? ''].filter((title) => toWords(title) !== '');
  const ids = [session.key, ...titles].map((text) => slug(text)).filter((id) => id !== '');
  const title = toWords(known.title);
  return (
    ids.includes(sessionId(known)) ||
    titles.some((one) => toWords(one) === title) ||
    (title !== '' && session.fullTitle !== undefined && toWords(session.fullTitle).startsWith(`${title} `)) ||
    isSamePage(session.url, known.url)
  );
}

/** The session of an event file that one of a programme is: by its id, its key, its title or its page; of several, that at its time. */
export function findKnownSession(session: ProgrammeSession, known: readonly SessionData[]): SessionData | undefined {
  const same = known.filter((one) => isKnownAs(session, one));
  return same.find(({ startsAt }) => startsAt === session.startsAt) ?? same[0];
}

/** Whether a session's title, speakers, track or type have words that begin so: `otel` finds OTelBin. */
export const isAboutWords = ({ title, speakers = [], topics }: ProgrammeSession, search: string): boolean =>
  matches(search, { label: title, hint: [...speakers, ...topics].join(' ') });

/** Whether only its abstract has such words. */
export const mentionsWords = (session: ProgrammeSession, search: string): boolean =>
  !isAboutWords(session, search) && matches(search, { label: session.about ?? '' });

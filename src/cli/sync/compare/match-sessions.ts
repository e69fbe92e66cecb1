import { sessionIds } from '../../../events/session-id.ts';
import type { SessionData } from '../../../events/event-data.ts';
import type { SourceEntry } from '../source-answer.ts';
import { textKey, urlKey } from './same-value.ts';
import type { ValidFile } from './match-events.ts';
import type { SourceMemory } from './source-memory.ts';

export interface OurSession {
  session: SessionData;
  index: number;
  /** Its id within the event. */
  id: string;
}

export interface SessionMatch {
  entry: SourceEntry;
  ours: OurSession;
  confidence: number;
  basis: string;
}

export const listOurSessions = ({ data }: ValidFile): OurSession[] => {
  const sessions = data.sessions ?? [];
  const ids = sessionIds(sessions);
  return sessions.map((session, index) => ({ session, index, id: ids[index] ?? '' }));
};

/** `2027/kubecon-eu#project-update` */
export const toSessionName = (file: ValidFile, { id }: OurSession): string => `${file.id}#${id}`;

/** What programmes put between a title and its speakers, as a text for comparison loses it. */
const SPEAKERS_FOLLOW = /^\s*[-–—|:•(]/;

/** Whether a title of theirs is ours, perhaps with speakers after it. */
export function hasTitle(ours: string, { title, fullTitle }: SourceEntry): boolean {
  const key = textKey(ours);
  if (key === '') return ours === title;
  return [title, fullTitle].some((theirs) => {
    if (theirs === undefined) return false;
    if (textKey(theirs) === key) return true;
    // What is compared has no punctuation, so where the title ends is looked for in the text itself.
    const plain = theirs.normalize('NFKC').toLowerCase();
    const start = ours.normalize('NFKC').toLowerCase();
    return plain.startsWith(start) && SPEAKERS_FOLLOW.test(plain.slice(start.length));
  });
}

const dayOf = (dateTime: string | undefined) => dateTime?.slice(0, 10);

const speakersKey = (speakers: readonly string[] | undefined) => (speakers ?? []).map(textKey).sort().join('|');

function isSameSlot({ session }: OurSession, { session: theirs }: SourceEntry): boolean {
  if (theirs?.startsAt !== session.startsAt) return false;
  const speakers = speakersKey(session.speakers);
  return speakers !== '' && speakers === speakersKey(theirs.speakers);
}

interface Rank {
  confidence: number;
  basis: string;
  fits: (ours: OurSession, entry: SourceEntry) => boolean;
  /** Whether several that fit are worth a note. */
  isNoted?: true;
}

export interface MatchedSessions {
  matches: SessionMatch[];
  ambiguous: { ours: OurSession; candidates: SourceEntry[] }[];
  /** Ours that the source doesn't have. */
  missing: OurSession[];
  unmatched: SourceEntry[];
}

/** Which of our sessions the entries of a programme are. */
export function matchSessions(entries: readonly SourceEntry[], file: ValidFile, memory: SourceMemory): MatchedSessions {
  const isKnownAs = (ours: OurSession, { key, keyIsStable }: SourceEntry) =>
    keyIsStable && (ours.session.source === key || memory.baselineOf(key)?.event === toSessionName(file, ours));
  const hasUrl = ({ session }: OurSession, { url }: SourceEntry) =>
    session.url !== undefined && url !== undefined && urlKey(session.url) === urlKey(url);
  const isSameDay = ({ session }: OurSession, entry: SourceEntry) =>
    dayOf(entry.session?.startsAt) === dayOf(session.startsAt);
  const isTitled = ({ session }: OurSession, entry: SourceEntry) => hasTitle(session.title, entry);
  const ranks: Rank[] = [
    { confidence: 1, basis: 'key', fits: isKnownAs },
    {
      confidence: 0.98,
      basis: 'title, day and start',
      fits: (ours, entry) => isTitled(ours, entry) && entry.session?.startsAt === ours.session.startsAt,
    },
    {
      confidence: 0.95,
      basis: 'title and day',
      fits: (ours, entry) => isTitled(ours, entry) && isSameDay(ours, entry),
      isNoted: true,
    },
    { confidence: 0.9, basis: 'URL', fits: hasUrl },
    { confidence: 0.85, basis: 'title', fits: isTitled, isNoted: true },
    { confidence: 0.7, basis: 'start and speakers', fits: isSameSlot },
  ];
  const result: MatchedSessions = { matches: [], ambiguous: [], missing: [], unmatched: [] };
  let [left, free] = [listOurSessions(file), [...entries]];
  for (const { fits, isNoted, confidence, basis } of ranks) {
    const found = left.map((ours) => ({ ours, candidates: free.filter((entry) => fits(ours, entry)) }));
    const claims = Map.groupBy(
      found.flatMap(({ candidates }) => candidates),
      (entry) => entry,
    );
    const isClear = ({ candidates }: (typeof found)[number]) =>
      candidates.length === 1 && candidates.every((entry) => claims.get(entry)?.length === 1);
    const clear = found.filter(isClear);
    result.matches.push(
      ...clear.flatMap(({ ours, candidates }) => candidates.map((entry) => ({ ours, entry, confidence, basis }))),
    );
    const unclear = isNoted === true ? found.filter((one) => one.candidates.length > 0 && !isClear(one)) : [];
    result.ambiguous.push(...unclear);
    const done = new Set([...clear, ...unclear].map(({ ours }) => ours));
    left = left.filter((ours) => !done.has(ours));
    const taken = new Set(clear.flatMap(({ candidates }) => candidates));
    free = free.filter((entry) => !taken.has(entry));
  }
  const ambiguous = new Set(result.ambiguous.flatMap(({ candidates }) => candidates));
  return { ...result, missing: left, unmatched: free.filter((entry) => !ambiguous.has(entry)) };
}

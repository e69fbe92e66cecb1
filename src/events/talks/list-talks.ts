import type { CommunityEvent, Session } from '../community-event.ts';
import { locationOf } from '../event-data.ts';
import { toIndexWords } from '../filters/search-words.ts';
import { PAGE_SIZE } from '../filters/list-query.ts';
import { createTalkMatcher, toSpeakerKey, type TalkFacets, type TalkFilterValues } from './talk-filters.ts';

/** A session of an event; or, without one, the recordings of the event as a whole. */
export interface Talk {
  /** `2025/kubecon-na#sampling-without-tears`; of an event's recordings, the id of the event. */
  id: string;
  event: CommunityEvent;
  session?: Session;
  /** The year in which it is listed. */
  year: string;
  facets: TalkFacets;
}

/** Talks of one event in one year. */
export interface TalkGroup {
  event: CommunityEvent;
  talks: (Talk & { session: Session })[];
}

function toTalkFacets({ data }: CommunityEvent, session: Session | undefined): TalkFacets {
  const { title = '', kind = '', speakers = [], recording } = session ?? {};
  let words: string | undefined;
  return {
    get words() {
      const ofEvent = [data.title, locationOf(data)?.city, data.startDate.slice(0, 4)];
      return (words ??= toIndexWords([title, ...speakers, ...ofEvent].join('\n')));
    },
    kind,
    speakers: speakers.map(toSpeakerKey).join('\n'),
    recording: session === undefined || recording !== undefined ? 'yes' : '',
  };
}

function toTalk(event: CommunityEvent, session?: Session): Talk {
  const date = session?.startLocal ?? event.data.startDate;
  return {
    id: session === undefined ? event.id : `${event.id}#${session.id}`,
    event,
    ...(session && { session }),
    year: date.slice(0, 4),
    facets: toTalkFacets(event, session),
  };
}

const startOf = ({ event, session }: Talk): number => session?.startsAt ?? event.startsAt;

/** The sessions and recordings of events, the latest event first, and by time within an event. What is cancelled was no talk. */
export function listTalks(events: readonly CommunityEvent[]): Talk[] {
  const groups = events
    .filter(({ data }) => data.status !== 'cancelled')
    .flatMap((event) => {
      const sessions = event.sessions.filter(({ status }) => status !== 'cancelled');
      const recordings = event.data.recordings ?? [];
      const talks = [...(recordings.length > 0 ? [toTalk(event)] : []), ...sessions.map((one) => toTalk(event, one))];
      return [...Map.groupBy(talks, ({ year }) => year).values()];
    })
    .map((talks) => ({ talks, startsAt: Math.max(...talks.map(startOf)) }));
  return groups.sort((a, b) => b.startsAt - a.startsAt).flatMap(({ talks }) => talks);
}

const hasSession = (talk: Talk): talk is Talk & { session: Session } => talk.session !== undefined;

/** How many there are besides recordings of whole events. */
export const countTalks = (talks: readonly Talk[]): number => talks.filter(hasSession).length;

/** Talks by event, in their order. */
export function groupTalks(talks: readonly Talk[]): TalkGroup[] {
  const groups = Map.groupBy(talks, ({ event, year }) => `${year} ${event.id}`);
  return [...groups.values()].flatMap((some) => {
    const [first] = some;
    return first === undefined ? [] : [{ event: first.event, talks: some.filter(hasSession) }];
  });
}

export const filterTalks = (talks: readonly Talk[], filter: TalkFilterValues): Talk[] => {
  const matches = createTalkMatcher(filter);
  return talks.filter(({ facets }) => matches(facets));
};

/** A page of talks. @param page from 1, at most the last */
export function selectTalkPage(found: readonly Talk[], page: number) {
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const shown = Math.min(page, pages);
  const groups = groupTalks(found.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE));
  return { groups, total: found.length, talkCount: countTalks(found), page: shown, pages };
}

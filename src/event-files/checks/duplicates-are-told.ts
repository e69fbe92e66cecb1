import type { CommunityEvent } from '../../events/community-event.ts';
import { resolveEvent } from '../../events/resolve-event.ts';
import { selectDuplicates } from '../../events/select-duplicates.ts';
import type { EventFile } from '../read-event-file.ts';
import { problemAt, type Check } from './check.ts';

interface SoundFile {
  file: EventFile;
  event: CommunityEvent;
}

/** In order of when they were added: of two files of one event, the later is the one too many. */
function compareByAge(a: SoundFile, b: SoundFile): number {
  return Date.parse(a.event.data.added) - Date.parse(b.event.data.added) || (a.file.file < b.file.file ? -1 : 1);
}

/** Pairs of events at the same time, each once: only those can be the same, and few are. */
function* overlappingEvents(events: readonly CommunityEvent[]): Generator<[CommunityEvent, CommunityEvent[]]> {
  let running: CommunityEvent[] = [];
  for (const event of events.toSorted((a, b) => a.startsAt - b.startsAt)) {
    running = running.filter(({ endsAt }) => endsAt > event.startsAt);
    yield [event, running];
    running.push(event);
  }
}

export const duplicatesAreTold: Check = {
  name: 'duplicates-are-told',
  check({ files }) {
    const sound = files.flatMap((file) =>
      file.data === undefined ? [] : [{ file, event: resolveEvent(file.id, file.data) }],
    );
    const fileOf = new Map(sound.map((entry) => [entry.event, entry]));
    return [...overlappingEvents(sound.map(({ event }) => event))].flatMap(([event, others]) =>
      selectDuplicates(event, others).flatMap((other) => {
        const pair = [event, other].flatMap((each) => fileOf.get(each) ?? []).sort(compareByAge);
        const [older, newer] = pair;
        if (older === undefined || newer === undefined) return [];
        return problemAt(
          newer.file,
          ['title'],
          `may be the same event as ${older.file.file} ("${older.event.data.title}"). ` +
            `Keep one of the files; if both are right, name the other in related: [${older.file.id}].`,
          'warning',
        );
      }),
    );
  },
};

import { describe, expect, test } from 'vitest';
import { compareSource } from '../../../../src/cli/sync/compare/compare-source.ts';
import { declineProposal } from '../../../../src/cli/sync/proposals/decline-proposal.ts';
import { EMPTY_STATE } from '../../../../src/cli/sync/state.ts';
import type { SourceEntry } from '../../../../src/cli/sync/source-answer.ts';
import { makeEventFile } from '../../../fixtures/make-event-file.ts';
import { makeResponse, makeEntry, NOW, syncAndWrite } from '../../../fixtures/sync-sources.ts';

const PROGRAMME = { kind: 'ics', id: 'sched', into: '2027/a-test-event', type: undefined } as const;
const SESSION = {
  title: 'Sampling without tears',
  kind: 'talk',
  startsAt: '2027-03-15T10:00',
  endsAt: '2027-03-15T10:30',
  room: 'Hall 1',
  speakers: ['Ada Lovelace'],
} as const;

const fileOf = (sessions: object[]) => makeEventFile({ endDate: '2027-03-18', sessions });
const entryOf = (session: object = {}, more: Partial<SourceEntry> = {}): SourceEntry => {
  const all = { ...SESSION, speakers: [...SESSION.speakers], ...session };
  return makeEntry({ key: 'uid-1', keyIsStable: false, title: all.title, session: all, ...more });
};
const compare = (sessions: object[], entries: SourceEntry[], state = EMPTY_STATE, source = {}) =>
  compareSource([fileOf(sessions)], makeResponse(entries, { ...PROGRAMME, ...source }), state, NOW);
const rows = ({ proposals }: ReturnType<typeof compare>) =>
  proposals.map(({ field, ours, theirs }) => [field, ours, theirs]);

describe('what differs in a session', () => {
  test.each<[string, object, object, unknown[]]>([
    ['nothing', {}, {}, []],
    [
      'speakers in another order and with accents',
      { speakers: ['Robert Pajak', 'Ada Lovelace'] },
      { speakers: ['Ada Lovelace', 'Robert Pająk'] },
      [],
    ],
    ['another room', {}, { room: 'Hall 2' }, [['sessions[Sampling without tears].room', 'Hall 1', 'Hall 2']]],
    [
      'another time and room, as one proposal',
      {},
      { startsAt: '2027-03-16T11:00', endsAt: '2027-03-16T11:30', room: 'Hall 2' },
      [
        [
          'sessions[Sampling without tears]',
          'startsAt: 2027-03-15T10:00, endsAt: 2027-03-15T10:30, room: Hall 1',
          'startsAt: 2027-03-16T11:00, endsAt: 2027-03-16T11:30, room: Hall 2',
        ],
      ],
    ],
    [
      'other speakers',
      {},
      { speakers: ['Grace Hopper'] },
      [['sessions[Sampling without tears].speakers', '[Ada Lovelace]', '[Grace Hopper]']],
    ],
    [
      'a recording',
      {},
      { recording: 'https://youtu.be/abc' },
      [['sessions[Sampling without tears].recording', null, 'https://youtu.be/abc']],
    ],
    [
      'another name',
      {},
      { title: 'Sampling with tears' },
      [['sessions[Sampling without tears].title', 'Sampling without tears', 'Sampling with tears']],
    ],
  ])('%s', (_, ours, theirs, expected) => {
    expect(rows(compare([{ ...SESSION, ...ours }], [entryOf(theirs)]))).toEqual(expected);
  });

  test('speakers that follow the title in one text are no other title', () => {
    const title = 'Sampling without tears - Ada Lovelace, Analytical Engines';
    expect(rows(compare([SESSION], [entryOf({ title, speakers: undefined })]))).toEqual([]);
    const split = entryOf({ speakers: ['Ada Lovelace', 'Analytical Engines'] }, { fullTitle: title });
    expect(rows(compare([SESSION], [split]))).toEqual([]);
  });

  test('what it says is cancelled is proposed as such', () => {
    expect(rows(compare([SESSION], [entryOf({ status: 'cancelled' })]))).toEqual([
      ['sessions[Sampling without tears].status', null, 'cancelled'],
    ]);
    expect(rows(compare([{ ...SESSION, status: 'cancelled' }], [entryOf({ status: 'scheduled' })]))).toEqual([]);
  });

  test('of two with one title on one day none is chosen', () => {
    const entries = ['11:00', '12:00'].map((time, index) =>
      entryOf({ startsAt: `2027-03-15T${time}`, endsAt: `2027-03-15T${time.slice(0, 2)}:30` }, { key: String(index) }),
    );
    const { proposals, reported } = compare([SESSION], entries);
    expect(proposals).toEqual([]);
    expect(reported.map(({ text }) => text)).toEqual([expect.stringContaining('may be any of 2 sessions')]);
  });

  test('which talks are ours is not chosen, but what patterns include is proposed', () => {
    const fresh = entryOf({
      title: 'OpenTelemetry in space',
      startsAt: '2027-03-17T10:00',
      endsAt: '2027-03-17T10:30',
    });
    expect(rows(compare([SESSION], [entryOf(), fresh]))).toEqual([]);
    const { proposals } = compare([SESSION], [entryOf(), fresh], EMPTY_STATE, { include: ['OpenTelemetry'] });
    expect(proposals.map(({ field }) => field)).toEqual(['sessions']);
  });

  test('a renamed session keeps its id, and gets its key where that is stable', () => {
    const { files, refused } = syncAndWrite(
      [fileOf([SESSION])],
      [makeResponse([entryOf({ title: 'Sampling with tears' }, { keyIsStable: true })], PROGRAMME)],
      EMPTY_STATE,
    );
    expect(refused.size).toBe(0);
    expect(files[0]?.data?.sessions).toEqual([
      { ...SESSION, title: 'Sampling with tears', id: 'sampling-without-tears', source: 'uid-1' },
    ]);
  });

  test('sessions of an event that is over are moved by a file of a person’s only', () => {
    const past = makeEventFile(
      { startDate: '2026-03-15', sessions: [{ ...SESSION, startsAt: '2026-03-15T10:00', endsAt: '2026-03-15T10:30' }] },
      '2026/a-test-event',
    );
    const entry = entryOf({ startsAt: '2026-03-15T11:00', endsAt: '2026-03-15T11:30' });
    const answer = makeResponse([entry], { ...PROGRAMME, into: '2026/a-test-event' });
    expect(compareSource([past], answer, EMPTY_STATE, NOW).proposals).toEqual([]);
    expect(compareSource([past], answer, EMPTY_STATE, NOW, { isGiven: true }).proposals).toHaveLength(1);
  });
});

describe('a session that is gone', () => {
  const others = ['A', 'B', 'C'].map((name) => ({
    ...SESSION,
    title: `Another talk ${name}`,
    startsAt: '2027-03-16T10:00',
    endsAt: '2027-03-16T10:30',
    room: name,
  }));
  const all = [SESSION, ...others];
  const entries = (sessions: object[]) => sessions.map((session, index) => entryOf(session, { key: String(index) }));
  const at = (day: string, sessions: object[]) =>
    makeResponse(entries(sessions), PROGRAMME, `2026-11-${day}T12:00:00Z`);

  test('is proposed as cancelled, and stays in the file, when it is missing twice', () => {
    const files = [fileOf(all)];
    const first = syncAndWrite(files, [at('13', all)], EMPTY_STATE);
    const second = syncAndWrite(files, [at('20', others)], first.state);
    expect(second.proposals).toEqual([]);
    const third = syncAndWrite(files, [at('27', others)], second.state);
    expect(third.proposals).toMatchObject([{ field: 'sessions[Sampling without tears].status', theirs: 'cancelled' }]);
    expect(third.files[0]?.data?.sessions?.map(({ status }) => status)).toEqual([
      'cancelled',
      undefined,
      undefined,
      undefined,
    ]);
    expect(syncAndWrite(third.files, [at('27', others)], third.state).proposals).toEqual([]);
  });

  test('is no news when all are missing at once', () => {
    const files = [fileOf(all)];
    const stranger = { ...SESSION, title: 'Something else', startsAt: '2027-03-18T10:00' };
    let { state } = syncAndWrite(files, [at('13', all)], EMPTY_STATE);
    for (const day of ['20', '27']) {
      const result = syncAndWrite(files, [at(day, [stranger])], state);
      expect(result.proposals).toEqual([]);
      ({ state } = result);
    }
  });
});

/** A programme as Sched has it: speakers within the summary, keys of the day of the download, breaks on each day. */
function makeProgramme(size: number): SourceEntry[] {
  return Array.from({ length: size }, (_, index) => {
    const day = 15 + (index % 4);
    const hour = String(8 + (Math.floor(index / 40) % 10)).padStart(2, '0');
    const isBreak = index % 50 === 49;
    const title = isBreak
      ? 'Coffee Break ☕'
      : `Talk ${String(index)}: Observing “${['traces', 'metrics', 'logs'][index % 3] ?? ''}” & more — part ${String(index)}`;
    const speakers = [`Speaker ${String(index)} Ångström`, `Other ${String(index)} O’Neil`];
    const fullTitle = isBreak ? title : `${title} - ${speakers.join(', Company & ')}, Inc.`;
    return makeEntry({
      key: `download-${String(index)}`,
      keyIsStable: false,
      title,
      ...(isBreak ? {} : { fullTitle }),
      url: `http://sched.example.com/event/${String(index)}`,
      session: {
        title,
        startsAt: `2027-03-${String(day)}T${hour}:00`,
        endsAt: `2027-03-${String(day)}T${hour}:35`,
        room: `Level ${String(index % 7)} | Hall ${String(index % 11)}`,
        ...(isBreak ? {} : { speakers }),
      },
    });
  });
}

test('of a programme of 600 sessions, and 25 of them in a file, six of which have changed, exactly these are proposed', () => {
  const programme = makeProgramme(600);
  const chosen = programme.filter((_, index) => index % 24 === 1).slice(0, 25);
  expect(chosen).toHaveLength(25);
  // As people write them.
  const sessions = chosen.map(({ session }, index) => {
    const title = (session?.title ?? '').replace('—', '-').replace('“', '"').replace('”', '"');
    return {
      title: index % 2 === 0 ? title : (session?.title ?? ''),
      kind: 'talk',
      startsAt: session?.startsAt ?? '',
      endsAt: session?.endsAt ?? '',
      room: session?.room?.toUpperCase(),
      speakers: session?.speakers?.toReversed(),
      url: `https://sched.example.com/event/${String(index)}/a-page`,
    };
  });
  const drift: ((session: (typeof sessions)[number]) => object)[] = [
    () => ({ room: 'Hall 99' }),
    (session) => ({ startsAt: session.startsAt.replace(':00', ':30'), endsAt: session.endsAt.replace(':35', ':55') }),
    (session) => ({
      startsAt: session.startsAt.replace(/-\d\dT/, '-18T'),
      endsAt: session.endsAt.replace(/-\d\dT/, '-18T'),
    }),
    () => ({ speakers: ['Somebody Else'] }),
    (session) => ({ endsAt: session.endsAt.replace(':35', ':45'), room: 'Hall 98' }),
    (session) => ({ startsAt: session.startsAt.replace(':00', ':15') }),
  ];
  const places = [0, 4, 9, 13, 20, 24];
  const ours = sessions.map((session, index) => {
    const at = places.indexOf(index);
    return { ...session, ...drift[at]?.(session) };
  });
  const state = EMPTY_STATE;
  const answer = makeResponse(programme, PROGRAMME);
  const file = fileOf(ours);
  expect(file.problems).toEqual([]);
  const { proposals } = compareSource([file], answer, state, NOW);
  expect(proposals.map(({ line }) => file.text.split('\n').length > line)).toEqual(
    Array.from({ length: 6 }, () => true),
  );
  const changed = proposals.map(({ edits }) => Number(edits[0]?.path[1]));
  expect(changed.sort((a, b) => a - b)).toEqual(places);
  // And none when they were declined.
  const declined = proposals.reduce(declineProposal, state);
  expect(compareSource([file], answer, declined, NOW).proposals).toEqual([]);
});

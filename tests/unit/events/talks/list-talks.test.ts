import { describe, expect, test } from 'vitest';
import type { SessionData } from '../../../../src/events/event-data.ts';
import {
  countTalks,
  groupTalks,
  listTalks,
  selectTalkPage,
  filterTalks,
} from '../../../../src/events/talks/list-talks.ts';
import type { TalkFilterValues } from '../../../../src/events/talks/talk-filters.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';

const makeSession = (title: string, date: string, changes: Partial<SessionData> = {}): SessionData => ({
  title,
  kind: 'talk',
  startsAt: `${date}T09:00`,
  endsAt: `${date}T10:00`,
  ...changes,
});

const KUBECON = makeEvent({
  title: 'KubeCon Europe 2026',
  startDate: '2026-03-24',
  endDate: '2026-03-26',
  recordings: [{ label: 'All talks', url: 'https://example.org/talks' }],
  sessions: [
    makeSession('OTel and C++', '2026-03-25', { speakers: ['José Ångström', 'Ada Lovelace'] }),
    makeSession('Sampling', '2026-03-24', { kind: 'workshop', recording: 'https://example.org/sampling' }),
    makeSession('Not this time', '2026-03-24', { status: 'cancelled' }),
  ],
  id: '2026/kubecon-eu',
});
const MEETING = makeEvent({
  title: 'A meeting',
  startDate: '2025-12-11',
  endDate: undefined,
  repeats: { rule: 'FREQ=WEEKLY' },
  sessions: [makeSession('Before', '2025-12-11'), makeSession('After', '2026-04-02', { speakers: ['Ada Lovelace'] })],
  id: '2025/meeting',
});
const CANCELLED = makeEvent({
  status: 'cancelled',
  statusNote: 'No.',
  startDate: '2026-05-01',
  endDate: '2026-05-01',
  sessions: [makeSession('X', '2026-05-01')],
  id: '2026/cancelled',
});

const talks = listTalks([MEETING, KUBECON, CANCELLED]);
const ids = (some: typeof talks) => some.map(({ id }) => id);

test('talks are listed by event, the latest first, in the year in which they were; what is cancelled isn’t', () => {
  expect(talks.map(({ id, year }) => `${year} ${id}`)).toEqual([
    '2026 2025/meeting#after',
    '2026 2026/kubecon-eu',
    '2026 2026/kubecon-eu#sampling',
    '2026 2026/kubecon-eu#otel-and-c',
    '2025 2025/meeting#before',
  ]);
});

test('groups have the talks of an event and year; recordings of an event are no talk', () => {
  const groups = groupTalks(talks).map(({ event, talks: some }) => [event.id, some.length]);
  expect(groups).toEqual([
    ['2025/meeting', 1],
    ['2026/kubecon-eu', 2],
    ['2025/meeting', 1],
  ]);
  expect(countTalks(talks)).toBe(4);
});

describe('a filter', () => {
  test.each<[string, TalkFilterValues, string[]]>([
    ['of words looks at title, speakers and event', { q: ['kubecon angstrom'] }, ['2026/kubecon-eu#otel-and-c']],
    ['knows that OTel is OpenTelemetry', { q: ['opentelemetry'] }, ['2026/kubecon-eu#otel-and-c']],
    ['of C++ isn’t one of c', { q: ['c++'] }, ['2026/kubecon-eu#otel-and-c']],
    [
      'of a year',
      { q: ['kubecon 2026'] },
      ['2026/kubecon-eu', '2026/kubecon-eu#sampling', '2026/kubecon-eu#otel-and-c'],
    ],
    [
      'of a speaker takes the whole name',
      { speaker: ['ada lovelace'] },
      ['2025/meeting#after', '2026/kubecon-eu#otel-and-c'],
    ],
    ['of a speaker needs no accents', { speaker: ['JOSE ANGSTROM'] }, ['2026/kubecon-eu#otel-and-c']],
    ['of a part of a name finds nobody', { speaker: ['Ada'] }, []],
    ['takes any of its kinds', { kind: ['workshop', 'panel'] }, ['2026/kubecon-eu#sampling']],
    [
      'for recordings lists those of events as well',
      { recording: ['yes'] },
      ['2026/kubecon-eu', '2026/kubecon-eu#sampling'],
    ],
    ['needs all of its names', { recording: ['yes'], kind: ['talk'] }, []],
  ])('%s', (_, filter, found) => {
    expect(ids(filterTalks(talks, filter))).toEqual(found);
  });
});

test('pages have 100, and a page beyond the last is the last', () => {
  const sessions = Array.from({ length: 120 }, (_, index) => makeSession(`Talk ${String(index)}`, '2027-03-15'));
  const many = listTalks([makeEvent({ sessions })]);
  expect(selectTalkPage(many, 1)).toMatchObject({ total: 120, talkCount: 120, pages: 2, page: 1 });
  expect(selectTalkPage(many, 9).groups.map((group) => group.talks.length)).toEqual([20]);
  expect(selectTalkPage([], 1)).toEqual({ groups: [], total: 0, talkCount: 0, page: 1, pages: 1 });
});

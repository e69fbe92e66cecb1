import { describe, expect, test } from 'vitest';
import { nextAnnouncement, toAnnouncements } from '../../../../src/outputs/syndication/to-announcements.ts';
import { CALENDAR_SOURCE } from '../../../fixtures/calendar-source.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';

const NOW = Date.parse('2026-12-01T00:00:00Z');

test('the latest announcement comes first; of one day, what takes place first', () => {
  const events = [
    makeEvent({ id: '2027/b', added: '2026-11-22', startDate: '2027-03-15' }),
    makeEvent({ id: '2027/late', added: '2026-11-23T08:00:00Z' }),
    makeEvent({ id: '2027/a', added: '2026-11-22', startDate: '2027-01-15' }),
  ];
  expect(toAnnouncements(events, CALENDAR_SOURCE, NOW).map(({ id }) => id.split('@')[0])).toEqual([
    '2027/late',
    '2027/a',
    '2027/b',
  ]);
});

test('what was over when it was added is no news', () => {
  const event = makeEvent({ startDate: '2026-11-20', added: '2026-11-22' });
  expect(toAnnouncements([event], CALENDAR_SOURCE, NOW)).toEqual([]);
});

test('an event says when and where it is, and is dated by its file', () => {
  const event = makeEvent({
    id: '2027/x',
    endDate: '2027-03-18',
    status: 'postponed',
    statusNote: 'New dates follow.',
    updated: '2026-12-01',
    tags: ['collector'],
  });
  expect(toAnnouncements([event], CALENDAR_SOURCE, NOW)).toMatchInlineSnapshot(`
    [
      {
        "added": 2026-12-01T00:00:00.000Z,
        "categories": [
          "KubeCon",
          "collector",
        ],
        "id": "postponed:2027/x@events.example.org",
        "lines": [
          "New dates follow.",
          "15–18 March 2027",
          "Barcelona, Spain",
        ],
        "title": "Postponed: A test event",
        "url": "https://events.example.org/events/2027/x/",
      },
      {
        "added": 2026-11-22T00:00:00.000Z,
        "categories": [
          "KubeCon",
          "collector",
        ],
        "id": "2027/x@events.example.org",
        "lines": [
          "15–18 March 2027",
          "Barcelona, Spain",
          "New dates follow.",
          "An event for tests.",
        ],
        "title": "Postponed: A test event",
        "updated": 2026-12-01T00:00:00.000Z,
        "url": "https://events.example.org/events/2027/x/",
      },
    ]
  `);
});

test('a recurring event says its recurrence, and where one takes part', () => {
  const event = makeEvent({
    startTime: '17:00',
    endTime: '18:00',
    attendance: 'online',
    online: {},
    repeats: { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO' },
  });
  expect(toAnnouncements([event], CALENDAR_SOURCE, NOW)[0]?.lines).toMatchInlineSnapshot(`
    [
      "15 March 2027, 17:00–18:00 CET (Takes place every second Monday.)",
      "Online",
      "An event for tests.",
    ]
  `);
});

test('an event keeps its id when it is renamed, retitled or moved', () => {
  const idOf = (changes: Parameters<typeof makeEvent>[0]) =>
    toAnnouncements([makeEvent(changes)], CALENDAR_SOURCE, NOW)[0]?.id;
  expect(idOf({ id: '2027/new', formerIds: ['2027/old'], title: 'New', startDate: '2027-05-01' })).toBe(
    idOf({ id: '2027/old' }),
  );
});

test('there are a hundred at most', () => {
  const events = Array.from({ length: 120 }, (_, index) => makeEvent({ id: `2027/e${String(index)}` }));
  expect(toAnnouncements(events, CALENDAR_SOURCE, NOW)).toHaveLength(100);
});

test('what is to be announced later comes at its instant', () => {
  const events = [makeEvent({ added: '2026-12-01' }), makeEvent({ id: '2027/later', added: '2026-12-02T08:00:00Z' })];
  const later = Date.parse('2026-12-02T08:00:00Z');
  expect([NOW - 1, NOW, later - 1, later].map((now) => toAnnouncements(events, CALENDAR_SOURCE, now).length)).toEqual([
    0, 1, 1, 2,
  ]);
  expect([NOW - 1, NOW, later].map((now) => nextAnnouncement(events, now))).toEqual([NOW, later, Infinity]);
});

const NEWS = [
  { on: '2026-11-25', text: 'Moved to May.' },
  { on: '2026-11-28', text: 'Moved to June.' },
];
const announce = (changes: Parameters<typeof makeEvent>[0], now = NOW) =>
  toAnnouncements([makeEvent({ id: '2027/x', ...changes })], CALENDAR_SOURCE, now);
const idsOf = (changes: Parameters<typeof makeEvent>[0], now = NOW) =>
  announce(changes, now).map(({ id }) => id.replace('2027/x@events.example.org', 'x'));

test('an event says what has changed with its day, the latest first', () => {
  expect(announce({ news: NEWS }).at(-1)?.lines).toEqual(
    expect.arrayContaining(['2026-11-28: Moved to June.', '2026-11-25: Moved to May.']),
  );
});

describe('news', () => {
  test('are items of their own, dated by their day', () => {
    expect(
      announce({ news: NEWS }).map(({ id, title, added }) => [id, title, added.toISOString().slice(0, 10)]),
    ).toEqual([
      ['news-2026-11-28:2027/x@events.example.org', 'A test event: Moved to June.', '2026-11-28'],
      ['news-2026-11-25:2027/x@events.example.org', 'A test event: Moved to May.', '2026-11-25'],
      ['2027/x@events.example.org', 'A test event', '2026-11-22'],
    ]);
  });

  test('keep their ids in another order, with further ones, reworded, and when their event changes', () => {
    const ids = idsOf({ news: NEWS });
    expect(idsOf({ news: NEWS.toReversed() })).toEqual(ids);
    expect(idsOf({ news: [...NEWS, { on: '2026-11-30', text: 'Sold out.' }] }).slice(1)).toEqual(ids);
    expect(idsOf({ news: NEWS.map(({ on, text }) => ({ on, text: `${text} Sorry.` })) })).toEqual(ids);
    const changed = { id: '2027/y', formerIds: ['2027/x'], title: 'Another', startDate: '2027-06-01', news: NEWS };
    expect(idsOf({ ...changed, updated: '2026-11-30' })).toEqual(ids);
  });

  test('of one day have different ids, and a second one takes none from the first', () => {
    const [first] = NEWS;
    const second = { on: '2026-11-25', text: 'Now with a workshop.' };
    expect(idsOf({ news: [...(first ? [first] : []), second] })).toEqual([
      'news-2026-11-25:x',
      'news-2026-11-25-now-with-a-workshop:x',
      'x',
    ]);
  });

  test('of a day to come are announced on it', () => {
    const news = [{ on: '2026-12-02', text: 'Sold out.' }];
    const day = Date.parse('2026-12-02T00:00:00Z');
    expect([idsOf({ news }, day - 1), idsOf({ news }, day)]).toEqual([['x'], ['news-2026-12-02:x', 'x']]);
    expect(nextAnnouncement([makeEvent({ news })], NOW)).toBe(day);
  });
});

describe('a change of status', () => {
  test.each([
    ['cancelled', 'Cancelled: A test event'],
    ['postponed', 'Postponed: A test event'],
  ] as const)('to %s is an item of its own, dated by the change', (status, title) => {
    const [item, ...others] = announce({ status, statusNote: 'The venue is closed.', updated: '2026-11-30' });
    expect(item).toMatchObject({ id: `${status}:2027/x@events.example.org`, title, added: new Date('2026-11-30') });
    expect(item?.lines[0]).toBe('The venue is closed.');
    expect(others.map(({ id }) => id)).toEqual(['2027/x@events.example.org']);
  });

  test('of one date of a recurring event names it', () => {
    const repeats = {
      rule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=6',
      changes: [
        { date: '2027-03-22', status: 'cancelled' as const },
        { date: '2027-03-29', startDate: '2027-03-30' },
        { date: '2027-04-05', statusNote: 'In another room.' },
      ],
    };
    expect(announce({ repeats, updated: '2026-11-30' }).map(({ id, title }) => [id, title])).toEqual([
      ['cancelled-2027-03-22:2027/x@events.example.org', 'Cancelled: A test event, 22 March 2027'],
      [
        'moved-2027-03-29-2027-03-30:2027/x@events.example.org',
        'Moved: A test event, from 29 March 2027 to 30 March 2027',
      ],
      ['2027/x@events.example.org', 'A test event'],
    ]);
  });

  test('of a date that was over when the file changed is history', () => {
    const changes = [
      { date: '2027-03-22', status: 'cancelled' as const },
      { date: '2027-03-29', startDate: '2027-03-30' },
    ];
    const repeats = { rule: 'FREQ=WEEKLY;BYDAY=MO', changes };
    const idsAfter = (updated: string) => idsOf({ repeats, updated }, Date.parse('2027-05-01'));
    expect(idsAfter('2027-03-25')).toEqual(['moved-2027-03-29-2027-03-30:x', 'x']);
    expect(idsAfter('2027-04-01')).toEqual(['x']);
  });

  test('is there from its day on', () => {
    const cancelled = { status: 'cancelled' as const, updated: '2026-12-02T08:00:00Z' };
    const later = Date.parse(cancelled.updated);
    expect([idsOf(cancelled, later - 1), idsOf(cancelled, later)]).toEqual([['x'], ['cancelled:x', 'x']]);
    expect(nextAnnouncement([makeEvent(cancelled)], NOW)).toBe(later);
  });
});

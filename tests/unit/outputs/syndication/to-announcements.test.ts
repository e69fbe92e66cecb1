import { expect, test } from 'vitest';
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

test('what has changed is said with its day, the latest first', () => {
  const news = [
    { on: '2026-11-25', text: 'Moved to May.' },
    { on: '2026-11-28', text: 'Moved to June.' },
  ];
  const [announcement] = toAnnouncements([makeEvent({ news })], CALENDAR_SOURCE, NOW);
  expect(announcement?.lines).toEqual(
    expect.arrayContaining(['2026-11-28: Moved to June.', '2026-11-25: Moved to May.']),
  );
});

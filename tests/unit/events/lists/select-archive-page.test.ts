import { expect, test } from 'vitest';
import { selectArchivePage } from '../../../../src/events/lists/select-archive-page.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const EVENTS = Array.from({ length: 250 }, (_, index) =>
  makeEvent({ id: `2020/e${String(index)}`, title: String(index) }),
);
const idsOf = (page: ReturnType<typeof selectArchivePage>) => page.occurrences.map(({ event }) => event.data.title);
const isAny = () => true;

test.each([
  [1, 1, '249', '150', 100],
  [2, 2, '149', '50', 100],
  [3, 3, '49', '0', 50],
  [4, 3, '49', '0', 50],
])('page %i of 250 is page %i, from %s to %s', (asked, page, first, last, count) => {
  const found = selectArchivePage(EVENTS, isAny, asked, NOW);
  expect([found.page, found.pages, found.total]).toEqual([page, 3, 250]);
  expect([idsOf(found)[0], idsOf(found).at(-1), found.occurrences.length]).toEqual([first, last, count]);
});

test('a hundred fill one page', () => {
  expect(selectArchivePage(EVENTS.slice(0, 100), isAny, 1, NOW).pages).toBe(1);
  expect(selectArchivePage(EVENTS.slice(0, 101), isAny, 1, NOW).pages).toBe(2);
});

test('only what matches is counted and shown', () => {
  const found = selectArchivePage(EVENTS, ({ data }) => data.title.endsWith('77'), 1, NOW);
  expect([idsOf(found), found.total]).toEqual([['177', '77'], 2]);
});

test('nothing found is one empty page', () => {
  expect(selectArchivePage(EVENTS, () => false, 7, NOW)).toEqual({ occurrences: [], total: 0, page: 1, pages: 1 });
});

test('a recurring event is shown by its next occurrence', () => {
  const series = makeEvent({ startDate: '2026-11-05', repeats: { rule: 'FREQ=WEEKLY;BYDAY=TH' } });
  expect(selectArchivePage([series], isAny, 1, NOW).occurrences[0]?.startDate).toBe('2026-11-26');
});

test('a recurring event is where its next occurrence is', () => {
  const series = makeEvent({ id: '2020/series', startDate: '2020-01-02', repeats: { rule: 'FREQ=WEEKLY;BYDAY=TH' } });
  const events = [series, makeEvent({ startDate: '2025-03-01' }), makeEvent({ startDate: '2027-03-01' })];
  const starts = selectArchivePage(events, isAny, 1, NOW).occurrences.map(({ startDate }) => startDate);
  expect(starts).toEqual(['2027-03-01', '2026-11-26', '2025-03-01']);
});

test('a recurring event that is over is where its last occurrence was', () => {
  const series = makeEvent({ id: '2020/series', startDate: '2020-01-02', repeats: { rule: 'FREQ=YEARLY;COUNT=3' } });
  const events = [series, makeEvent({ startDate: '2021-06-01' }), makeEvent({ startDate: '2022-06-01' })];
  const starts = selectArchivePage(events, isAny, 1, NOW).occurrences.map(({ startDate }) => startDate);
  expect(starts).toEqual(['2022-06-01', '2022-01-02', '2021-06-01']);
});

import { describe, expect, test } from 'vitest';
import { requireNews } from '../../../../src/event-files/checks/require-news.ts';
import { makeEventFile, makeEventText } from '../../../fixtures/make-event-file.ts';
import { reportOfCheck } from './report-of-check.ts';

type Fields = Record<string, unknown>;

const DAY = { startDate: '2027-03-16', added: '2026-11-22' };
const SERIES = { ...DAY, repeats: { rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=9' } };
const HALL = { venue: 'Hall 8', address: 'Av. 1', city: 'Barcelona', country: 'ES' };
const NEWS = { on: '2026-12-01', text: 'Moved.' };

function reportOf(before: Fields, after: Fields): string {
  const previous = new Map([['src/content/events/2027/a.mdx', makeEventText({ ...DAY, ...before })]]);
  return reportOfCheck(requireNews, [makeEventFile({ ...DAY, ...before, ...after }, '2027/a')], { previous });
}

test('a moved event without news is asked for them', () => {
  expect(reportOf({}, { startDate: '2027-05-12', updated: '2026-12-01' })).toMatchInlineSnapshot(
    `"2027/a.mdx:4:12 warning : startDate changed, and people who planned to come don't learn of it. Say it in news, which the page and feeds show, such as news: [{ on: 2026-12-01, text: Moved to May. }]."`,
  );
});

describe('news are asked for when there is another', () => {
  test.each<[string, Fields, Fields]>([
    ['startDate', {}, { startDate: '2027-03-17' }],
    ['endDate', { endDate: '2027-03-18' }, { endDate: '2027-03-19' }],
    ['startTime', { startTime: '09:00', endTime: '17:00' }, { startTime: '10:00' }],
    ['timeZone', {}, { timeZone: 'Atlantic/Canary' }],
    ['status', {}, { status: 'cancelled' }],
    ['status', { status: 'postponed' }, { status: 'scheduled' }],
    ['attendance', { location: HALL }, { attendance: 'hybrid', online: { note: 'The link follows.' } }],
    ['location.city', { location: HALL }, { location: { ...HALL, city: 'Girona' } }],
    ['location.venue', { location: HALL }, { location: { ...HALL, venue: 'Hall 1' } }],
    ['location.address', { location: HALL }, { location: { ...HALL, address: 'Av. 2' } }],
    ['startDate', { startDate: '2027-03' }, { startDate: '2027-04-16' }],
    ['repeats.except', SERIES, { repeats: { ...SERIES.repeats, except: ['2027-03-23'] } }],
    ['repeats.rule', SERIES, { repeats: { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=9' } }],
  ])('%s', (field, before, after) => {
    expect(reportOf(before, after)).toContain(field);
    expect(reportOf(before, { ...after, news: [NEWS] })).toBe('');
  });

  test('but old news don’t count', () => {
    expect(reportOf({ news: [NEWS] }, { status: 'cancelled' })).toContain('status');
  });
});

test.each<[string, Fields, Fields]>([
  ['what was added only', { location: { city: 'Barcelona', country: 'ES' } }, { location: HALL }],
  ['the hour', {}, { startTime: '09:00', endTime: '17:00' }],
  ['the day of what was announced for a month', { startDate: '2027-03' }, { endDate: '2027-03-18' }],
  ['the position on the map', { location: HALL }, { location: { ...HALL, latitude: 41.4, longitude: 2.2 } }],
  ['another title', {}, { title: 'Another' }],
  ['a rule in another order', SERIES, { repeats: { rule: 'COUNT=9;BYDAY=TU;FREQ=WEEKLY' } }],
  ['what was a draft', { draft: true }, { draft: false, startDate: '2027-03-17' }],
  ['the history of what is over', { startDate: '2026-03-16' }, { startDate: '2026-03-17', updated: '2026-12-01' }],
])('news aren’t asked for %s', (_, before, after) => {
  expect(reportOf(before, after)).toBe('');
});

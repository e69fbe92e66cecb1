import { describe, expect, test } from 'vitest';
import { createCalendarSource } from '../../../../src/cli/report/report-source.ts';
import { readEventFile } from '../../../../src/event-files/read-event-file.ts';
import { resolveEvent } from '../../../../src/events/resolve-event.ts';
import { toCalendar } from '../../../../src/outputs/calendar/to-calendar.ts';
import { toEventEntries } from '../../../../src/outputs/calendar/to-event-entries.ts';
import { CALENDAR_INFO } from '../../../fixtures/calendar-source.ts';
import { makeEventText } from '../../../fixtures/make-event-file.ts';
import { reportOn } from './report-on.ts';

const source = createCalendarSource('https://events.example.org/', [{ id: 'kubecon', label: 'KubeCon' }]);
const cfp = { url: 'https://example.org/cfp', closes: '2027-01-31' };

const entriesOf = (report: string) => [...report.matchAll(/^```ics\n([^]*?)\n```$/gm)].map(([, entry]) => entry);

test.each([
  ['of whole days', {}],
  ['of hours', { startTime: '09:00', endTime: '17:00' }],
  [
    'of a recurring event with a date that is moved',
    { repeats: { rule: 'FREQ=YEARLY;COUNT=3', changes: [{ date: '2028-03-15', status: 'cancelled' }] } },
  ],
  ['with characters that calendars escape', { title: 'A; b, c\\d', summary: 'Łódź, 日本語'.repeat(10) }],
])('the entry %s is that of the feed', (_, fields) => {
  const text = makeEventText(fields);
  const { data } = readEventFile('2027/a', 'src/content/events/2027/a.mdx', text);
  if (data === undefined) throw new Error('The event has an error.');
  const calendar = toCalendar(toEventEntries(resolveEvent('2027/a', data), source), CALENDAR_INFO);
  const [entry = ''] = entriesOf(reportOn({}, { '2027/a': text }));
  expect(entry).toMatch(/^BEGIN:VEVENT\n[^]*END:VEVENT$/);
  expect(calendar).toContain(entry.replaceAll('\n', '\r\n'));
});

test('the last day of a CFP is an entry among the deadlines', () => {
  const [, entry] = entriesOf(reportOn({}, { '2027/a': makeEventText({ cfp }) }));
  expect(entry).toContain('SUMMARY:Call for proposals closes: A test event');
  expect(entry).toContain('DTEND;VALUE=DATE:20270201');
});

test.each([
  ['a draft', '2027/a', { draft: true, cfp }, 'A draft: in no calendar yet.'],
  ['with only its month known', '2027/a', { startDate: '2027-03' }, 'Calendars get an entry once its days are known.'],
  [
    'long over',
    '2020/a',
    { startDate: '2020-03-15', added: '2020-01-01', cfp: { ...cfp, closes: '2020-01-31' } },
    'Over for more than a year: no longer in the calendars.',
  ],
])('an event that is %s has no entry', (_, id, fields, sentence) => {
  const report = reportOn({}, { [id]: makeEventText(fields) });
  expect(report).toContain(`\n${sentence}\n`);
  expect(entriesOf(report)).toEqual([]);
});

test('a CFP of an event whose days aren’t known has its instants and its entry', () => {
  const report = reportOn({}, { '2027/a': makeEventText({ startDate: '2027-03', cfp }) });
  expect(report).toContain('Its days aren’t announced yet: March 2027.');
  expect(report).toContain('| Where | CFP open until |');
  expect(report).toContain('| UTC | Mon, 1 Feb 2027, 11:59 UTC |');
  expect(entriesOf(report)).toHaveLength(1);
});

describe('what becomes of the entry that subscribers have', () => {
  const updated = '2026-11-23';
  test.each([
    ['the same', {}, { tags: ['new'] }, 'Subscribers see no change.'],
    ['changed and dated', {}, { title: 'B', updated }, 'Subscribers get this change.'],
    ['changed, not dated', {}, { title: 'B' }, 'Subscribers may miss this change: it has no new `updated`.'],
    ['no draft any more', { draft: true }, {}, 'Subscribers get it as a new entry.'],
    ['a draft again', {}, { draft: true }, 'Subscribers no longer get it.'],
    ['of another identity', {}, { uid: 'b@example.org' }, 'Subscribers get it as another event: its identity is new.'],
  ])('%s', (_, before, after, sentence) => {
    const report = reportOn({ '2027/a': makeEventText(before) }, { '2027/a': makeEventText(after) });
    expect(report).toContain(`\n${sentence}\n`);
  });

  test('renamed, with its former id and without: a URL alone needs no updated', () => {
    const before = { '2027/a': makeEventText({ cfp }) };
    const renamed = { cfp, formerIds: ['2027/a'] };
    const kept = reportOn(before, { '2027/b': makeEventText(renamed) });
    expect(kept).toContain('\nSubscribers keep it, with its new URL.\n');
    expect(kept).toContain('\nSubscribers to deadlines keep it, with its new URL.\n');
    const lost = reportOn(before, { '2027/b': makeEventText({ cfp }) });
    expect(lost).toContain('\nSubscribers get it as another event: its identity is new.\n');
    const changed = reportOn(before, { '2027/b': makeEventText({ ...renamed, title: 'The test event' }) });
    expect(changed).toContain('\nSubscribers may miss this change: it has no new `updated`.\n');
  });

  test('a CFP that is longer concerns those who have the deadlines', () => {
    const after = { cfp: { ...cfp, closes: '2027-02-10' }, updated };
    const report = reportOn({ '2027/a': makeEventText({ cfp }) }, { '2027/a': makeEventText(after) });
    expect(report).toContain('\nSubscribers to deadlines get this change.\n');
  });
});

import { expect, test } from 'vitest';
import { noDuplicateEvents } from '../../../../src/event-files/checks/no-duplicates.ts';
import { makeEventFile } from '../../../fixtures/make-event-file.ts';
import { reportOfCheck } from './report-of-check.ts';

const reportOf = (...files: Parameters<typeof makeEventFile>[]) =>
  reportOfCheck(
    noDuplicateEvents,
    files.map((file) => makeEventFile(...file)),
  );

test('two files of one event are reported once, at the one that was added later', () => {
  expect(
    reportOf([{ added: '2026-11-22' }, '2027/a'], [{ title: 'The test event', added: '2026-11-20' }, '2027/b']),
  ).toMatchInlineSnapshot(
    `"2027/a.mdx:2:8 warning title: may describe the same event as "The test event" in src/content/events/2027/b.mdx. Keep one of the files; if both are right, link them: related: [2027/b]."`,
  );
});

test('of two that were added on one day, the last in order of names is asked about', () => {
  expect(reportOf([{}, '2027/a'], [{}, '2027/b'])).toMatch(/^2027\/b\.mdx/);
  expect(reportOf([{}, '2027/b'], [{}, '2027/a'])).toMatch(/^2027\/b\.mdx/);
});

test('each pair of three is reported', () => {
  expect(reportOf([{}, '2027/a'], [{}, '2027/b'], [{}, '2027/c']).split('\n')).toHaveLength(3);
});

test('events that name each other as related are both right', () => {
  expect(reportOf([{ related: ['2027/b'] }, '2027/a'], [{}, '2027/b'])).toBe('');
});

test('of a file with an error nothing is known yet', () => {
  expect(reportOf([{}, '2027/a'], [{ summary: '' }, '2027/b'])).toBe('');
});

test('an event that starts when another ends is another', () => {
  expect(reportOf([{}, '2027/a'], [{ startDate: '2027-03-16' }, '2027/b'])).toBe('');
});

test('a recurring event is compared with what takes place while it runs', () => {
  const series = { startTime: '17:00', endTime: '18:00', repeats: { rule: 'FREQ=WEEKLY' } };
  expect(reportOf([series, '2027/a'], [{ startDate: '2028-06-01' }, '2028/b'])).toMatch(/^2028\/b\.mdx/);
});

test('a thousand different events are compared', () => {
  const files = Array.from({ length: 1000 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    const year = String(2000 + (index % 83));
    const place = { city: `City ${String(index)}`, country: 'ES' };
    return makeEventFile(
      { title: `Event number ${String(index * 7919)}`, startDate: `${year}-${month}`, location: place },
      `${year}/event-${String(index)}`,
    );
  });
  expect(reportOfCheck(noDuplicateEvents, files)).toBe('');
});

import { expect, test } from 'vitest';
import { noLostUrls } from '../../../../src/event-files/checks/no-lost-urls.ts';
import { makeEventFile, makeEventText } from '../../../fixtures/make-event-file.ts';
import { reportOfCheck } from './report-of-check.ts';

type Fields = Record<string, unknown>;
/** The fields of event files by id. */
type Files = Readonly<Record<string, Fields>>;

const pathOf = (id: string) => `src/content/events/${id}.mdx`;

/** What is said of files that have become others; those that were there before and are unchanged are in neither. */
function reportOf(before: Files, after: Files, unchanged: Files = {}): string {
  const present = Object.entries({ ...unchanged, ...after }).map(([id, fields]) => makeEventFile(fields, id));
  const previous = new Map([
    ...Object.keys(after).map((id) => [pathOf(id), undefined] as const),
    ...Object.entries(before).map(([id, fields]) => [pathOf(id), makeEventText(fields)] as const),
  ]);
  return reportOfCheck(noLostUrls, present, { previous });
}

test('a file that is renamed without formerIds is reported with the line to add', () => {
  expect(reportOf({ '2027/old-name': {} }, { '2027/new-name': { title: 'The test event' } })).toMatchInlineSnapshot(
    `"2027/new-name.mdx:1:1 warning : The file was 2027/old-name before; links and subscribed calendars use that name. Write formerIds: [2027/old-name], so that they still work."`,
  );
});

test('former ids that it had before come first, and those that are there stay', () => {
  const before = { '2027/old-name': { formerIds: ['2026/oldest'] } };
  expect(reportOf(before, { '2027/new-name': {} })).toContain('Write formerIds: [2026/oldest, 2027/old-name]');
  expect(reportOf(before, { '2027/new-name': { formerIds: ['2026/oldest', '2026/other'] } })).toMatchInlineSnapshot(
    `"2027/new-name.mdx:13:3 warning : The file was 2027/old-name before; links and subscribed calendars use that name. Write formerIds: [2026/oldest, 2026/other, 2027/old-name], so that they still work."`,
  );
});

test('a file that is deleted is reported at its path, with what to do instead', () => {
  expect(reportOf({ '2027/old-name': {} }, {})).toMatchInlineSnapshot(
    `"2027/old-name.mdx:1:1 warning : The file is deleted: its URL no longer works, and nobody who planned to come sees why. If the event is cancelled, keep the file with status: cancelled; if another file describes the event now, add 2027/old-name to the end of its formerIds."`,
  );
});

test.each<[string, Files, Files, Files?]>([
  ['is renamed with formerIds', { '2027/a': {} }, { '2027/b': { formerIds: ['2027/a'] } }],
  ['gives its URL to one that stays', { '2027/a': {} }, {}, { '2027/b': { formerIds: ['2027/a'] } }],
  ['was a draft', { '2027/a': { draft: true } }, {}],
  ['was a draft and is renamed', { '2027/a': { draft: true } }, { '2027/b': {} }],
  ['was refused before', { '2027/a': { title: '' } }, {}],
  ['is changed and stays', { '2027/a': {} }, { '2027/a': { title: 'Another title' } }],
  ['is new', {}, { '2027/a': {} }],
])('nothing is said of a file that %s', (_, before, after, unchanged) => {
  expect(reportOf(before, after, unchanged)).toBe('');
});

test('one that was there all along is no new name of another', () => {
  const text = reportOf({ '2027/a': {} }, {}, { '2027/b': {} });
  expect(text).toMatch(/^2027\/a\.mdx:1:1 /);
});

test('what isn’t an event file, and a build that asks no Git, have nothing to say', () => {
  const previous = new Map([['src/content/events/2027/notes.txt', 'Notes']]);
  expect(reportOfCheck(noLostUrls, [], { previous })).toBe('');
  expect(reportOfCheck(noLostUrls, [])).toBe('');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSource } from '../../../../src/cli/sources/read-source.ts';
import { SourceError } from '../../../../src/cli/sources/found.ts';
import { readEventFile } from '../../../../src/event-files/read-event-file.ts';
import { writeEventFile } from '../../../../src/event-files/write-event-file.ts';
import { completeFields } from '../../../fixtures/complete-fields.ts';
import { readFixture, readText, TYPES } from './read-fixture.ts';

const NAMES = ['team-days.ics', 'recurring.ics', 'graph.html'];

/** What is wrong with a draft once it has what an event file needs. */
function problemsOf({ fields, body = '' }: ReturnType<typeof readSource>): string[] {
  const text = writeEventFile(completeFields(fields), body);
  return readEventFile('2027/a-test-event', 'a.mdx', text).problems.map(({ field, message }) => `${field}: ${message}`);
}

test.each(NAMES)('what %s says is valid in an event file', (name) => {
  expect(problemsOf(readFixture(name))).toEqual([]);
});

const piece = fc.oneof(
  fc.constantFrom(
    '',
    '\n',
    ':',
    ';',
    ',',
    '"',
    '{',
    '}',
    '[',
    '<',
    '</',
    '<p>',
    '0',
    '-1',
    '1e9',
    '9999',
    'Z',
    'null',
    '[]',
    '{}',
  ),
  fc.constantFrom(
    '\u0000',
    '\u202E',
    '\uD800',
    '&#0;',
    '&amp;',
    '---',
    'T24:00',
    'UTC',
    'P1D',
    'FREQ=DAILY',
    '__proto__',
  ),
  fc.string({ maxLength: 5 }),
);
/** A source with errors in it. */
const broken = fc
  .tuple(
    fc.constantFrom(...NAMES.map(readText)),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12), piece), { minLength: 1, maxLength: 6 }),
  )
  .map(([text, edits]) =>
    edits.reduce((edited, [place, length, inserted]) => {
      const at = Math.floor(place * edited.length);
      return edited.slice(0, at) + inserted + edited.slice(at + length);
    }, text),
  );
const typed = fc.tuple(fc.constantFrom('', 'BEGIN:VCALENDAR\r\n', '{"@type":"Event",', '<html>'), fc.string());

test('any source gives a draft that is valid as far as it goes, or says why it gives none', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        broken,
        typed.map((parts) => parts.join('')),
      ),
      (text) => {
        try {
          expect(problemsOf(readSource(text, { types: TYPES }))).toEqual([]);
        } catch (error) {
          if (!(error instanceof SourceError)) throw error;
          expect(error.message).not.toContain('\n');
        }
      },
    ),
    { numRuns: 300 },
  );
}, 30_000);

const json = fc.jsonValue({ maxDepth: 3 });
const properties = [
  'name',
  'startDate',
  'endDate',
  'location',
  'offers',
  'organizer',
  'description',
  'url',
  'eventStatus',
  'subEvent',
];

test('any values in JSON-LD give a draft that is valid', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...properties), json), (event) => {
      expect(problemsOf(readSource(JSON.stringify({ '@type': 'Event', ...event }), { types: TYPES }))).toEqual([]);
    }),
    { numRuns: 200 },
  );
}, 30_000);

test.each([
  ['JSON', `{"@type":"Event","name":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
  ['a page', `<html><script type="application/ld+json">{"@type":"Event"}</script>${'<div>'.repeat(20_000)}`],
])('%s that is nested deep is refused', (_, text) => {
  expect(() => readSource(text, { types: TYPES })).toThrow(new SourceError('This is nested too deeply to be read.'));
});

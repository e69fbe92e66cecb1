import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convertIssue } from '../../../../src/cli/forms/convert-issue.ts';
import { listFormQuestions } from '../../../../src/cli/questions/questions.ts';
import { readEventFile } from '../../../../src/event-files/read-event-file.ts';
import { makeEventFile } from '../../../fixtures/make-event-file.ts';
import { makeAddIssue, makeCorrectIssue, makeIssueContext } from '../../../fixtures/make-issue-body.ts';

const context = makeIssueContext([makeEventFile()]);

const TRICKS = [
  ...[
    'a: b',
    '- a',
    '# a',
    'a # b',
    '&a',
    '*a',
    '!!js/function x',
    '|',
    '>',
    '---',
    '...',
    '%a',
    '? a',
    '"',
    "'",
    '{a: b',
    '[a',
  ],
  ...[
    '~',
    'null',
    'true',
    '1e3',
    '0x1F',
    '2027-03-15',
    '17:00',
    '@a',
    '`a`',
    '${{ secrets.X }}',
    '$(id)',
    '::add-mask::a',
  ],
  ...[
    '../../.github/workflows/x',
    '/etc/passwd',
    'a\u0000b',
    '\u202Ea',
    '\u200F',
    '\uD800',
    '🎉',
    'e\u0301'.repeat(100),
  ],
  ...['### Title', '<!--', '-->', ']]>', '_No response_', '-', '', ' ', 'a'.repeat(5000), '__proto__', 'constructor'],
];
const text = fc.oneof(
  fc.constantFrom(...TRICKS),
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...TRICKS), { maxLength: 4 }).map((parts) => parts.join('')),
);
const answersOf = (ids: readonly string[]) => fc.dictionary(fc.constantFrom(...ids), text, { maxKeys: 3 });

/** A line that a form can give: GitHub leaves no line breaks in it. */
const hasLines = (answer: string) => /[\r\n]/.test(answer);

test('any text in an added event becomes text in an event file, or an answer', () => {
  const ids = listFormQuestions('add').map(({ id }) => id);
  fc.assert(
    fc.property(answersOf(ids), (answers) => {
      const outcome = convertIssue(makeAddIssue(answers), context);
      if (outcome.kind !== 'file') return;
      const [, id = ''] = /^src\/content\/events\/(2\d{3}\/[a-z0-9-]+)\.mdx$/.exec(outcome.path) ?? [];
      expect(id).not.toBe('');
      const { data, problems } = readEventFile(id, outcome.path, outcome.text);
      expect(problems).toEqual([]);
      const { summary } = answers;
      if (summary !== undefined && !/<!--|###/.test(summary) && !hasLines(summary)) {
        expect(data?.summary).toBe(summary.trim());
      }
    }),
    { numRuns: 300 },
  );
});

test('any text in a correction becomes text in the event file, or an answer', () => {
  const ids = listFormQuestions('correct').map(({ id }) => id);
  fc.assert(
    fc.property(answersOf(ids), (answers) => {
      const outcome = convertIssue(makeCorrectIssue(answers), context);
      if (outcome.kind !== 'file') return;
      expect(outcome.path).toBe('src/content/events/2027/a-test-event.mdx');
      expect(readEventFile('2027/a-test-event', outcome.path, outcome.text).problems).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('any text instead of a form gets an answer', () => {
  fc.assert(
    fc.property(text, (body) => {
      expect(convertIssue(body, context).kind).toBe('answer');
    }),
  );
});

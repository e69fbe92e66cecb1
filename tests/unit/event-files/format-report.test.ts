import { describe, expect, test } from 'vitest';
import { formatProblemMessage, formatLocation, formatReport } from '../../../src/event-files/format-report.ts';
import { formatPath, type Problem } from '../../../src/event-files/problem.ts';

const makeProblem = (overrides: Partial<Problem> = {}): Problem => ({
  file: 'src/content/events/2027/a.mdx',
  line: 4,
  column: 12,
  severity: 'error',
  rule: 'schema',
  field: 'startDate',
  message: 'is required.',
  ...overrides,
});

test('an empty report is empty', () => {
  expect(formatReport([])).toBe('');
});

test('one error is counted in the singular', () => {
  expect(formatReport([makeProblem()])).toMatchInlineSnapshot(`
    "1 error in 1 event file:

    src/content/events/2027/a.mdx:4:12
        startDate: is required."
  `);
});

test('errors are in order of file, line and column, and counted with their files', () => {
  const report = formatReport([
    makeProblem({ file: 'src/content/events/2027/b.mdx', line: 2, column: 8, field: 'title', message: 'is empty.' }),
    makeProblem({ line: 10, column: 1, field: '', message: 'This is not YAML.' }),
    makeProblem({ line: 9, column: 20, field: 'tags[1]' }),
    makeProblem({ line: 9, column: 3, field: 'tags[0]' }),
  ]);
  expect(report).toMatchInlineSnapshot(`
    "4 errors in 2 event files:

    src/content/events/2027/a.mdx:9:3
        tags[0]: is required.

    src/content/events/2027/a.mdx:9:20
        tags[1]: is required.

    src/content/events/2027/a.mdx:10:1
        This is not YAML.

    src/content/events/2027/b.mdx:2:8
        title: is empty."
  `);
});

test('warnings are marked and counted', () => {
  const warning = makeProblem({ severity: 'warning', field: 'startTime', message: '02:30 happens twice.', line: 5 });
  expect(formatReport([warning, makeProblem()])).toMatchInlineSnapshot(`
    "1 error and 1 warning in 1 event file:

    src/content/events/2027/a.mdx:4:12
        startDate: is required.

    src/content/events/2027/a.mdx:5:12
        Warning. startTime: 02:30 happens twice."
  `);
});

test('warnings alone are counted as such', () => {
  expect(formatReport([makeProblem({ severity: 'warning' })])).toMatchInlineSnapshot(`
    "1 warning in 1 event file:

    src/content/events/2027/a.mdx:4:12
        Warning. startDate: is required."
  `);
});

test.each([
  ['escapes', { field: 'a\u001b[31m', message: 'is not \u009b2J a field.' }, 'a\uFFFD[31m: is not \uFFFD2J a field.'],
  ['marks that turn the direction', { field: '', message: '\u202egpj is wrong.' }, '\uFFFDgpj is wrong.'],
  ['line ends', { field: 'a\n::error::b', message: 'c\u2028d\r.' }, 'a\uFFFD::error::b: c\uFFFDd\uFFFD.'],
  ['commands of a runner', { field: '::error::a', message: 'b.' }, '\uFFFD:error::a: b.'],
  ['those after spaces', { field: ' ::error::a', message: 'b.' }, ' \uFFFD:error::a: b.'],
  ['those anywhere in a line', { field: '', message: '"##[error]a" is wrong.' }, '"#\uFFFD[error]a" is wrong.'],
])('a message shows %s of an author, and does nothing by them', (_, words, shown) => {
  expect(formatProblemMessage(makeProblem(words))).toBe(shown);
});

test("so does a file's name", () => {
  const file = 'src/content/events/2027/a\n::error::\u202eb.mdx';
  expect(formatLocation(makeProblem({ file }))).toBe('src/content/events/2027/a\uFFFD::error::\uFFFDb.mdx:4:12');
});

describe('where nothing could be read of a file', () => {
  const unread = makeProblem({ rule: 'frontmatter', field: '', message: 'This quote is not closed.' });

  test('the report ends with what that hides', () => {
    expect(
      formatReport([unread, makeProblem({ file: 'b.mdx' })])
        .split('\n')
        .at(-1),
    ).toBe("1 file can't be read yet. More problems may appear once this is fixed.");
    expect(
      formatReport([unread, unread, { ...unread, file: 'b.mdx', rule: 'encoding' }])
        .split('\n')
        .at(-1),
    ).toBe("2 files can't be read yet. More problems may appear once this is fixed.");
  });

  test('a warning about its fields hides nothing', () => {
    expect(formatReport([{ ...unread, severity: 'warning' }])).not.toContain('More may show');
  });
});

test('the problems that were given stay in their order', () => {
  const problems = [makeProblem({ line: 9 }), makeProblem({ line: 2 })];
  formatReport(problems);
  expect(problems.map(({ line }) => line)).toEqual([9, 2]);
});

test.each([
  [[], ''],
  [['title'], 'title'],
  [['cfp', 'closes'], 'cfp.closes'],
  [['sessions', 2, 'endsAt'], 'sessions[2].endsAt'],
  [['sessions', 0, 'speakers', 1], 'sessions[0].speakers[1]'],
])('the path %j is written %s', (path, text) => {
  expect(formatPath(path)).toBe(text);
});

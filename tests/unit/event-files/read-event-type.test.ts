import { expect, test } from 'vitest';
import { formatReport } from '../../../src/event-files/format-report.ts';
import { readEventType } from '../../../src/event-files/read-event-types.ts';
import { makeEventTypeText } from '../../fixtures/make-event-type-text.ts';

const read = (text: string) => readEventType('kcd', 'src/content/event-types/kcd.yaml', text);

test.each([
  ['', ''],
  ['---\n', ''],
  ['\uFEFF', ''],
  ['# A comment\n', ''],
])('a valid file is taken, with %j before and %j after', (before, after) => {
  const { data, problems } = read(before + makeEventTypeText() + after);
  expect(problems).toEqual([]);
  expect(data).toMatchObject({ label: 'A type', order: 10 });
});

test('all errors are reported with their lines, in words about types', () => {
  const text = makeEventTypeText({ color: 'indigi', order: 'ten', summary: undefined, url: 'kcd', colour: 'red' });
  expect(formatReport(read(text).problems)).toMatchInlineSnapshot(`
    "5 errors in 1 file:

    src/content/event-types/kcd.yaml:1:1
        summary: is required. What such events are, in a sentence. Example: The flagship conferences of cloud native.
        1 | label: A type
          | ^

    src/content/event-types/kcd.yaml:3:8
        order: is a text, but must be a number. Its place among the types, ascending. Example: 20
        3 | order: ten
          |        ^

    src/content/event-types/kcd.yaml:4:8
        color: "indigi" isn't one of indigo, blue, teal, green, amber, orange, rose, purple, slate. Did you mean "indigo"?
        4 | color: indigi
          |        ^

    src/content/event-types/kcd.yaml:5:6
        url: "kcd" isn't a web URL. Write it in full, such as https://example.org/event.
        5 | url: kcd
          |      ^

    src/content/event-types/kcd.yaml:6:1
        colour: isn't a field. Did you mean "color"?
        6 | colour: red
          | ^"
  `);
});

test('what is no YAML is reported where it is', () => {
  expect(formatReport(read(makeEventTypeText().replace('A type', 'KCD: Porto')).problems)).toMatchInlineSnapshot(`
    "1 error in 1 file:

    src/content/event-types/kcd.yaml:1:8
        A text with ": " in it needs quotes around it.
        1 | label: KCD: Porto
          |        ^

    1 file can't be read yet. More problems may appear once this is fixed."
  `);
});

test('an empty file is reported', () => {
  expect(read('').problems.map(({ message, line }) => [line, message])).toEqual([
    [1, 'The file has no fields. Write them as "name: value", one per line.'],
  ]);
});

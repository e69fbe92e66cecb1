import { expect, test } from 'vitest';
import { parseFrontmatter } from '../../../../src/event-files/frontmatter/parse-frontmatter.ts';

/** What is wrong with each of these, one per line. */
function tableOf(...yamls: string[]): string {
  return yamls
    .flatMap((yaml) => parseFrontmatter(`---\n${yaml}\n---\n`).problems)
    .map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`)
    .join('\n');
}

test('what is opened and not closed is reported where it opens', () => {
  expect(tableOf('title: "A\ntype: kcd', "title: 'A", 'tags: [a, b\ntype: kcd', 'location: { city: B\ntype: kcd'))
    .toMatchInlineSnapshot(`
      "2:8 This quote isn't closed. Write the same quote after the text.
      2:8 This quote isn't closed. Write the same quote after the text.
      2:7 This list isn't closed. Write a ] at its end.
      2:11 This group isn't closed. Write a } at its end."
    `);
});

test('a text that needs quotes is reported with the reason', () => {
  expect(
    tableOf(
      'title: A: B',
      'title: @home',
      'title: %x',
      'title: *bold*',
      'title: & x',
      'title: ?',
      'title: -',
      'title: "A" talk',
      'title: [A] talk',
      'title: "a\\q"',
      'tags: [b: c: d]',
    ),
  ).toMatchInlineSnapshot(`
    "2:8 A text with ": " in it needs quotes around it.
    2:8 A text that begins with @ needs quotes around it.
    2:8 A text that begins with % needs quotes around it.
    2:8 A text that begins with * needs quotes around it.
    2:8 A text that begins with & needs quotes around it.
    2:8 A text that begins with ? needs quotes around it.
    2:8 A text that begins with "- " needs quotes around it; a list begins on the next line.
    2:12 The text continues after its closing quote. Put quotes of the other kind around all of it.
    2:12 The text continues after its closing ]. Put quotes around all of it.
    2:10 A backslash in double quotes begins a special character. Write two of them, or use single quotes.
    2:11 A text with ": " in it needs quotes around it."
  `);
});

test('a line that is no field gets the form of one', () => {
  expect(tableOf('title:A\ntype: kcd', 'url:https://example.org', 'type: kcd\ntitle', 'title\ntype: kcd', '- a\nb: c'))
    .toMatchInlineSnapshot(`
      "2:1 Write a space after the colon: title: A
      2:1 The frontmatter has no fields. Write them as "name: value", one per line.
      3:1 This line isn't a field. Write it as "name: value"; if it continues the text above, indent it.
      2:1 This line isn't a field. Write it as "name: value"; if it continues the text above, indent it.
      3:1 This doesn't fit the lines above it. Write each field as "name: value", one per line."
    `);
});

test('wrong indentation is reported once', () => {
  expect(tableOf('type: kcd\n    draft: true', 'cfp:\n  url: x\n closes: y', 'cfp:\n\turl: x')).toMatchInlineSnapshot(`
    "3:5 This line is indented further than the field above it. Begin both in the same column.
    4:1 This line is indented differently from those above it. Give them all the same indentation.
    3:1 A line can't be indented by a tab. Write spaces instead."
  `);
});

test('what is there too often is reported', () => {
  expect(tableOf('title: A\ntype: kcd\ntitle: B', 'cfp:\n  url: x\n  url: y', 'tags: [a]]', 'tags: [a,, b]'))
    .toMatchInlineSnapshot(`
      "4:1 title appears twice, first on line 2. Keep one.
      4:3 url appears twice, first on line 3. Keep one.
      2:10 There is an extra ]. Remove it, or put quotes around the text.
      2:10 There is an extra ,. Remove it, or put quotes around the text."
    `);
});

test('what belongs to no event file is reported', () => {
  expect(
    tableOf('title: A\n...\ntype: kcd', '%YAML 1.1', 'title: !foo A', 'title: !!str 5', '? [a, b]\n: c', '? \n: c'),
  ).toMatchInlineSnapshot(`
    "3:1 A line ... ends the fields. Remove it.
    2:1 A line can't begin with %. Remove it.
    2:8 !foo is a YAML tag, which isn't supported here. Remove it; if it is part of the text, put quotes around the text.
    2:8 !!str is a YAML tag, which isn't supported here. Remove it; if it is part of the text, put quotes around the text.
    2:3 A field's name must be text. Write the field as "name: value".
    2:3 A field's name must be text. Write the field as "name: value"."
  `);
});

test('a file that is wrong in every line reports the first fifty', () => {
  expect(tableOf('a: 1\n'.repeat(12_000)).split('\n')).toHaveLength(50);
});

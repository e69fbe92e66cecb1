import { expect, test } from 'vitest';
import { parseFrontmatter } from '../../../../src/event-files/frontmatter/parse-frontmatter.ts';

/** What is wrong with each of these, one a line. */
function tableOf(...yamls: string[]): string {
  return yamls
    .flatMap((yaml) => parseFrontmatter(`---\n${yaml}\n---\n`).problems)
    .map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`)
    .join('\n');
}

test('what is opened and not closed is told where it opens', () => {
  expect(tableOf('title: "A\ntype: kcd', "title: 'A", 'tags: [a, b\ntype: kcd', 'location: { city: B\ntype: kcd'))
    .toMatchInlineSnapshot(`
    "2:8 This quote isn't closed. Write the same quote behind the text.
    2:8 This quote isn't closed. Write the same quote behind the text.
    2:7 This list isn't closed. Write a ] behind it.
    2:11 This group isn't closed. Write a } behind it."
  `);
});

test('a text that needs quotes is told why', () => {
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
    2:12 The text goes on behind its closing quote. Put quotes of the other kind around all of it.
    2:12 The text goes on behind its closing ]. Put quotes around all of it.
    2:10 A backslash in double quotes begins a special character. Write two of them, or use single quotes.
    2:11 A text with ": " in it needs quotes around it."
  `);
});

test('a line that is no field gets the form of one', () => {
  expect(tableOf('title:A\ntype: kcd', 'url:https://example.org', 'type: kcd\ntitle', 'title\ntype: kcd', '- a\nb: c'))
    .toMatchInlineSnapshot(`
    "2:1 Put a blank behind the colon: title: A
    2:1 The frontmatter has no fields. Write them as "name: value", one a line.
    3:1 This line is no field. Write it as "name: value"; if it goes on with the text above, indent it.
    2:1 This line is no field. Write it as "name: value"; if it goes on with the text above, indent it.
    3:1 This does not fit what stands above it. Write each field as "name: value", one a line."
  `);
});

test('wrong indentation is told once', () => {
  expect(tableOf('type: kcd\n    draft: true', 'cfp:\n  url: x\n closes: y', 'cfp:\n\turl: x')).toMatchInlineSnapshot(`
    "3:5 This line is indented further than the field above it. Begin both at the same place.
    4:1 This line begins at another place than those above it. Give them all the same indentation.
    3:1 A tab can't indent a line. Write blanks instead."
  `);
});

test('what stands there too often is told', () => {
  expect(tableOf('title: A\ntype: kcd\ntitle: B', 'cfp:\n  url: x\n  url: y', 'tags: [a]]', 'tags: [a,, b]'))
    .toMatchInlineSnapshot(`
    "4:1 title stands twice, first on line 2. Keep one.
    4:3 url stands twice, first on line 3. Keep one.
    2:10 There is a ] too many. Take it out, or put quotes around the text.
    2:10 There is a , too many. Take it out, or put quotes around the text."
  `);
});

test('what belongs to no event file is told', () => {
  expect(
    tableOf('title: A\n...\ntype: kcd', '%YAML 1.1', 'title: !foo A', 'title: !!str 5', '? [a, b]\n: c', '? \n: c'),
  ).toMatchInlineSnapshot(`
    "3:1 A line ... ends the fields. Take it out.
    2:1 A line can't begin with %. Take it out.
    2:8 !foo is a tag of YAML, which means nothing here. Take it out; if it belongs to the text, put quotes around the text.
    2:8 !!str is a tag of YAML, which means nothing here. Take it out; if it belongs to the text, put quotes around the text.
    2:3 The name of a field is a word. Write the field as "name: value".
    2:3 The name of a field is a word. Write the field as "name: value"."
  `);
});

test('a file that is wrong in every line is told of the first fifty, quickly', () => {
  const start = performance.now();
  expect(tableOf('a: 1\n'.repeat(12_000)).split('\n')).toHaveLength(50);
  expect(performance.now() - start).toBeLessThan(5000);
});

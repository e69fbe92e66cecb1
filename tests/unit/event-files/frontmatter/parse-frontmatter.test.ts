import { describe, expect, test } from 'vitest';
import { parseFrontmatter } from '../../../../src/event-files/frontmatter/parse-frontmatter.ts';

const problemsOf = (text: string) =>
  parseFrontmatter(text)
    .problems.map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`)
    .join('\n');
const fence = (yaml: string, body = '') => `---\n${yaml}\n---\n${body}`;

describe('the fences', () => {
  test('separate the fields from the body', () => {
    const { data, body, problems } = parseFrontmatter(fence('title: A', '\nText.\n\n---\n\nMore.\n'));
    expect({ data, body, problems }).toEqual({
      data: { title: 'A' },
      body: '\nText.\n\n---\n\nMore.\n',
      problems: [],
    });
  });

  test.each([
    ['spaces after them', '--- \ntitle: A\n---\t\nBody'],
    ['line ends of Windows', '---\r\ntitle: A\r\n---\r\nBody'],
  ])('may have %s', (_, text) => {
    const { data, body, problems } = parseFrontmatter(text);
    expect({ data, body, problems }).toEqual({ data: { title: 'A' }, body: 'Body', problems: [] });
  });

  test('may be the end of the file', () => {
    expect(parseFrontmatter('---\ntitle: A\n---')).toMatchObject({ data: { title: 'A' }, body: '', problems: [] });
  });

  test('are not found inside a text', () => {
    expect(parseFrontmatter(fence('title: |\n  a\n  ---\n  b')).data).toEqual({ title: 'a\n---\nb\n' });
  });

  test('may be after a byte order mark, which editors on Windows write unseen', () => {
    expect(parseFrontmatter('\uFEFF---\ntitle: A\n---\n')).toMatchObject({ data: { title: 'A' }, problems: [] });
  });

  test('are demanded', () => {
    const texts = ['', 'title: A\n', '\n---\ntitle: A\n---\n', '---', '---\ntitle: A\n', '---\ntitle: A\n ---\n'];
    expect(texts.map(problemsOf).join('\n')).toMatchInlineSnapshot(`
      "1:1 The file has no frontmatter. Begin it with a line ---, then the fields, then a line ---.
      1:1 The file has no frontmatter. Begin it with a line ---, then the fields, then a line ---.
      1:1 The first line must be ---. Remove what comes before it.
      1:1 The frontmatter has no end. Write a line --- after its last field.
      1:1 The frontmatter has no end. Write a line --- after its last field.
      1:1 The frontmatter has no end. Write a line --- after its last field."
    `);
  });

  test('leave no data and the whole text as body when they are missing', () => {
    expect(parseFrontmatter('Text.')).toMatchObject({ data: undefined, body: 'Text.' });
  });
});

describe('YAML 1.2', () => {
  test.each([
    ['date: 2027-03-15', '2027-03-15'],
    ['dateTime: 2027-03-15T09:00:00+01:00', '2027-03-15T09:00:00+01:00'],
    ['time: 17:00', '17:00'],
    ['time: 09:30:00', '09:30:00'],
    ['month: 2027-03', '2027-03'],
    ['country: NO', 'NO'],
    ['answer: yes', 'yes'],
    ['answer: on', 'on'],
    ['year: 2027', 2027],
    ['draft: true', true],
    ['title: "2027"', '2027'],
  ])('reads %s as %j', (yaml, value) => {
    expect(Object.values(parseFrontmatter(fence(yaml)).data as object)).toEqual([value]);
  });

  test('takes an anchor and its alias', () => {
    expect(parseFrontmatter(fence('a: &x one\nb: *x')).data).toEqual({ a: 'one', b: 'one' });
  });

  test('keeps a key that objects have of their own', () => {
    const data = parseFrontmatter(fence('__proto__: { draft: true }')).data as { draft?: unknown };
    expect(Object.keys(data)).toEqual(['__proto__']);
    expect(data.draft).toBeUndefined();
  });
});

describe('an error in the YAML', () => {
  test('is reported with its line and column', () => {
    const texts = ['title: KubeCon: Europe', 'a: 1\nlocation:\n\tcity: B', 'title: @home', 'title: "A" talk'];
    expect(texts.map((yaml) => problemsOf(fence(yaml))).join('\n')).toMatchInlineSnapshot(`
      "2:8 A text with ": " in it needs quotes around it.
      4:1 A line can't be indented by a tab. Write spaces instead.
      2:8 A text that begins with @ needs quotes around it.
      2:12 The text continues after its closing quote. Put quotes of the other kind around all of it."
    `);
  });

  test('is found at the same place with the line ends of Windows', () => {
    const text = fence('a: 1\ntitle: KubeCon: Europe');
    expect(problemsOf(text.replaceAll('\n', '\r\n'))).toBe(problemsOf(text));
  });

  test('does not hide another', () => {
    expect(problemsOf(fence('title: A: B\nb: 1\nsummary: C: D'))).toMatchInlineSnapshot(`
      "2:8 A text with ": " in it needs quotes around it.
      4:10 A text with ": " in it needs quotes around it."
    `);
  });

  test('leaves no data, so that nothing half-read is used', () => {
    expect(parseFrontmatter(fence('title: A: B')).data).toBeUndefined();
  });

  test('names the field that appears twice, at its second place', () => {
    expect(problemsOf(fence('title: A\ntype: kcd\ntitle: B'))).toMatch(/^4:1 .*title/);
  });

  test('points to the quote that is opened and not closed', () => {
    expect(problemsOf(fence('title: "A\ntype: kcd'))).toMatch(/^2:8 /);
  });

  test('says that a space is missing after the colon', () => {
    expect(problemsOf(fence('title:A\ntype: kcd'))).toMatch(/^2:1 .*space/);
  });

  test.each([
    ['an alias without its anchor', 'title: *bold*'],
    ['aliases that multiply', bomb()],
  ])('is reported rather than thrown: %s', (_, yaml) => {
    expect(problemsOf(fence(yaml))).not.toBe('');
  });

  test.each(['title: !foo A', 'title: !!int A'])('is a tag that means nothing here: %s', (yaml) => {
    expect(problemsOf(fence(yaml))).not.toBe('');
  });
});

/** Nine aliases of nine aliases, five levels deep: 59,049 texts if one resolved them. */
function bomb(): string {
  const levels = ['a', 'b', 'c', 'd', 'e'].map((name, index, names) => {
    const entry = index === 0 ? 'x' : `*${String(names[index - 1])}`;
    return `${name}: &${name} [${Array<string>(9).fill(entry).join(', ')}]`;
  });
  return levels.join('\n');
}

describe('positions', () => {
  const { positionOf, positionOfKey } = parseFrontmatter(
    fence('title: A\nlocation:\n  city: Oslo\n  country: NO\ntags: ["🎉", b]\n1: x'),
  );

  test.each([
    [['title'], { line: 2, column: 8 }],
    [['location'], { line: 4, column: 3 }],
    [['location', 'country'], { line: 5, column: 12 }],
    [['tags', 1], { line: 6, column: 14 }],
  ])('of the value %j', (path, position) => {
    expect(positionOf(path)).toEqual(position);
  });

  test.each([
    [['title'], { line: 2, column: 1 }],
    [['location', 'country'], { line: 5, column: 3 }],
    [['1'], { line: 7, column: 1 }],
  ])('of the name %j', (path, position) => {
    expect(positionOfKey(path)).toEqual(position);
  });

  test.each([
    ['of its parent', ['location', 'venue'], { line: 4, column: 3 }],
    ['of the file, where it has no parent', ['summary'], { line: 1, column: 1 }],
    ['of the file, where the path is empty', [], { line: 1, column: 1 }],
  ])('of what is missing are those %s', (_, path, position) => {
    expect(positionOf(path)).toEqual(position);
    expect(positionOfKey(path)).toEqual(position);
  });
});

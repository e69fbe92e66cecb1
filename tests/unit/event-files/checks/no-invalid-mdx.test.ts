import { describe, expect, test } from 'vitest';
import { noInvalidMdx } from '../../../../src/event-files/checks/no-code-in-body.ts';
import { readEventFile } from '../../../../src/event-files/read-event-file.ts';
import { makeEventText } from '../../../fixtures/make-event-file.ts';
import { sayOf, tableOfBodies } from './say-of.ts';

const say = (body: string) => sayOf(noInvalidMdx, body);
const table = (...bodies: string[]) => tableOfBodies(noInvalidMdx, bodies);

describe('what isn’t MDX is reported with its fix', () => {
  test('characters that MDX takes for code', () => {
    expect(table('I <3 you', 'a <= b', 'Bring {your laptop', '{name, if any}', 'a -> { b + }')).toMatchInlineSnapshot(`
      "I <3 you
        ^ error: MDX reads < as the beginning of a tag. If it is meant as text, write \\<.
      a <= b
        ^ error: MDX reads < as the beginning of a tag. If it is meant as text, write \\<.
      Bring {your laptop
            ^ error: { begins code in MDX and isn't closed. Write } after the code; if { is meant as text, write \\{.
      {name, if any}
             ^ error: Text in braces is code in MDX, and this code isn't valid: Unexpected token. If the braces are meant as text, write \\{ and \\}.
      a -> { b + }
                 ^ error: Text in braces is code in MDX, and this code isn't valid: Unexpected token. If the braces are meant as text, write \\{ and \\}."
    `);
  });

  test('what Markdown has and MDX hasn’t', () => {
    expect(table('<!-- later -->', '<!--\nlater -->', '<https://example.org/a>', 'Mail <me@example.org>.'))
      .toMatchInlineSnapshot(`
        "<!-- later -->
        ^ error: MDX doesn't support <!-- -->. Write the comment as {/* later */}.
        <!--
        ^ error: MDX doesn't support <!-- -->. Write the comment as {/* later */}.
        <https://example.org/a>
        ^ error: MDX reads <…> as a tag. Write the link without < and >, or as [text](https://example.org/a).
        Mail <me@example.org>.
             ^ error: MDX reads <…> as a tag. Write the link without < and >, or as [text](mailto:me@example.org)."
      `);
  });

  test('tags that aren’t closed', () => {
    expect(
      table('One<br>two', '<img src="/a.png"\n  alt="">', 'a <b>c', '<div>\n\ntext', '<your name>', '</br>', 'a </b>'),
    ).toMatchInlineSnapshot(`
      "One<br>two
         ^ error: In MDX, <br> needs a slash at its end. Write <br />.
      <img src="/a.png"
      ^ error: In MDX, <img> needs a slash at its end. Write <img src="/a.png" alt="" />.
      a <b>c
        ^ error: <b> isn't closed. Write </b> after its content; if < is meant as text, write \\<.
      <div>
      ^ error: <div> isn't closed. Write </div> after its content; if < is meant as text, write \\<.
      <your name>
      ^ error: <your> isn't closed. Write </your> after its content; if < is meant as text, write \\<.
      </br>
      ^ error: </br> closes nothing. For an empty element, write <br />.
      a </b>
        ^ error: </b> closes nothing. Write <b> before its content, or remove it."
    `);
  });

  test('tags that are closed at another place', () => {
    expect(table('<b>a</i>', '<b><i>a</b></i>', '<p>a</P>', '<p><br>a</p>', '<b>a\n\nb</b>')).toMatchInlineSnapshot(`
      "<b>a</i>
          ^ error: </i> doesn't close <b>, which was opened on line 14. Write </b> before it.
      <b><i>a</b></i>
             ^ error: </b> doesn't close <i>, which was opened on line 14. Write </i> before it.
      <p>a</P>
          ^ error: </P> doesn't close <p>, which was opened on line 14. Write </p> before it.
      <p><br>a</p>
         ^ error: In MDX, <br> needs a slash at its end. Write <br />.
      <b>a
      ^ error: <b> is inside a paragraph that ends before </b> (line 16). Put both into one paragraph, or each on a line of its own between empty lines."
    `);
  });

  test('tags that aren’t complete', () => {
    expect(table('<a href=/map/>map</a>', '<a href="/map/>map</a>', 'foo <Bar.baz')).toMatchInlineSnapshot(`
      "<a href=/map/>map</a>
      ^ error: In a tag, a value needs quotes around it: href="/map/".
      <a href="/map/>map</a>
      ^ error: The tag <a isn't complete. Close its quotes and write > at its end; if < is meant as text, write \\<.
      foo <Bar.baz
          ^ error: The tag <Bar.baz isn't complete. Close its quotes and write > at its end; if < is meant as text, write \\<."
    `);
  });

  test('JavaScript that isn’t valid', () => {
    expect(table('{1 +}', '<b title={1 +}>a</b>', 'import X from\n\ntext', 'export const a = ;', '{/* a }'))
      .toMatchInlineSnapshot(`
        "{1 +}
            ^ error: Text in braces is code in MDX, and this code isn't valid: Unexpected token. If the braces are meant as text, write \\{ and \\}.
        <b title={1 +}>a</b>
                     ^ error: Text in braces is code in MDX, and this code isn't valid: Unexpected token. If the braces are meant as text, write \\{ and \\}.
        import X from
                     ^ error: This import isn't valid JavaScript: Unexpected token.
        export const a = ;
                        ^ error: This export isn't valid JavaScript: Unexpected token.
        {/* a }
        ^ error: { begins code in MDX and isn't closed. Write } after the code; if { is meant as text, write \\{."
      `);
  });

  test('sentences that begin like JavaScript', () => {
    expect(table('import your data', 'We\n\nexport to a file')).toMatchInlineSnapshot(`
      "import your data
      ^ error: A line that begins with "import" is code in MDX. If this is text, begin the line with another word.
      export to a file
      ^ error: A line that begins with "export" is code in MDX. If this is text, begin the line with another word."
    `);
  });
});

test('all errors of a body are reported at once, and none that only follows from another', () => {
  expect(say('I <3 <b>you</i> {\n\n<!-- a -->\n\nOne<br>two <br>three')).toMatchInlineSnapshot(`
    "I <3 <b>you</i> {
      ^ error: MDX reads < as the beginning of a tag. If it is meant as text, write \\<.
    I <3 <b>you</i> {
               ^ error: </i> doesn't close <b>, which was opened on line 14. Write </b> before it.
    I <3 <b>you</i> {
                    ^ error: { begins code in MDX and isn't closed. Write } after the code; if { is meant as text, write \\{.
    <!-- a -->
    ^ error: MDX doesn't support <!-- -->. Write the comment as {/* a */}.
    One<br>two <br>three
               ^ error: In MDX, <br> needs a slash at its end. Write <br />.
    One<br>two <br>three
       ^ error: In MDX, <br> needs a slash at its end. Write <br />."
  `);
});

describe('the place is right', () => {
  test.each([
    ['after characters of two code units', '😀🎉é <3'],
    ['after a tab', '\ta\t<3'],
    ['in lines that end as on Windows', 'one\r\n\r\ntwo é <3\r\n'],
    ['in a quote', '> one\n> two <3'],
    ['in a list in a list', '- one\n  - two <3'],
    ['in a table', '| a |\n| - |\n| <3 |'],
  ])('%s', (_, body) => {
    const text = makeEventText({}, body);
    const [finding] = noInvalidMdx.check({ files: [readEventFile('2027/a', 'a.mdx', text)], typeIds: [] });
    const line = text.split('\n')[(finding?.line ?? 0) - 1] ?? '';
    expect(line.slice((finding?.column ?? 0) - 1)).toMatch(/^<3/);
  });

  test('after a byte order mark', () => {
    const file = readEventFile('2027/a', 'a.mdx', `\uFEFF${makeEventText({}, 'I <3 you').replaceAll('\n', '\r\n')}`);
    const [finding] = noInvalidMdx.check({ files: [file], typeIds: [] });
    expect(finding).toMatchObject({ line: 14, column: 3, excerpt: 'I <3 you' });
  });
});

test.each([
  'a < b and c > d',
  '`<3 {` and \\<3 and \\{a\\}',
  '```\n<3 { <!-- -->\n```',
  '{/* a comment */}',
  '<b>a</b> <br /> {1 + 1}',
  '<details>\n\n- a\n\n</details>',
  'export const a = await 1\n\n{a}',
  'https://example.org/a',
  '',
])('what is valid is left alone: %j', (body) => {
  expect(say(body)).toBe('');
});

test('a file without fences has no body to validate', () => {
  const file = readEventFile('2027/a', 'a.mdx', 'I <3 you');
  expect(noInvalidMdx.check({ files: [file], typeIds: [] })).toEqual([]);
});

test.each([
  ['too long', 'word '.repeat(10_000), 'The body is longer than 32 KB.'],
  ['nested too deep', '>'.repeat(30_000), 'are nested here'],
])('a body that is %s is refused', (_, body, message) => {
  expect(say(body)).toContain(message);
});

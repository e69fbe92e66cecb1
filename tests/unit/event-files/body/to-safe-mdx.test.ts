import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { parseBody } from '../../../../src/event-files/body/parse-body.ts';
import { toSafeMdx } from '../../../../src/event-files/body/to-safe-mdx.ts';

test('Markdown stays as it is', () => {
  const markdown =
    '## Programme\n\n- **one**, [two](https://example.org/) & `code`\n\n```js\nconst a = { b: <c /> };\n```\n\n> 1 > 0';
  expect(toSafeMdx(markdown)).toBe(markdown);
});

test.each([
  ['a tag', 'a <b>c</b> <Evil />', String.raw`a \<b>c\</b> \<Evil />`],
  ['an expression', '{process.env}', String.raw`\{process.env\}`],
  ['an expression after a backslash', String.raw`\\{process.env}`, String.raw`\\\{process.env\}`],
  ['an import', 'import fs from "node:fs"', '&#105;mport fs from "node:fs"'],
  ['an export', 'a\n\nexport const a = 1', 'a\n\n&#101;xport const a = 1'],
  ['a script as a URL', '[a](javascript:alert)', String.raw`\[a](javascript:alert)`],
  ['a script in a reference', '[a]\n\n[a]: javascript:b', '[a]\n\n\\[a]: javascript:b'],
  ['a form', '<form onclick="a">b</form>', String.raw`\<form onclick="a">b\</form>`],
  ['a directive', '<b set:html="<svg>" />', String.raw`\<b set:html="\<svg>" />`],
  ['a link in a tag', '<div>[a](b.html)</div>', String.raw`\<div>\[a](b.html)\</div>`],
  ['a picture in a link', '[![a](b.png)](https://example.org/)', String.raw`\[\!\[a](b.png)](https://example.org/)`],
  ['a URL in angle brackets', '<https://example.org/>', 'https://example.org/'],
  ['code in a fence that isn’t one', '> ```\n> {x}\n{y}', '> ```\n> {x}\n\\{y\\}'],
  ['code that MDX has none of', 'a\n\n    {b}', 'a\n\n    \\{b\\}'],
  ['frontmatter', '---\na: b', '\\---\na: b'],
  ['a statement that ends in a backslash', 'import >"\\', '&#105;mport >"\\'],
  ['characters that turn the direction', 'a\u202Eb\u0000c\r\n', 'abc\n'],
])('%s becomes text', (_, markdown, body) => {
  expect(toSafeMdx(markdown)).toBe(body);
});

test.each([
  ['code', '`{a} <b>` and\n\n```js\nimport { x } from "y";\n```'],
  ['code in a list', '- a\n\n  ```yaml\n  a: {b: <c>}\n  ```\n- `{d}`'],
  ['what is escaped', String.raw`a \{b\} \<c>`],
  ['a word that begins as a statement', 'important things\n\nexports of all kinds'],
])('%s stays as it is beside what becomes text', (_, markdown) => {
  expect(toSafeMdx(`${markdown}\n\n{z}`)).toBe(`${markdown}\n\n\\{z\\}`);
});

test.each(['docs/a.html', 'tel:+34911', 'javascript:go()', 'data:text/html,a'])(
  'of several links only that to %s becomes text',
  (url) => {
    const rest = '[b](https://example.org/), [c](mailto:a@example.org) and `{d}`';
    expect(toSafeMdx(`[a](${url}), ${rest}`)).toBe(`\\[a](${url}), ${rest}`);
  },
);

test.each([
  ['a <!-- hidden --> b', 'a  b'],
  ['<!-- hidden --> b', ' b'],
  ['<!--\n\nimport x\n\n-->\n\nb', '\n\nb'],
  ['b\n\n<!-- hidden', 'b\n\n'],
])('a comment is left out: %j', (markdown, body) => {
  expect(toSafeMdx(markdown)).toBe(body);
});

test.each(['> ', '>', '- ', '* ', '+ ', '1. ', '1) ', '> - 1. '])(
  '%j in itself becomes text that can be published',
  (marker) => {
    const body = toSafeMdx(`${marker.repeat(400)}a`) ?? '';
    expect(mdxToMdast(body)).toMatchObject({ children: [{ type: 'paragraph', children: [{ type: 'text' }] }] });
    expect(parseBody(body, 1).errors).toEqual([]);
  },
);

test.each([
  ['**a ', ' a**'],
  ['_a ', ' a_'],
  ['~~a ', ' a~~'],
])('emphasis by %j in itself becomes text', (open, close) => {
  const body = toSafeMdx(open.repeat(900) + close.repeat(900)) ?? '';
  expect(mdxToMdast(body)).toMatchObject({ children: [{ type: 'paragraph', children: [{ type: 'text' }] }] });
});

/** Pieces of which code in MDX is made. */
const piece = fc.constantFrom(
  ...['{', '}', '<', '>', '</', '/>', 'a', 'import ', 'export ', '```', '~~~', '`', '\\', '\n', '\n\n', '    ', '\t'],
  ...['- ', '> ', '1. ', '[', '](', ')', ']: ', 'javascript:', '<!--', '-->', '&#123;', '\r', '"', '=', '$', '|'],
);

test('nothing that people write is run', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
        fc.string(),
      ),
      (text) => {
        const body = toSafeMdx(text);
        if (body === undefined) return;
        expect(JSON.stringify(mdxToMdast(`${body}\n`))).not.toMatch(/"type":"(?:mdx|html)|"url":"javascript:/);
      },
    ),
    { numRuns: 500 },
  );
});

test('every text can be written', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect(toSafeMdx(pieces.join(''))).toBeDefined();
    }),
    { numRuns: 300 },
  );
});

import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { toSafeMdx } from '../../../src/event-files/to-safe-mdx.ts';

test('Markdown stays as it is', () => {
  const markdown =
    '## Programme\n\n- **one**, [two](https://example.org/) & `code`\n\n```js\nconst a = { b: <c /> };\n```\n\n> 1 > 0';
  expect(toSafeMdx(markdown)).toBe(markdown);
});

test.each([
  ['a tag', 'a <b>c</b> <Evil />', 'a &#60;b>c&#60;/b> &#60;Evil />'],
  ['an expression', '{process.env}', '&#123;process.env&#125;'],
  ['an expression behind a backslash', String.raw`\{process.env}`, String.raw`\&#123;process.env&#125;`],
  ['an import', 'import fs from "node:fs"', '&#105;mport fs from "node:fs"'],
  ['an export', 'a\n\nexport const a = 1', 'a\n\n&#101;xport const a = 1'],
  ['a script as an address', '[a](javascript:alert)', '&#91;a&#93;(javascript:alert)'],
  ['an address in angle brackets', '<https://example.org/>', 'https://example.org/'],
  ['code in a fence that isn’t one', '> ```\n> {x}\n{y}', '> ```\n> &#123;x&#125;\n&#123;y&#125;'],
  ['signs that turn the direction', 'a\u202Eb\u0000c\r\n', 'abc\n'],
])('%s becomes text', (_, markdown, body) => {
  expect(toSafeMdx(markdown)).toBe(body);
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
        expect(JSON.stringify(mdxToMdast(body))).not.toMatch(/"type":"(?:mdx|html)|"url":"javascript:/);
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

import { describe, expect, it } from 'vitest';
import { findOverload, parseBody } from '../../../../src/event-files/body/parse-body.ts';

describe('findOverload', () => {
  it.each([
    ['more than 32 KB', 'a'.repeat(33_000), 0, /longer than 32 KB/],
    ['very many braces', 'a {'.repeat(300), 602, /more than 200 \{/],
    ['very many angles', '<'.repeat(2500), 2000, /more than 2000 </],
    ['brackets in each other', `{${'(a,['.repeat(150)}`, 101, /nested here/],
    ['quotes in a line', '> '.repeat(16_000), 100, /nested here/],
    ['lists in a line', `a\n${'1. '.repeat(9000)}`, 153, /nested here/],
    ['operators before a value', `{${'!'.repeat(30_000)}a}`, 501, /nested here/],
    ['tags in braces', `a {{${'<b>'.repeat(30)}`, 40, /too many tags in these braces/],
  ])('the parser reports %s, and where', (_what, body, offset, message) => {
    expect(findOverload(body)).toMatchObject({ offset, message: expect.stringMatching(message) as string });
  });

  it.each([
    ['an empty one', ''],
    ['long prose', 'Words. '.repeat(4000)],
    ['a table in HTML', '<tr><td>a</td></tr>\n'.repeat(400)],
    ['braces that are closed', '{/* a <b> */} <b>a</b>\n'.repeat(150)],
    ['a paragraph full of links', '[a](b) '.repeat(500)],
    ['a list of many items', '- a\n'.repeat(1000)],
    ['lines of all kinds', `${'-'.repeat(200)}\n\n${'* '.repeat(40)}\n\n${'- '.repeat(40)}\n`],
    ['brackets that paragraphs end', '(a\n\n'.repeat(500)],
    ['a brace that a paragraph ends', `a {\n\n${'<b>a</b>\n'.repeat(50)}`],
  ])('lets through %s', (_what, body) => {
    expect(findOverload(body)).toBeUndefined();
  });
});

/** Beyond it, a body's length is reported instead. */
const MAX_BODY = 32 * 1024;

/** One construct in itself, so many times. */
const NESTED: [what: string, nest: (times: number) => string][] = [
  ['quotes', (times) => `${'> '.repeat(times)}a`],
  ['quotes without spaces', (times) => `${'>'.repeat(times)}a`],
  ...['- ', '* ', '+ ', '1. ', '1) '].map((marker): [string, (times: number) => string] => [
    `lists of ${marker}`,
    (times) => `${marker.repeat(times)}a`,
  ]),
  ['lists in lines', (times) => Array.from({ length: times }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')],
  ['quotes and lists', (times) => `${'> - '.repeat(times / 2)}a`],
  ['tags', (times) => `${'<div>'.repeat(times)}a${'</div>'.repeat(times)}`],
  ['tags in lines', (times) => `${'<div>\n'.repeat(times)}\na\n\n${'</div>\n'.repeat(times)}`],
  ['tags of any name', (times) => `${'a <x-y>'.repeat(times)}${'</x-y>'.repeat(times)}`],
  ['fragments', (times) => `${'<>'.repeat(times)}a${'</>'.repeat(times)}`],
  ...['**', '*', '_', '__', '~~'].map((mark): [string, (times: number) => string] => [
    `emphasis by ${mark}`,
    (times) => `${`${mark}a `.repeat(times)}${` a${mark}`.repeat(times)}`,
  ]),
  ['emphasis in a cell', (times) => `| a |\n| - |\n| ${'*a '.repeat(times - 3)}${' a*'.repeat(times - 3)} |`],
  ['emphasis in a footnote', (times) => `a[^b]\n\n[^b]: ${'*a '.repeat(times - 1)}${' a*'.repeat(times - 1)}`],
];

describe('bodies nest up to 50 levels', () => {
  it.each(NESTED)('of %s', (_what, nest) => {
    expect(parseBody(nest(50), 1).errors).toEqual([]);
    for (const times of [52, 170, 900].filter((each) => nest(each).length <= MAX_BODY)) {
      const { tree, errors } = parseBody(nest(times), 1);
      expect(errors).toMatchObject([{ message: expect.stringContaining('More than 50') as string }]);
      expect(errors[0]?.offset).toBeGreaterThan(0);
      expect(tree).toBeUndefined();
    }
  });
});

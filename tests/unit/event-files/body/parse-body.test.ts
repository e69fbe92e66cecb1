import { describe, expect, it } from 'vitest';
import { findOverload } from '../../../../src/event-files/body/parse-body.ts';

describe('findOverload', () => {
  it.each([
    ['more than 32 KB', 'a'.repeat(33_000), 0, /longer than 32 KB/],
    ['very many braces', 'a {'.repeat(300), 602, /more than 200 \{/],
    ['very many angles', '<'.repeat(2500), 2000, /more than 2000 </],
    ['brackets in each other', `{${'(a,['.repeat(150)}`, 401, /nested too deeply/],
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
    ['brackets that paragraphs end', '(a\n\n'.repeat(500)],
    ['a brace that a paragraph ends', `a {\n\n${'<b>a</b>\n'.repeat(50)}`],
  ])('lets through %s', (_what, body) => {
    expect(findOverload(body)).toBeUndefined();
  });
});

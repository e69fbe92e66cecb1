import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { toScriptText } from '../../../../src/outputs/json-ld/json-ld.ts';

test.each([
  ['</script><script>alert(1)</script>'],
  ['</SCRIPT ><img src=x onerror=alert(1)>'],
  ['<!--<script>'],
  ['-->]]>&amp;&lt;'],
  ['\u2028\u2029\u0000\\"\n'],
  ['$& $1 $$'],
  ['👩🏽‍💻, 東京; "quoted"'],
])('a title can’t break out of its script: %j', (title) => {
  const text = toScriptText({ title });
  const html = `<script type="application/ld+json">${text}</script><p>`;
  const { children } = unified().use(rehypeParse, { fragment: true }).parse(html);
  expect(children).toMatchObject([
    { tagName: 'script', children: [{ type: 'text', value: text }] },
    { tagName: 'p', children: [] },
  ]);
  expect(JSON.parse(text)).toEqual({ title });
});

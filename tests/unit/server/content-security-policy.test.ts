import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../src/server/content-security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const [STYLE, SCRIPT, OTHER] = ['p{color:red}', 'run();', 'other();'];
const policy = `default-src 'none';img-src 'self'; script-src 'self' ${hash(SCRIPT)} ${hash(OTHER)}; style-src 'self' ${hash(STYLE)} ${hash('')};;`;

test('a policy names the hashes of the page’s own scripts and styles only', () => {
  const html = `<style>${STYLE}</style><script type="module">${SCRIPT}</script><script src="/a.js"></script>`;
  expect(contentSecurityPolicy({ policy, type: 'text/html', body: Buffer.from(html), isFramable: false })).toBe(
    `default-src 'none'; img-src 'self'; script-src 'self' ${hash(SCRIPT)}; style-src 'self' ${hash(STYLE)}; frame-ancestors 'none'`,
  );
});

test.each([
  ['a page that other sites may show', undefined, 'text/html', true, "default-src 'none'; frame-ancestors *"],
  ['Markdown', undefined, 'text/markdown; charset=utf-8', false, "default-src 'none'; frame-ancestors 'none'"],
  ['data', undefined, 'application/json', false, "frame-ancestors 'none'"],
])('%s without a policy of Astro gets one', (_, own, type, isFramable, expected) => {
  expect(contentSecurityPolicy({ policy: own, type, body: Buffer.from(''), isFramable })).toBe(expected);
});

test('the policy of a response that is made into another is made once', () => {
  const made = contentSecurityPolicy({ policy, type: 'text/html', body: Buffer.from(''), isFramable: false });
  expect(contentSecurityPolicy({ policy: made, type: 'text/html', body: Buffer.from(''), isFramable: false })).toBe(
    made,
  );
});

test('what a script or a style only mentions is no element', () => {
  const [script, style] = ["find('<style>');", 'p::after{content:"<script>"}'];
  const html = `<script>${script}</script><style>${style}</style><p>`;
  const both = `script-src ${hash(script)}; style-src ${hash(style)}`;
  expect(contentSecurityPolicy({ policy: both, type: 'text/html', body: Buffer.from(html), isFramable: false })).toBe(
    `${both}; frame-ancestors 'none'`,
  );
});

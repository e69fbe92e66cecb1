import { expect, test } from 'vitest';
import { parseEmbedQuery } from '../../../../src/components/embed/embed-query.ts';

const read = (query: string) => parseEmbedQuery(new URLSearchParams(query), ['kcd', 'kubecon']);
const USUAL = { types: [], limit: 5, ignored: [] };

test.each([
  ['', {}],
  ['?type=&limit=&theme=', {}],
  ['?type=KCD', { types: ['kcd'] }],
  ['?type=kubecon&type=kcd&type=kubecon', { types: ['kubecon', 'kcd'] }],
  ['?limit=1', { limit: 1 }],
  ['?limit=20', { limit: 20 }],
  ['?theme=dark', { theme: 'dark' }],
  ['?theme=Light', { theme: 'light' }],
  ['?utm_source=x&foo=1&__proto__=1', {}],
])('%s is read', (query, expected) => {
  expect(read(query)).toEqual({ ...USUAL, ...expected });
});

test.each([
  ['?type=nope', { ignored: ['type=nope'] }],
  ['?type=nope&type=kcd', { types: ['kcd'], ignored: ['type=nope'] }],
  ['?type=constructor', { ignored: ['type=constructor'] }],
  ['?limit=0', { ignored: ['limit=0'] }],
  ['?limit=21', { ignored: ['limit=21'] }],
  ['?limit=-1&limit=3', { limit: 3, ignored: ['limit=-1'] }],
  ['?limit=1e1', { ignored: ['limit=1e1'] }],
  ['?limit=5.5', { ignored: ['limit=5.5'] }],
  ['?theme=blue', { ignored: ['theme=blue'] }],
])('%s asks for something invalid, which is reported', (query, expected) => {
  expect(read(query)).toEqual({ ...USUAL, ...expected });
});

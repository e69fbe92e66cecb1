import { expect, test } from 'vitest';
import { parseFeedQuery } from '../../../../src/events/filters/parse-list-query.ts';

const NAMES = ['type', 'attendance', 'continent', 'country'] as const;
const read = (query: string) => parseFeedQuery(new URLSearchParams(query), ['kcd', 'kubecon'], NAMES);

test.each([
  ['', {}],
  ['?type=KCD&type=kubecon&country=es', { type: ['kcd', 'kubecon'], country: ['ES'] }],
  ['?type=', {}],
  ['?country=JP&country=in', { country: ['IN', 'JP'] }],
  ['?_=1732&nocache', {}],
])('%s asks for %j', (query, filter) => {
  expect(read(query)).toEqual({ filter });
});

test('a value that means nothing is an error that names the allowed parameters', () => {
  expect(read('?type=nope&country=Spain&x=1')).toMatchInlineSnapshot(`
    {
      "error": "Not understood in this URL: type=nope, country=Spain.

    Allowed parameters (type, attendance, and country more than once):
    - type: kcd, kubecon
    - attendance: in-person, online, hybrid
    - continent: africa, antarctica, asia, europe, north-america, oceania, south-america
    - country: two letters as in ISO 3166-1, such as ES
    ",
    }
  `);
});

test('a filter that the feed doesn’t have is an error as well', () => {
  expect(read('?q=otel')).toMatchObject({ error: expect.stringContaining('q=otel') as string });
});

test('of many long values a few are named, shortened', () => {
  const query = Array.from({ length: 1000 }, (_, index) => `type=${'x'.repeat(100)}${String(index)}`).join('&');
  const answer = read(`?${query}`);
  expect('error' in answer && answer.error.length).toBeLessThan(1000);
});

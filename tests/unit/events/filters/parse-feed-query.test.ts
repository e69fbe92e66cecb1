import { expect, test } from 'vitest';
import { parseFeedQuery } from '../../../../src/events/filters/parse-feed-query.ts';

const NAMES = ['type', 'attendance', 'continent', 'country'] as const;
const read = (query: string) => parseFeedQuery(new URLSearchParams(query), ['kcd', 'kubecon'], NAMES);

test.each([
  ['', {}],
  ['?type=KCD&type=kubecon&country=es', { type: ['kcd', 'kubecon'], country: ['ES'] }],
  ['?type=', {}],
  ['?_=1732&nocache', {}],
])('%s asks for %j', (query, filter) => {
  expect(read(query)).toEqual({ filter });
});

test('a value that means nothing is told, with what can be written', () => {
  expect(read('?type=nope&country=Spain&x=1')).toMatchInlineSnapshot(`
    {
      "mistake": "Not understood in this address: type=nope, country=Spain.

    What can be written (type and attendance more than once):
    - type: kcd, kubecon
    - attendance: hybrid, in-person, online
    - continent: africa, antarctica, asia, europe, north-america, oceania, south-america
    - country: two letters as in ISO 3166-1, such as ES
    ",
    }
  `);
});

test('a filter that the feed doesn’t have is told as well', () => {
  expect(read('?q=otel')).toMatchObject({ mistake: expect.stringContaining('q=otel') as string });
});

test('of many long mistakes a few are told in short', () => {
  const query = Array.from({ length: 1000 }, (_, index) => `type=${'x'.repeat(100)}${String(index)}`).join('&');
  const answer = read(`?${query}`);
  expect('mistake' in answer && answer.mistake.length).toBeLessThan(1000);
});

import { describe, expect, test } from 'vitest';
import { parseFeedQuery } from '../../../../src/events/filters/parse-list-query.ts';

const NAMES = ['type', 'attendance', 'continent', 'country'] as const;
const EVENTS = new Map(['2026/a', '2027/b'].flatMap((id) => [id, `${id}-before`].map((any) => [any, { id }] as const)));
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

describe('events', () => {
  const readIds = (ids: readonly string[]) => {
    const query = new URLSearchParams(ids.map((id) => ['id', id]));
    return parseFeedQuery(query, ['kcd'], ['type', 'id'], EVENTS);
  };

  test.each([
    ['in one order', ['2027/b', '2026/a'], ['2026/a', '2027/b']],
    ['once', ['2027/b', '2027/b', '2027/B'], ['2027/b']],
    ['by their present ids', ['2027/b-before', '2027/b', '2026/a-before'], ['2026/a', '2027/b']],
  ])('can be asked for %s', (_, asked, id) => {
    expect(readIds(asked)).toEqual({ filter: { id } });
  });

  test.each(['2027/gone', 'b', '2027/../b', '__proto__'])('the unknown id %s is an error that names it', (id) => {
    expect(readIds(['2026/a', id])).toEqual({ error: expect.stringContaining(`URL: id=${id}.`) as string });
  });

  test('more than a feed can be asked for is an error that says how many', () => {
    const many = Array.from({ length: 101 }, (_, index) => `2027/${String(index)}`);
    expect(readIds(many)).toEqual({ error: 'Too many in this URL: id can have up to 100 values.\n' });
  });

  test('a query without any asks for all', () => {
    expect(readIds([''])).toEqual({ filter: {} });
  });
});

import { expect, test } from 'vitest';
import {
  parseTalkFeedQuery,
  parseTalkQuery,
  serializeTalkQuery,
  withoutTalkTerm,
} from '../../../../src/events/talks/talk-filters.ts';

const read = (query: string) => parseTalkQuery(new URLSearchParams(query));

test.each([
  ['', ''],
  ['?speaker=Ada++Lovelace&q=', '?speaker=Ada+Lovelace'],
  ['?recording=YES&kind=workshop&kind=panel&q=otel', '?q=otel&kind=panel&kind=workshop&recording=yes'],
  ['?page=2&kind=talk', '?kind=talk&page=2'],
  ['?page=1', ''],
])('%s is written %s', (query, written) => {
  expect(serializeTalkQuery(read(query))).toBe(written);
  expect(read(query).ignored).toEqual([]);
});

test.each([
  ['?kind=keynote', ['kind=keynote']],
  ['?recording=no&type=kcd', ['recording=no', 'type=kcd']],
  ['?speaker=A&speaker=B', ['speaker=B']],
  ['?page=0', ['page=0']],
  ['?constructor=1', ['constructor=1']],
])('%s has what means nothing: %j', (query, ignored) => {
  expect(read(query).ignored).toEqual(ignored);
});

test('a term can be removed', () => {
  const { filter } = read('?kind=talk&kind=panel&q=x');
  expect(serializeTalkQuery({ filter: withoutTalkTerm(filter, { name: 'kind', value: 'talk' }) })).toBe(
    '?q=x&kind=panel',
  );
});

test('a program that asks for what means nothing gets an error', () => {
  expect(parseTalkFeedQuery(new URLSearchParams('?kind=talk&x=1'))).toEqual({ filter: { kind: ['talk'] } });
  expect(parseTalkFeedQuery(new URLSearchParams('?kind=keynote'))).toMatchInlineSnapshot(`
    {
      "error": "Not understood in this URL: kind=keynote.

    Allowed parameters (kind more than once):
    - q: words, up to 100 characters
    - kind: talk, workshop, panel, meetup, project-booth, interview, social
    - speaker: the name of a speaker
    - recording: yes
    ",
    }
  `);
});

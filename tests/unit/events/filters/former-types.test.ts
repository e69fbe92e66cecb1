import { describe, expect, test } from 'vitest';
import {
  listFormerTypes,
  readFormerTypes,
  withPresentTypes,
  writeFormerTypes,
} from '../../../../src/events/filters/former-types.ts';
import { parseFeedQuery, parseListQuery } from '../../../../src/events/filters/parse-list-query.ts';
import { parseEmbedQuery } from '../../../../src/components/embed/embed-query.ts';

const FORMER = listFormerTypes([{ id: 'kcd', formerIds: ['k8s-day', 'kubernetes-day'] }, { id: 'kubecon' }]);
const TYPES = ['kcd', 'kubecon'];
const read = (query: string) => withPresentTypes(new URLSearchParams(query), FORMER);

describe('a query by a former id of a type asks for the type', () => {
  test.each([
    ['type=k8s-day', ['kcd']],
    ['type=K8S-Day', ['kcd']],
    ['type=k8s-day&type=kcd&type=kubernetes-day', ['kcd']],
    ['type=k8s-day&type=kubecon', ['kcd', 'kubecon']],
  ])('%s', (query, types) => {
    expect(parseListQuery(read(query), TYPES)).toMatchObject({ filter: { type: types }, ignored: [] });
    expect(parseFeedQuery(read(query), TYPES, ['type'])).toEqual({ filter: { type: types } });
    expect(parseEmbedQuery(read(query), TYPES)).toMatchObject({ types, ignored: [] });
  });
});

test('other values and names stay', () => {
  expect(read('type=nope&q=k8s-day&tag=k8s-day').toString()).toBe('type=nope&q=k8s-day&tag=k8s-day');
});

test('a page has them for its scripts, where there are any', () => {
  expect(readFormerTypes(writeFormerTypes(FORMER))).toEqual(FORMER);
  expect(writeFormerTypes(new Map())).toBeUndefined();
  expect(readFormerTypes(undefined)).toEqual(new Map());
});

import { expect, test } from 'vitest';
import { serializeListQuery, type ListQuery } from '../../../../src/events/filters/list-query.ts';

test.each<[Partial<ListQuery> & Pick<ListQuery, 'filter'>, string]>([
  [{ filter: {} }, ''],
  [{ filter: {}, view: 'type', page: 1 }, ''],
  [{ filter: { type: [] } }, ''],
  [{ filter: {}, view: 'date' }, '?view=date'],
  [{ filter: {}, page: 2 }, '?page=2'],
  [{ filter: {}, page: 3, view: 'date' }, '?view=date&page=3'],
  [{ filter: { type: ['kcd'] } }, '?type=kcd'],
  [{ filter: { type: ['other', 'kcd'] }, page: 2 }, '?type=kcd&type=other&page=2'],
  [{ filter: { to: ['2027-03'], from: ['2027-03'] } }, '?from=2027-03&to=2027-03'],
  [{ filter: { q: ['a&b=c #d+e%'] } }, '?q=a%26b%3Dc+%23d%2Be%25'],
  [{ filter: { q: ['Łódź'] } }, '?q=%C5%81%C3%B3d%C5%BA'],
])('%j is written %j', (query, text) => {
  expect(serializeListQuery(query)).toBe(text);
});

test('names are in one order, whatever order they came in', () => {
  const filter = {
    cfp: ['open'],
    to: ['2027-03'],
    from: ['2027-01'],
    country: ['PL'],
    continent: ['europe'],
    attendance: ['online'],
    type: ['kcd'],
    q: ['x'],
  };
  expect(serializeListQuery({ filter, view: 'date', page: 2 })).toBe(
    '?q=x&type=kcd&attendance=online&continent=europe&country=PL&from=2027-01&to=2027-03&cfp=open&view=date&page=2',
  );
});

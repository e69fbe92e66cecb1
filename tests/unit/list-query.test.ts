import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readListQuery } from '../../src/read-list-query';
import { writeListQuery } from '../../src/write-list-query';

const TYPES = ['kcd', 'kubecon', 'other'];
const read = (query: string) => readListQuery(new URLSearchParams(query), TYPES);
const ARCHIVE = ['q', 'type', 'page'] as const;

describe('a query', () => {
  test.each([
    ['', ''],
    ['?q=&type=&country=', ''],
    ['?q=%20%20', ''],
    ['?view=type', ''],
    ['?view=date&q=x', '?q=x&view=date'],
    ['?country=pl&type=KCD', '?type=kcd&country=PL'],
    ['?type=other&type=kcd&type=other', '?type=kcd&type=other'],
    ['?cfp=open&to=2027-03&from=2027-01', '?from=2027-01&to=2027-03&cfp=open'],
    ['?q=++a++b+', '?q=a+b'],
    ['?q=%C5%81%C3%B3d%C5%BA', '?q=%C5%81%C3%B3d%C5%BA'],
    ['?attendance=online&attendance=hybrid', '?attendance=hybrid&attendance=online'],
    ['?continent=north-america', '?continent=north-america'],
  ])('%s is written %s', (query, tidy) => {
    const found = read(query);
    expect([writeListQuery(found), found.ignored]).toEqual([tidy, []]);
  });

  test.each([
    ['?type=nope', ['type=nope']],
    ['?from=2027-13', ['from=2027-13']],
    ['?from=2027', ['from=2027']],
    ['?to=2027-1', ['to=2027-1']],
    ['?country=XX', ['country=XX']],
    ['?country=constructor&continent=__proto__', ['country=constructor', 'continent=__proto__']],
    ['?__proto__=1&constructor=2', ['__proto__=1', 'constructor=2']],
    ['?country=PL&country=IN', ['country=IN']],
    ['?q=a&q=b', ['q=b']],
    ['?q=%00', ['q=\u0000']],
    ['?q=a%0Ab', []],
    ['?q=a%07b', ['q=a\u0007b']],
    ['?q=%E0%A4%A', ['q=\uFFFD%A']],
    ['?q=!!!', ['q=!!!']],
    ['?cfp=closed', ['cfp=closed']],
    ['?view=map', ['view=map']],
    ['?page=2', ['page=2']],
    ['?x=1&type=kcd&y', ['x=1', 'y=']],
  ])('%s has what means nothing: %j', (query, ignored) => {
    expect(read(query).ignored).toEqual(ignored);
  });

  test('of ten thousand letters is too long to search for', () => {
    const long = 'a'.repeat(10_000);
    expect(read(`?q=${long}&type=kcd`)).toMatchObject({ filter: { type: ['kcd'] }, ignored: [`q=${long}`] });
    expect(read(`?q=${'a'.repeat(100)}`).ignored).toEqual([]);
    expect(read(`?q=${'a'.repeat(101)}`).ignored).toHaveLength(1);
  });

  test.each([
    ['', 1, []],
    ['?page=1', 1, []],
    ['?page=7', 7, []],
    ['?page=0', 1, ['page=0']],
    ['?page=-1', 1, ['page=-1']],
    ['?page=1.5', 1, ['page=1.5']],
    ['?page=1e3', 1, ['page=1e3']],
    ['?page=100000', 1, ['page=100000']],
    ['?page=2&page=3', 2, ['page=3']],
  ])('of the archive, %s, is about page %i', (query, page, ignored) => {
    const found = readListQuery(new URLSearchParams(query), TYPES, ARCHIVE);
    expect([found.page, found.ignored]).toEqual([page, ignored]);
  });

  test('of the archive has no countries', () => {
    expect(readListQuery(new URLSearchParams('?country=PL&type=kcd'), TYPES, ARCHIVE)).toMatchObject({
      filter: { type: ['kcd'] },
      ignored: ['country=PL'],
    });
  });
});

const names = fc.constantFrom(
  'q',
  'type',
  'attendance',
  'continent',
  'country',
  'from',
  'to',
  'cfp',
  'view',
  'page',
  'x',
);
const values = fc.oneof(
  fc.constantFrom('', 'kcd', 'other', 'online', 'hybrid', 'asia', 'pl', 'IN', '2027-01', '2027-99', 'open', 'date'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

test('whatever an address says, it is read without an error, and what is written of it reads the same', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(names, values)), (pairs) => {
      const found = read(new URLSearchParams(pairs).toString());
      const written = writeListQuery(found);
      const again = read(written);
      expect(again).toEqual({ ...found, ignored: [] });
      expect(writeListQuery(again)).toBe(written);
    }),
    { numRuns: 500 },
  );
});

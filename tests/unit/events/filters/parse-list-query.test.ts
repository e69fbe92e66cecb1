import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ARCHIVE_FILTERS, FILTER_NAMES } from '../../../../src/events/filters/filters.ts';
import { parseListQuery } from '../../../../src/events/filters/parse-list-query.ts';
import { serializeListQuery } from '../../../../src/events/filters/list-query.ts';

const TYPES = ['kcd', 'kubecon', 'other'];
const ARCHIVE = [...ARCHIVE_FILTERS, 'page'] as const;
const read = (query: string) => parseListQuery(new URLSearchParams(query), TYPES);

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
    expect([serializeListQuery(found), found.ignored]).toEqual([tidy, []]);
  });

  test.each([
    ['?type=nope', ['type=nope']],
    ['?from=2027-13', ['from=2027-13']],
    ['?from=2027', ['from=2027']],
    ['?to=2027-1', ['to=2027-1']],
    ['?country=XX', ['country=XX']],
    ['?country=constructor&continent=__proto__', ['country=constructor', 'continent=__proto__']],
    ['?__proto__=1&constructor=2', ['__proto__=1', 'constructor=2']],
    ['?country=PL&country=IN&country=nope', ['country=nope']],
    ['?continent=asia&continent=europe', ['continent=europe']],
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

  test('of ten thousand characters is too long to search for', () => {
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
    const found = parseListQuery(new URLSearchParams(query), TYPES, ARCHIVE);
    expect([found.page, found.ignored]).toEqual([page, ignored]);
  });

  test('of the archive has no countries', () => {
    expect(parseListQuery(new URLSearchParams('?country=PL&type=kcd'), TYPES, ARCHIVE)).toMatchObject({
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

test('whatever a URL says, it is parsed without an error, and serialized it parses to the same', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(names, values)), (pairs) => {
      const found = read(new URLSearchParams(pairs).toString());
      const written = serializeListQuery(found);
      const again = read(written);
      expect(again).toEqual({ ...found, ignored: [] });
      expect(serializeListQuery(again)).toBe(written);
    }),
    { numRuns: 500 },
  );
});

describe('parsing a query', () => {
  test.each([
    ['?type=KubeCon', { type: ['kubecon'] }],
    ['?attendance=Online', { attendance: ['online'] }],
    ['?continent=South-America', { continent: ['south-america'] }],
    ['?country=+pl+', { country: ['PL'] }],
    ['?from=+2027-01+&to=+2027-02+', { from: ['2027-01'], to: ['2027-02'] }],
    ['?cfp=OPEN', { cfp: ['open'] }],
    ['?country=PL&country=pl', { country: ['PL'] }],
    ['?type=&type=kcd', { type: ['kcd'] }],
    ['?type=other&type=kcd', { type: ['kcd', 'other'] }],
    ['?q=+OTel%0A++Day', { q: ['OTel Day'] }],
  ])('%s brings it into one form', (query, filter) => {
    expect(read(query)).toEqual({ filter, view: 'type', page: 1, ignored: [] });
  });

  test.each([
    ['?country=ß', {}, ['country=ß']],
    ['?country=ﬁ', {}, ['country=ﬁ']],
    ['?country=XX&country=PL', { country: ['PL'] }, ['country=XX']],
    ['?type=nope&type=kcd', { type: ['kcd'] }, ['type=nope']],
    ['?type=kcd,other', {}, ['type=kcd,other']],
    ['?TYPE=kcd', {}, ['TYPE=kcd']],
    ['?%00=1', {}, ['\u0000=1']],
    ['?=x', {}, ['=x']],
    ['?q=a%00b', {}, ['q=a\u0000b']],
    ['?q=%FF', {}, ['q=\uFFFD']],
    ['?type=%FF', {}, ['type=\uFFFD']],
    ['?from=2027-00&to=2027-13', {}, ['from=2027-00', 'to=2027-13']],
    ['?from=%EF%BC%92027-01', {}, ['from=２027-01']],
    ['?from=2027-01&from=2027-02', { from: ['2027-01'] }, ['from=2027-02']],
    ['?type=__proto__&type=constructor', {}, ['type=__proto__', 'type=constructor']],
    ['?attendance=toString&cfp=valueOf', {}, ['attendance=toString', 'cfp=valueOf']],
  ])('%s asks for %j and reports what means nothing', (query, filter, ignored) => {
    expect(read(query)).toEqual({ filter, view: 'type', page: 1, ignored });
  });

  test.each([
    ['?view=DATE', 'date', []],
    ['?view=date&view=date', 'date', []],
    ['?view=date&view=type', 'date', ['view=type']],
    ['?view=type&view=date', 'type', ['view=date']],
  ])('%s is the view by %s', (query, view, ignored) => {
    expect(read(query)).toMatchObject({ view, ignored });
  });

  test.each([
    ['?page=99999', 99_999, []],
    ['?page=100000', 1, ['page=100000']],
    ['?page=+2+', 2, []],
    ['?page=02', 1, ['page=02']],
    ['?page=0x10', 1, ['page=0x10']],
  ])('%s is page %i', (query, page, ignored) => {
    expect(parseListQuery(new URLSearchParams(query), TYPES, ['page'])).toEqual({
      filter: {},
      view: 'type',
      page,
      ignored,
    });
  });

  test('of ten thousand characters reports each part, and takes what means something', () => {
    const found = read(`?${'x=1&'.repeat(2500)}type=kcd`);
    expect([found.filter, found.ignored.length]).toEqual([{ type: ['kcd'] }, 2500]);
  });
});

const QUERIES = fc.record(
  {
    q: fc.constantFrom('Łódź', 'open day'),
    attendance: fc.constantFrom('online', 'HYBRID'),
    continent: fc.constantFrom('asia', 'Europe'),
    country: fc.constantFrom('pl', 'IN'),
    from: fc.constantFrom('2027-01', '2027-02'),
    to: fc.constantFrom('2027-03', '2027-99'),
    cfp: fc.constant('open'),
    view: fc.constantFrom('type', 'date'),
    page: fc.constantFrom('0', '1', '2', '99999'),
  },
  { requiredKeys: [] },
);
const orders = fc.tuple(QUERIES, fc.subarray(TYPES)).chain(([some, types]) => {
  const pairs = [...Object.entries(some), ...types.map((type) => ['type', type] as [string, string])];
  return fc.tuple(fc.constant(pairs), fc.shuffledSubarray(pairs, { minLength: pairs.length }));
});

test('the order of a query doesn’t matter, and serialized it parses to the same', () => {
  const names = [...FILTER_NAMES, 'view', 'page'] as const;
  const readAll = (query: string) => parseListQuery(new URLSearchParams(query), TYPES, names);
  fc.assert(
    fc.property(orders, ([pairs, shuffled]) => {
      const found = readAll(new URLSearchParams(pairs).toString());
      const other = readAll(new URLSearchParams(shuffled).toString());
      expect({ ...other, ignored: [...other.ignored].sort() }).toEqual({
        ...found,
        ignored: [...found.ignored].sort(),
      });
      expect(serializeListQuery(other)).toBe(serializeListQuery(found));
      expect(readAll(serializeListQuery(found))).toEqual({ ...found, ignored: [] });
    }),
  );
});

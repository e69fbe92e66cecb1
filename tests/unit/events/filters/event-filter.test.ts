import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createMatcher,
  listTerms,
  toFilter,
  withoutTerm,
  type EventFilter,
} from '../../../../src/events/filters/event-filter.ts';
import { FILTER_NAMES, type EventFacets } from '../../../../src/events/filters/filters.ts';
import { makeFacets } from '../../../fixtures/make-facets.ts';

const FACETS: EventFacets = {
  eventType: 'kcd',
  attendance: 'in-person',
  continent: 'europe',
  country: 'PL',
  words: 'dzien otwarty lodz poland',
  months: '2027-01 2027-03',
  cfp: 'open',
  registration: '',
  event: '2027/lodz',
};

describe('a filter', () => {
  test.each<[string, EventFilter, boolean]>([
    ['of nothing lets all through', {}, true],
    ['takes any of its types', { type: ['kubecon', 'kcd'] }, true],
    ['leaves other types out', { type: ['kubecon'] }, false],
    ['needs all of its names', { type: ['kcd'], country: ['ES'] }, false],
    ['of a country', { country: ['PL'] }, true],
    ['of its continent', { continent: ['europe'] }, true],
    ['of another continent', { continent: ['asia'] }, false],
    ['takes any way to take part', { attendance: ['online', 'in-person'] }, true],
    ['of what objects are made of', { type: ['constructor', '__proto__'] }, false],
    ['takes any of its events', { id: ['2027/lodz', '2026/lodz'] }, true],
    ['leaves other events out', { id: ['2026/lodz'] }, false],
    ['finds words in any order', { q: ['LODZ dzien'] }, true],
    ['finds the beginning of a word', { q: ['otw'] }, true],
    ['finds the middle of a word', { q: ['wart'] }, true],
    ['finds the end of a word', { q: ['arty'] }, true],
    ['finds words with their accents', { q: ['Łódź'] }, true],
    ['needs every word', { q: ['lodz berlin'] }, false],
    ['doesn’t find across words', { q: ['otwartylodz'] }, false],
    ['of punctuation lets all through', { q: ['!?'] }, true],
    ['without values of a name lets all through', { type: [], q: [], from: [] }, true],
    ['of a part of a type', { type: ['kc'] }, false],
    ['from its month on', { from: ['2027-03'] }, true],
    ['from a month after', { from: ['2027-04'] }, false],
    ['up to its month', { to: ['2027-01'] }, true],
    ['up to a month before', { to: ['2026-12'] }, false],
    ['of the month between two of its months', { from: ['2027-02'], to: ['2027-02'] }, false],
    ['of a month', { from: ['2027-03'], to: ['2027-03'] }, true],
    ['from a month of the year before', { from: ['2026-11'] }, true],
    ['up to a month of the year after', { to: ['2028-01'] }, true],
    ['of months the wrong way round', { from: ['2027-03'], to: ['2027-01'] }, false],
    ['of open CFPs', { cfp: ['open'] }, true],
  ])('%s', (_, filter, lets) => {
    expect(createMatcher(filter)(FACETS)).toBe(lets);
  });

  test.each([
    ['in-person', 'in-person', true],
    ['in-person', 'online', false],
    ['online', 'online', true],
    ['hybrid', 'in-person', true],
    ['hybrid', 'online', true],
    ['hybrid', 'hybrid', true],
    ['in-person', 'hybrid', false],
    ['online', 'in-person', false],
  ] as const)('takes an event that is %s for one that is %s: %s', (attendance, asked, lets) => {
    expect(createMatcher({ attendance: [asked] })({ ...FACETS, attendance })).toBe(lets);
  });

  test('a filter for open CFPs leaves out a closed one', () => {
    expect(createMatcher({ cfp: ['open'] })({ ...FACETS, cfp: '' })).toBe(false);
  });

  test('of what isn’t known of an event leaves it out', () => {
    for (const filter of [{ country: ['PL'] }, { continent: ['europe'] }, { from: ['2027-01'] }, { cfp: ['open'] }]) {
      expect(createMatcher(filter)(makeFacets())).toBe(false);
    }
  });
});

test('terms are in one order, whatever order they came in', () => {
  const filter = { cfp: ['open'], type: ['other', 'kcd'], q: ['x'] };
  expect(listTerms(filter)).toEqual([
    { name: 'q', value: 'x' },
    { name: 'type', value: 'kcd' },
    { name: 'type', value: 'other' },
    { name: 'cfp', value: 'open' },
  ]);
  expect(withoutTerm(filter, { name: 'type', value: 'kcd' })).toEqual({ q: ['x'], type: ['other'], cfp: ['open'] });
  expect(withoutTerm(filter, { name: 'cfp', value: 'open' })).not.toHaveProperty('cfp');
});

test('only the removed term goes, and a name without values with it', () => {
  const filter = { from: ['2027-03'], to: ['2027-03'] };
  expect(withoutTerm(filter, { name: 'from', value: '2027-03' })).toEqual({ to: ['2027-03'] });
  expect(withoutTerm(filter, { name: 'to', value: '2027-04' })).toEqual(filter);
  expect(withoutTerm({ to: ['2027-03'] }, { name: 'to', value: '2027-03' })).toEqual({});
});

const month = fc.constantFrom('2026-12', '2027-01', '2027-02', '2027-03', '2028-01');
const facets = fc.record({
  eventType: fc.constantFrom('kcd', 'kubecon'),
  attendance: fc.constantFrom('in-person', 'online', 'hybrid'),
  country: fc.constantFrom('PL', 'IN', ''),
  continent: fc.constantFrom('europe', 'asia', ''),
  words: fc.constantFrom('lodz open', 'open day'),
  months: fc.uniqueArray(month).map((some) => some.join(' ')),
  cfp: fc.constantFrom('open', ''),
}) as fc.Arbitrary<EventFacets>;
const filters: fc.Arbitrary<EventFilter> = fc.record(
  {
    q: fc.constantFrom(['open'], ['LODZ'], ['day open'], ['pen da'], ['day lodz']),
    type: fc.uniqueArray(fc.constantFrom('kcd', 'kubecon', 'other'), { minLength: 1 }),
    attendance: fc.uniqueArray(fc.constantFrom('in-person', 'online', 'hybrid'), { minLength: 1 }),
    country: fc.constantFrom(['PL'], ['IN']),
    continent: fc.constantFrom(['europe'], ['asia']),
    from: month.map((one) => [one]),
    to: month.map((one) => [one]),
    cfp: fc.constant(['open']),
  },
  { requiredKeys: [] },
);

test('a filter taken apart and put together again is the same', () => {
  fc.assert(
    fc.property(filters, facets, (filter, its) => {
      expect(createMatcher(toFilter(listTerms(filter)))(its)).toBe(createMatcher(filter)(its));
      expect(listTerms(toFilter(listTerms(filter)))).toEqual(listTerms(filter));
    }),
  );
});

/** The same rule again, as plainly as possible. */
function letsThrough(filter: EventFilter, its: EventFacets): boolean {
  const toNumber = (text: string) => Number(text.replace('-', ''));
  const isInTime = its.months
    .split(' ')
    .filter(Boolean)
    .some(
      (one) =>
        (filter.from === undefined || toNumber(one) >= toNumber(filter.from.join())) &&
        (filter.to === undefined || toNumber(one) <= toNumber(filter.to.join())),
    );
  const isWay = (way: string) =>
    way === 'hybrid' ? its.attendance === 'hybrid' : its.attendance !== (way === 'online' ? 'in-person' : 'online');
  const isFound = (word: string) => its.words.split(' ').some((one) => one.includes(word.toLowerCase()));
  if (filter.q && !filter.q.join().split(' ').every(isFound)) return false;
  if (filter.type && !filter.type.includes(its.eventType)) return false;
  if (filter.attendance && !filter.attendance.some(isWay)) return false;
  if (filter.continent && filter.continent.join() !== its.continent) return false;
  if (filter.country && filter.country.join() !== its.country) return false;
  if ((filter.from ?? filter.to) && !isInTime) return false;
  return !filter.cfp || its.cfp === 'open';
}

test('a filter lets through what the plain rule does', () => {
  fc.assert(
    fc.property(filters, facets, (filter, its) => {
      expect(createMatcher(filter)(its)).toBe(letsThrough(filter, its));
    }),
    { numRuns: 1000 },
  );
});

test('each name is compared by itself, but months together', () => {
  fc.assert(
    fc.property(filters, facets, (filter, its) => {
      const alone = FILTER_NAMES.filter((name) => name !== 'from' && name !== 'to')
        .map((name) => ({ [name]: filter[name] }))
        .concat({ from: filter.from, to: filter.to });
      expect(createMatcher(filter)(its)).toBe(alone.every((one) => createMatcher(one)(its)));
    }),
  );
});

test('removing the only term of a name never lets fewer through', () => {
  fc.assert(
    fc.property(filters, fc.array(facets), (filter, some) => {
      const shown = some.filter(createMatcher(filter));
      for (const term of listTerms(filter).filter(({ name }) => filter[name]?.length === 1)) {
        expect(some.filter(createMatcher(withoutTerm(filter, term)))).toEqual(expect.arrayContaining(shown));
      }
    }),
  );
});

test('removing one of several values lets nothing new through', () => {
  fc.assert(
    fc.property(filters, fc.array(facets), (filter, some) => {
      const shown = some.filter(createMatcher(filter));
      for (const term of listTerms(filter).filter(({ name }) => (filter[name]?.length ?? 0) > 1)) {
        expect(shown).toEqual(expect.arrayContaining(some.filter(createMatcher(withoutTerm(filter, term)))));
      }
    }),
  );
});

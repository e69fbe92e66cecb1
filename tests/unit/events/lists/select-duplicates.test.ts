import { describe, expect, test } from 'vitest';
import { selectDuplicates } from '../../../../src/events/lists/select-neighbors.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';

type Overrides = NonNullable<Parameters<typeof makeEvent>[0]>;

const online: Overrides = { attendance: 'online', online: { url: 'https://example.org/join' } };
const inBarcelona: Overrides = {
  id: '2027/a',
  title: 'KubeCon Barcelona',
  startDate: '2027-03-15',
  endDate: '2027-03-18',
};

/** Whether another event is taken for the same as KubeCon in Barcelona. */
const isTaken = (other: Overrides, event: Overrides = inBarcelona) =>
  selectDuplicates(makeEvent(event), [makeEvent({ ...inBarcelona, id: '2027/b', title: 'Something else', ...other })])
    .length > 0;

describe('at the same time', () => {
  test.each<[string, Overrides, boolean]>([
    ['of one type in one city', {}, true],
    ['in the city as others spell it', { location: { city: 'BARCELONA', country: 'ES' } }, true],
    ['of another type in one city', { type: 'kcd' }, false],
    ['in another city', { location: { city: 'Porto', country: 'PT' } }, false],
    ['in a city of the same name elsewhere', { location: { city: 'Barcelona', country: 'VE' } }, false],
    ['with a title that differs by its year', { type: 'kcd', title: 'KubeCon Barcelona 2027' }, true],
    ['online, of one type', online, false],
    ['online, with a similar title', { ...online, title: 'Kubecon Barcelona' }, true],
  ])('an event %s', (_, other, expected) => {
    expect(isTaken(other)).toBe(expected);
  });

  test('one site makes two events the same', () => {
    const url = 'https://example.org/kubecon';
    expect(isTaken({ ...online, url }, { ...inBarcelona, url })).toBe(true);
    expect(isTaken(online, { ...inBarcelona, url })).toBe(false);
  });
});

describe('of the type of other gatherings, in one city at one time', () => {
  const gathering = { ...inBarcelona, type: 'other' };
  test.each<[string, string, boolean]>([
    ['Observability Day Europe', 'Cloud Native AI Day Europe', false],
    ['PromCon Barcelona', 'PromCon EU 2027', true],
    ['Observability Day', 'Observability Summit Barcelona', true],
    ['Cloud Native Barcelona', 'Cloud Native Rejekts', true],
    ['Cloud Native Barcelona', 'Barcelona Python Meetup', false],
    ['DevOpsDays Barcelona', 'Devopsdays Barcelona 2027', true],
    ['Barcelona Day', 'Barcelona Summit', true],
    ['SREcon', 'Monitorama', false],
  ])('%s and %s', (title, other, expected) => {
    expect(isTaken({ type: 'other', title: other }, { ...gathering, title })).toBe(expected);
  });
});

test.each<[string, Overrides, boolean]>([
  ['on its last day', { startDate: '2027-03-18', endDate: '2027-03-20' }, true],
  ['on the day after', { startDate: '2027-03-19', endDate: '2027-03-20' }, false],
  ['up to the day before', { startDate: '2027-03-10', endDate: '2027-03-14' }, false],
  ['somewhen in its month', { startDate: '2027-03', endDate: undefined }, true],
  ['in another year', { startDate: '2028-03-15', endDate: '2028-03-18' }, false],
])('an event %s', (_, other, expected) => {
  expect(isTaken(other)).toBe(expected);
});

test.each<[string, Overrides, boolean]>([
  ['of one type in one city', {}, false],
  ['with one site', { url: 'https://example.org/kubecon' }, false],
  ['with a similar title', { title: 'KubeCon Barcelona 2027' }, true],
])('of an event of which only the year is known, one %s', (_, other, expected) => {
  const url = 'https://example.org/kubecon';
  const year = { startDate: '2027', endDate: undefined };
  expect(isTaken(other, { ...inBarcelona, ...year, url })).toBe(expected);
  expect(isTaken({ ...other, ...year }, { ...inBarcelona, url })).toBe(expected);
});

test('whoever names the other as related says that they are two', () => {
  expect(isTaken({ related: ['2027/a'] })).toBe(false);
  expect(isTaken({}, { ...inBarcelona, related: ['2027/b'] })).toBe(false);
  expect(isTaken({ related: ['2027/c'] })).toBe(true);
});

test('an event is not its own duplicate, and the order of others is kept', () => {
  const [a, b, c] = ['2027/a', '2027/b', '2027/c'].map((id) => makeEvent({ ...inBarcelona, id }));
  if (a === undefined || b === undefined || c === undefined) throw new Error('There are three.');
  expect(selectDuplicates(a, [c, a, b])).toEqual([c, b]);
});

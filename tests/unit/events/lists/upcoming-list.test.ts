import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import { expect, test } from 'vitest';
import { toFacets } from '../../../../src/events/filters/event-facets.ts';
import { createTimeline } from '../../../../src/events/lists/timeline.ts';
import { createUpcomingList } from '../../../../src/events/lists/upcoming-list.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';
import { at } from '../instants.ts';

const EVENTS = [
  makeEvent({ title: 'Long', startDate: '2027-03-29', endDate: '2027-04-03', timeZone: 'Asia/Kathmandu' }),
  makeEvent({
    title: 'With a CFP',
    startDate: '2027-05-01',
    cfp: { url: 'https://example.org/cfp', closes: '2027-03-10', timeZone: 'Europe/Madrid' },
  }),
  makeEvent({ title: 'Weekly', startDate: '2027-01-07', startTime: '17:05', repeats: { rule: 'FREQ=WEEKLY' } }),
];
const toFacetsIn = (locale: string) =>
  new Map(EVENTS.map((event) => [event, toFacets(event, { texts: [], locale })] as const));
const FACETS = toFacetsIn('en-GB');
const timeline = createTimeline(EVENTS);

const describeList = ({
  occurrences,
  facetsOf,
  facets,
  nextChange,
}: ReturnType<ReturnType<typeof createUpcomingList>>) => ({
  titles: occurrences.map(({ event, startDate }) => `${event.data.title} ${startDate}`),
  months: occurrences.map((occurrence) => facetsOf.get(occurrence)?.months),
  cfps: facets.map(({ cfp }) => cfp),
  nextChange,
});

test('what is upcoming is one list with its facets, until something of it changes', () => {
  const list = createUpcomingList(timeline);
  const before = list(FACETS, at('2027-03-10T11:50:00Z'));
  expect(describeList(before)).toEqual({
    titles: ['Weekly 2027-03-11', 'Long 2027-03-29', 'With a CFP 2027-05-01'],
    months: [expect.stringMatching(/^2027-03 2027-04 /), '2027-03 2027-04', '2027-05'],
    cfps: ['', '', 'open'],
    nextChange: at('2027-03-10T23:00:00Z'),
  });
  expect(list(FACETS, at('2027-03-10T11:59:59.999Z'))).toBe(before);
});

test.each([
  ['a deadline', '2027-03-10T23:00:00Z'],
  ['a start', '2027-03-11T16:05:00Z'],
  ['an end', '2027-04-03T18:15:00Z'],
  ['a month in the zone of an event that goes on', '2027-03-31T18:15:00Z'],
])('it is another from the instant of %s on, and for one before', (_, instant) => {
  const list = createUpcomingList(timeline);
  const before = list(FACETS, at(instant) - 1);
  const after = list(FACETS, at(instant));
  expect(describeList(after)).not.toEqual(describeList(before));
  expect(describeList(list(FACETS, at(instant) - 1))).toEqual(describeList(before));
});

test('it is what a list that was never asked is, at any instant', () => {
  const list = createUpcomingList(timeline);
  const step = 7 * millisecondsInMinute;
  const since = at('2027-03-31T12:00:00Z');
  for (let now = since; now < since + millisecondsInDay; now += step) {
    expect(describeList(list(FACETS, now))).toEqual(describeList(createUpcomingList(timeline)(FACETS, now)));
  }
});

test('facets in other words have a list of their own', () => {
  const list = createUpcomingList(timeline);
  const now = at('2027-03-01T00:00:00Z');
  const [english, french] = [FACETS, toFacetsIn('fr')].map((facets) => list(facets, now).facets[1]?.words);
  expect(english).toContain('march');
  expect(french).toContain('mars');
});

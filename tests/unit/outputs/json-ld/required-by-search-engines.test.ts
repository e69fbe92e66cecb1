import { expect, test } from 'vitest';
import { toEventJsonLd } from '../../../../src/outputs/json-ld/to-event-json-ld.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';
import { describeEvent, PAGE_URL } from './describe-event.ts';

type Node = Record<string, unknown>;

const TALK = { kind: 'talk', startsAt: '2027-03-15T11:00', endsAt: '2027-03-15T11:30' } as const;
const SESSIONS = [
  { ...TALK, title: 'In a room', room: 'Hall 1' },
  { ...TALK, title: 'Somewhere' },
  { ...TALK, title: 'Cancelled', status: 'cancelled' as const },
];
const HYBRID = { attendance: 'hybrid', location: { city: 'Graz', country: 'AT' }, online: { note: 'Soon.' } } as const;
const ONLINE = { attendance: 'online', online: { note: 'Soon.' } } as const;

/** All nodes in a node, by their `@id` or not. */
function listNodes(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap(listNodes);
  return Array.isArray(value) ? within : [value as Node, ...within];
}

/** What an event lacks of https://developers.google.com/search/docs/appearance/structured-data/event, and each event in it. */
function findLacks(root: unknown): string[] {
  const nodes = listNodes(root);
  const resolve = (node: Node): Node => nodes.find((one) => one['@id'] === node['@id'] && '@type' in one) ?? node;
  const events = nodes.filter((node) => node['@type'] === 'Event' || node['@type'] === 'EventSeries');
  return events.flatMap((event) => {
    const places = [event.location].flat().map((place) => (place === undefined ? {} : resolve(place as Node)));
    const lacks = [
      ...['name', 'startDate'].filter((property) => event[property] === undefined),
      ...places.flatMap((place) => {
        if (place['@type'] === 'VirtualLocation') return place.url === undefined ? ['location.url'] : [];
        const address = place.address === undefined ? undefined : resolve(place.address as Node);
        return address?.addressLocality === undefined ? ['location.address'] : [];
      }),
    ];
    return lacks.map((lack) => `${String(event.name)}: ${lack}`);
  });
}

test.each([
  ['in a place', { sessions: SESSIONS }],
  ['online', { ...ONLINE, sessions: SESSIONS }],
  ['hybrid', { ...HYBRID, sessions: SESSIONS }],
  ['postponed', { status: 'postponed', sessions: SESSIONS }],
  ['cancelled', { status: 'cancelled', sessions: SESSIONS }],
  ['recurring', { repeats: { rule: 'FREQ=WEEKLY;COUNT=9' } }],
  ['recurring by a rule that no schedule can say', { repeats: { rule: 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1;COUNT=9' } }],
  ['recurring and postponed', { ...ONLINE, status: 'postponed', repeats: { rule: 'FREQ=WEEKLY;COUNT=9' } }],
  ['known by its month', { startDate: '2027-03' }],
] as const)('an event that is %s, and each in it, has all that search engines require', (_, event) => {
  const { sessions = [], ...data } = { sessions: undefined, ...event };
  expect(findLacks(describeEvent({ ...data, sessions: [...sessions] }))).toEqual([]);
});

test('so have those that it names', () => {
  const other = { event: makeEvent({ ...ONLINE, title: 'Other' }), url: 'https://events.example.org/other/' };
  const page = { url: PAGE_URL, parent: other, parts: [other, { ...other, event: makeEvent() }], next: [], now: 0 };
  expect(findLacks(toEventJsonLd(makeEvent(), page))).toEqual([]);
});

import { expect, test } from 'vitest';
import { compareFields, type FieldChange } from '../../../../src/cli/report/compare-files.ts';

const KEYNOTE = { title: 'Keynote', kind: 'talk', startsAt: '2027-03-15T09:00', endsAt: '2027-03-15T10:00' };
const PANEL = { title: 'Panel', kind: 'panel', startsAt: '2027-03-15T10:00', endsAt: '2027-03-15T11:00' };
const MEETUP = { title: 'Meetup', kind: 'meetup', speakers: ['Ana', 'Ben'] };

test.each<[name: string, before: object, after: object, changes: FieldChange[]]>([
  ['nothing', { title: 'A', tags: ['a'] }, { tags: ['a'], title: 'A' }, []],
  ['a value', { title: 'A' }, { title: 'B' }, [{ field: 'title', before: 'A', after: 'B' }]],
  ['a year, which is a number to YAML', { startDate: 2027 }, { startDate: '2027' }, []],
  [
    'a field that is new, and one that is gone',
    { a: true },
    { b: 1 },
    [
      { field: 'b', after: '1' },
      { field: 'a', before: 'true' },
    ],
  ],
  [
    'fields of a group',
    { location: { city: 'A', country: 'ES' } },
    { location: { city: 'B', country: 'ES' } },
    [{ field: 'location.city', before: 'A', after: 'B' }],
  ],
  [
    'a group that is new',
    {},
    { cfp: { url: 'u', closes: '2027-01-01' } },
    [
      { field: 'cfp.url', after: 'u' },
      { field: 'cfp.closes', after: '2027-01-01' },
    ],
  ],
  [
    'a list of words as a whole',
    { tags: ['a', 'b'] },
    { tags: ['b'] },
    [{ field: 'tags', before: '[a, b]', after: '[b]' }],
  ],
  [
    'an item that is inserted first',
    { sessions: [KEYNOTE, PANEL] },
    { sessions: [MEETUP, KEYNOTE, PANEL] },
    [{ field: 'sessions[Meetup]', after: 'title: Meetup, kind: meetup, speakers: [Ana, Ben]' }],
  ],
  [
    'an item that is gone',
    { links: [{ label: 'Slides', url: 'u' }] },
    {},
    [{ field: 'links[Slides]', before: 'label: Slides, url: u' }],
  ],
  [
    'a field of an item',
    { sessions: [KEYNOTE, PANEL] },
    { sessions: [KEYNOTE, { ...PANEL, room: '5' }] },
    [{ field: 'sessions[Panel].room', after: '5' }],
  ],
  [
    'the order of items',
    { sessions: [KEYNOTE, PANEL] },
    { sessions: [PANEL, KEYNOTE] },
    [{ field: 'order of sessions', before: 'Keynote, Panel', after: 'Panel, Keynote' }],
  ],
  [
    'the second of two with one name',
    { sessions: [MEETUP, MEETUP] },
    { sessions: [MEETUP, { ...MEETUP, room: '5' }] },
    [{ field: 'sessions[Meetup, 2].room', after: '5' }],
  ],
  [
    'what should be a group',
    { location: { city: 'A' } },
    { location: 'A' },
    [{ field: 'location', before: 'city: A', after: 'A' }],
  ],
  [
    'empty values',
    { a: '', b: [] },
    { a: null, b: {} },
    [
      { field: 'a', before: '', after: 'null' },
      { field: 'b', before: '[]', after: '' },
    ],
  ],
  [
    'names that every object has',
    { constructor: 'a' },
    { toString: 'b' },
    [
      { field: 'toString', after: 'b' },
      { field: 'constructor', before: 'a' },
    ],
  ],
])('what differs: %s', (_, before, after, changes) => {
  expect(compareFields(before, after)).toEqual(changes);
});

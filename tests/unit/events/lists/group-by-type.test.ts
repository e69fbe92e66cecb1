import { expect, test } from 'vitest';
import type { EventType } from '../../../../src/events/event-type.ts';
import { groupByType } from '../../../../src/events/lists/group-occurrences.ts';
import { makeOccurrence } from '../../../fixtures/make-event.ts';

function makeType(id: string, order: number, label = id): EventType {
  return { id, label, plural: `${label}s`, order, color: 'indigo', summary: 'A type for tests.' };
}

const ids = (types: EventType[]) => groupByType([], types).map(({ type }) => type.id);

test('groups are in the order of the types, occurrences in theirs', () => {
  const [first, second, third] = [
    makeOccurrence({ type: 'kcd', title: 'First' }),
    makeOccurrence({ type: 'kubecon', title: 'Second' }),
    makeOccurrence({ type: 'kcd', title: 'Third' }),
  ];
  const types = [makeType('kubecon', 2), makeType('kcd', 1)];
  expect(groupByType([first, second, third], types)).toEqual([
    { type: types[1], occurrences: [first, third] },
    { type: types[0], occurrences: [second] },
  ]);
});

test('a type without events has an empty group', () => {
  const type = makeType('kcd', 1);
  expect(groupByType([], [type])).toEqual([{ type, occurrences: [] }]);
});

test('types of the same order are in the order of their labels', () => {
  expect(ids([makeType('a', 1, 'Zoo'), makeType('b', 1, 'élan'), makeType('c', 0, 'Zzz')])).toEqual(['c', 'b', 'a']);
});

test('the types are left as they were', () => {
  const types = [makeType('late', 2), makeType('early', 1)];
  groupByType([], types);
  expect(types.map(({ id }) => id)).toEqual(['late', 'early']);
});

test('without types there are no groups', () => {
  expect(groupByType([makeOccurrence()], [])).toEqual([]);
});

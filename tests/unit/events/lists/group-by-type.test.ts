import { expect, test } from 'vitest';
import type { EventType } from '../../../../src/events/event-type.ts';
import { groupByType } from '../../../../src/events/lists/group-occurrences.ts';
import { makeOccurrence } from '../../../fixtures/make-event.ts';

function makeType(id: string, order: number): EventType {
  return { id, label: id, plural: `${id}s`, order, color: 'indigo', summary: 'A type for tests.' };
}

test('the group with the soonest occurrence is first, whatever the order of the types; occurrences keep theirs', () => {
  const [first, second, third] = [
    makeOccurrence({ type: 'kcd', title: 'First' }),
    makeOccurrence({ type: 'kubecon', title: 'Second' }),
    makeOccurrence({ type: 'kcd', title: 'Third' }),
  ];
  const [kubecon, kcd] = [makeType('kubecon', 1), makeType('kcd', 2)];
  expect(groupByType([first, second, third], [kubecon, kcd])).toEqual([
    { type: kcd, occurrences: [first, third] },
    { type: kubecon, occurrences: [second] },
  ]);
});

test('a type without events has no group', () => {
  expect(groupByType([], [makeType('kcd', 1)])).toEqual([]);
});

test('without types there are no groups', () => {
  expect(groupByType([makeOccurrence()], [])).toEqual([]);
});

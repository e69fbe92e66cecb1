import { expect, test } from 'vitest';
import { groupByParent } from '../../../../src/events/lists/parts.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';

test('an event has its parts, also those that name it by a former id; nothing is a part of itself or of what isn’t there', () => {
  const events = [
    makeEvent({ id: '2027/kubecon-eu', formerIds: ['2027/kubecon'], partOf: '2027/kubecon-eu' }),
    makeEvent({ id: '2027/day-one', partOf: '2027/kubecon-eu' }),
    makeEvent({ id: '2027/day-two', partOf: '2027/kubecon' }),
    makeEvent({ id: '2027/lost', partOf: '2027/nothing' }),
  ];
  const byAnyId = new Map(
    events.flatMap((event) => [event.id, ...(event.data.formerIds ?? [])].map((id) => [id, event] as const)),
  );
  const parts = [...groupByParent(events, byAnyId)].map(([id, some]) => [id, some.map((part) => part.id)]);
  expect(parts).toEqual([['2027/kubecon-eu', ['2027/day-one', '2027/day-two']]]);
});

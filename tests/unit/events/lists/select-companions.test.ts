import { expect, test } from 'vitest';
import { selectCompanions } from '../../../../src/events/lists/select-neighbors.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';

type Overrides = NonNullable<Parameters<typeof makeEvent>[0]>;

const kubecon = makeEvent({
  id: '2027/kubecon',
  startDate: '2027-03-15',
  endDate: '2027-03-18',
  related: ['2027/known'],
});

test.each<[string, Overrides, boolean]>([
  ['another type on the first day', { startDate: '2027-03-15' }, true],
  ['another type on the last day', { startDate: '2027-03-18' }, true],
  ['another type the day after', { startDate: '2027-03-19' }, false],
  ['the same type', { type: 'kubecon' }, false],
  ['another city', { location: { city: 'Porto', country: 'PT' } }, false],
  ['one that is cancelled', { status: 'cancelled' }, false],
  ['one that is named already', { id: '2027/known' }, false],
  ['one that names it', { related: ['2027/kubecon'] }, false],
])('whether %s may belong to an event', (_, other, expected) => {
  const event = makeEvent({ id: '2027/other', type: 'other', startDate: '2027-03-16', ...other });
  expect(selectCompanions(kubecon, [event]).length > 0).toBe(expected);
});

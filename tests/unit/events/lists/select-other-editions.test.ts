import { expect, test } from 'vitest';
import { selectOtherEditions } from '../../../../src/events/lists/select-neighbors.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';

const edition = (year: number) => makeEvent({ id: `${String(year)}/kubecon`, startDate: `${String(year)}-03-15` });
const EDITIONS = [2021, 2022, 2023, 2024, 2025, 2026, 2027].map(edition);
const [first, , , middle, , , last] = EDITIONS;

const select = (event = middle, events = EDITIONS, limit?: number) =>
  event === undefined ? [] : selectOtherEditions(events, event, [], limit).map(({ id }) => id.slice(0, 4));

test.each([
  ['the middle', middle, ['2022', '2023', '2025', '2026']],
  ['the first', first, ['2022', '2023', '2024', '2025']],
  ['the last', last, ['2023', '2024', '2025', '2026']],
])('of many, the four nearest to %s are chosen, in order of start', (_, event, expected) => {
  expect(select(event)).toEqual(expected);
});

test('fewer or more can be asked for', () => {
  expect([select(middle, EDITIONS, 0), select(middle, EDITIONS, 1), select(middle, EDITIONS, 10)]).toEqual([
    [],
    ['2025'],
    ['2021', '2022', '2023', '2025', '2026', '2027'],
  ]);
});

test('events of other types are none', () => {
  const other = makeEvent({ id: '2024/kcd', type: 'kcd', startDate: '2024-03-16' });
  expect(select(middle, [other])).toEqual([]);
});

test('another event on the same day is one, the event itself never', () => {
  const twin = makeEvent({ id: '2024/twin', startDate: '2024-03-15' });
  const events = middle === undefined ? [] : selectOtherEditions([middle, twin], middle);
  expect(events.map(({ id }) => id)).toEqual(['2024/twin']);
});

test('its own editions come first, the latest of them first', () => {
  const day = (year: number, slug: string, month = '03') =>
    makeEvent({ id: `${String(year)}/${slug}`, startDate: `${String(year)}-${month}-15` });
  const own = [day(2024, 'eu'), day(2025, 'eu'), day(2026, 'eu')];
  const [, event] = own;
  const events = [day(2024, 'na', '11'), ...own, day(2025, 'na', '11'), day(2026, 'na', '11')];
  const others = event === undefined ? [] : selectOtherEditions(events, event, own.toReversed());
  expect(others.map(({ id }) => id)).toEqual(['2026/eu', '2024/eu', '2024/na', '2025/na']);
});

test('the events are left as they were', () => {
  const events = [...EDITIONS];
  select(last, events);
  expect(events).toEqual(EDITIONS);
});

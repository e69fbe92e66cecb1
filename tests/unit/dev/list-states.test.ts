import { expect, test } from 'vitest';
import { listStates } from '../../../src/dev/list-states.ts';
import { deadlineAt, statusAt } from '../../../src/events/status-at.ts';
import { selectCurrentOccurrence } from '../../../src/events/lists/select-occurrences.ts';
import { makeEvent } from '../../fixtures/make-event.ts';

/** The state of an event in each of its rows. */
function statesOf(fields: Parameters<typeof makeEvent>[0]): string[] {
  const event = makeEvent(fields);
  return listStates(selectCurrentOccurrence(event, 0)).map(({ name, occurrence, now }) => {
    const call = event.cfps[0] === undefined ? '' : `, call ${deadlineAt(event.cfps[0], now)}`;
    return `${name}: ${occurrence.status}, ${statusAt(occurrence, now)}${call}`;
  });
}

test('an event is shown before, while and after it happens, postponed and cancelled', () => {
  expect(statesOf({ startDate: '2027-03-15' })).toMatchInlineSnapshot(`
    [
      "Upcoming: scheduled, upcoming",
      "Happening now: scheduled, now",
      "Over: scheduled, past",
      "Postponed: postponed, upcoming",
      "Cancelled: cancelled, upcoming",
    ]
  `);
});

test('an event with a CFP is shown before, while and after that is open', () => {
  const cfp = { url: 'https://example.org/', opens: '2026-11-01', closes: '2027-01-31' };
  expect(statesOf({ startDate: '2027-03-15', cfp })).toMatchInlineSnapshot(`
    [
      "Upcoming, before its CFP opens: scheduled, upcoming, call not-open-yet",
      "Upcoming, call open: scheduled, upcoming, call open",
      "Upcoming, call closed: scheduled, upcoming, call closed",
      "Happening now: scheduled, now, call closed",
      "Over: scheduled, past, call closed",
      "Postponed: postponed, upcoming, call closed",
      "Cancelled: cancelled, upcoming, call closed",
    ]
  `);
});

test('a cancelled event is also shown as if it were not cancelled', () => {
  const states = statesOf({ startDate: '2027-03-15', status: 'cancelled', statusNote: 'The venue has closed.' });
  expect(states).toEqual(statesOf({ startDate: '2027-03-15' }));
});

test('while only its month is known, an event is never happening now', () => {
  expect(statesOf({ startDate: '2027-03', endDate: undefined }).filter((state) => state.includes('now'))).toEqual([]);
});

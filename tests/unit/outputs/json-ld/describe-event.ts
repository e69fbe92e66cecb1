import { expect } from 'vitest';
import { isRecurring } from '../../../../src/events/recurrence/expand-recurrence.ts';
import { selectNextOccurrences } from '../../../../src/events/lists/select-occurrences.ts';
import { toEventJsonLd } from '../../../../src/outputs/json-ld/to-event-json-ld.ts';
import { makeEvent } from '../../../fixtures/make-event.ts';
import { findStrangers } from '../../../fixtures/schema-vocabulary.ts';
import { at } from '../../events/instants.ts';

export const PAGE_URL = 'https://events.example.org/events/2027/a-test-event/';
/** Before the events that tests make, while the recurring ones are under way. */
export const NOW = '2027-03-10T12:00:00Z';

/** The JSON-LD of an event's page, of a recurring event with its next four dates, after a check that all of it is schema.org's. */
export function describeEvent(overrides: Parameters<typeof makeEvent>[0], now = NOW) {
  const event = makeEvent(overrides);
  const next = isRecurring(event) ? selectNextOccurrences(event, at(now), 4) : [];
  const node = toEventJsonLd(event, { url: PAGE_URL, next, now: at(now) });
  expect(findStrangers(JSON.parse(JSON.stringify(node)), ['Event'])).toEqual([]);
  return node;
}

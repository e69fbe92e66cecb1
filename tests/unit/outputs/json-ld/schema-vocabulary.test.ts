import { expect, test } from 'vitest';
import { findStrangers } from '../../../fixtures/schema-vocabulary.ts';

test.each([
  [{ '@type': 'Event', startTime: '17:00' }, ': Event has no startTime'],
  [{ '@type': 'Gathering' }, ' may not be Gathering'],
  [{ '@type': 'Place' }, ' may not be Place'],
  [{ '@type': 'Event', location: { '@type': 'Offer' } }, '.location may not be Offer'],
  [{ '@type': 'Event', location: [{ name: 'Hall 1' }] }, '.location has no type'],
  [
    { '@type': 'Event', eventStatus: 'https://schema.org/EventDelayed' },
    '.eventStatus may not be https://schema.org/EventDelayed',
  ],
  [{ '@type': 'Event', eventStatus: 'tentative' }, '.eventStatus may not be tentative'],
  [{ '@type': 'Event', isAccessibleForFree: 'yes' }, '.isAccessibleForFree may not be yes'],
])('the check of the vocabulary finds what is not in it: %j', (node, stranger) => {
  expect(findStrangers(node, ['Event'])).toEqual([stranger]);
});

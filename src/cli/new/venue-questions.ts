import { hasRegion, isSomewhere } from './draft-facts.ts';
import { proposeCoordinates } from './proposals.ts';
import type { Question } from './question.ts';

/** Where it is, more closely than its town. */
export const VENUE_QUESTIONS: readonly Question[] = [
  {
    name: 'Venue',
    message: 'Building or hall',
    paths: [['location', 'venue']],
    as: 'text',
    part: 'venue',
    fits: isSomewhere,
  },
  {
    name: 'Address',
    message: 'Street and number',
    paths: [['location', 'address']],
    as: 'text',
    part: 'venue',
    fits: isSomewhere,
  },
  {
    name: 'Region',
    message: 'State, province or canton, where people write it',
    paths: [['location', 'region']],
    as: 'text',
    part: 'venue',
    fits: (draft) => isSomewhere(draft) && !hasRegion(draft),
  },
  {
    name: 'Coordinates',
    message: 'Degrees north and east, for the map',
    paths: [
      ['location', 'latitude'],
      ['location', 'longitude'],
    ],
    also: 'location',
    as: 'text',
    part: 'venue',
    split: (text) => text.split(/\s*,\s*/),
    joint: ', ',
    fits: isSomewhere,
    propose: proposeCoordinates,
  },
];

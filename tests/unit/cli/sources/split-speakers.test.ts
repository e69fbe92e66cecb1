import { expect, test } from 'vitest';
import { findSpeakers, splitNames, splitSpeakers } from '../../../../src/cli/sources/programme/split-speakers.ts';

test.each([
  ['Update - Ada Lovelace, Analytical Ltd', 'Update', ['Ada Lovelace']],
  ['Update - Ada Lovelace, A & Grace Hopper, B', 'Update', ['Ada Lovelace', 'Grace Hopper']],
  ['Update - Ada Lovelace & Grace Hopper, Navy', 'Update', ['Ada Lovelace', 'Grace Hopper']],
  [
    'Update - Ada Lovelace, A; Grace Hopper, B; Mary Somerville, C',
    'Update',
    ['Ada Lovelace', 'Grace Hopper', 'Mary Somerville'],
  ],
  ['Update - Ada Lovelace, Smith & Sons', 'Update', ['Ada Lovelace']],
  ['A - B, C - Ludwig van der Berg, Org', 'A - B, C', ['Ludwig van der Berg']],
  ['Panel: Logs - Moderated by Ada Lovelace, A; Robert Pająk, B', 'Panel: Logs', ['Ada Lovelace', 'Robert Pająk']],
  ['Update – 山田 太郎, Org', 'Update', ['山田 太郎']],
])('%s', (title, rest, speakers) => {
  expect(splitSpeakers(title)).toEqual({ title: rest, speakers });
});

test.each([
  'OpenTelemetry Project Update - Collector SIG',
  'Keynote: Welcome - Day 2, Morning',
  'Traces, metrics - and logs, at last',
  'Zero-code, end-to-end',
])('a title without a name and an organization stays: %s', (title) => {
  expect(splitSpeakers(title)).toBeUndefined();
});

test('in a calendar of pretalx all that follows are names', () => {
  expect(splitNames('Traces - now - Ada Lovelace, Grace Hopper')).toEqual({
    title: 'Traces - now',
    speakers: ['Ada Lovelace', 'Grace Hopper'],
  });
  expect(splitNames('Traces - now')).toBeUndefined();
});

test.each([
  ['Speakers: Ada Lovelace, Grace Hopper\nAbout.', ['Ada Lovelace', 'Grace Hopper']],
  ['About.\nSpeaker: Ada Lovelace', ['Ada Lovelace']],
  ['The speakers: nobody knows', []],
])('names in a description: %s', (description, speakers) => {
  expect(findSpeakers(description)).toEqual(speakers);
});

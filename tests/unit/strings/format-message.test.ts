import { describe, expect, it, test } from 'vitest';
import {
  capitalize,
  formatMessage,
  formatPlural,
  joinParts,
  listSeparator,
  sentenceSpace,
  splitMessage,
  type PluralMessage,
} from '../../../src/strings/format-message.ts';

describe('formatMessage', () => {
  it('puts each value into its place, also where it looks like a placeholder or a pattern', () => {
    expect(formatMessage('{shown} of {total} events', { shown: 3, total: 10 })).toBe('3 of 10 events');
    expect(formatMessage('“{text}”', { text: '{text} $& #' })).toBe('“{text} $& #”');
  });

  it('fills a placeholder that a message has twice', () => {
    expect(formatMessage('{city}, {city}', { city: 'Oslo' })).toBe('Oslo, Oslo');
  });
});

describe('splitMessage', () => {
  it('gives texts and names in turn, texts first and last', () => {
    expect(splitMessage('Next: {title}, {dates}.')).toEqual(['Next: ', 'title', ', ', 'dates', '.']);
    expect(splitMessage('{title}')).toEqual(['', 'title', '']);
    expect(splitMessage('Nothing.')).toEqual(['Nothing.']);
  });
});

describe('formatPlural', () => {
  const english: PluralMessage = { one: '{count} event', other: '{count} events' };
  const ukrainian: PluralMessage = {
    one: '{count} подія',
    few: '{count} події',
    many: '{count} подій',
    other: '{count} події',
  };

  it.each([
    ['en', english, 0, '0 events'],
    ['en', english, 1, '1 event'],
    ['en', english, 21, '21 events'],
    ['uk', ukrainian, 1, '1 подія'],
    ['uk', ukrainian, 3, '3 події'],
    ['uk', ukrainian, 11, '11 подій'],
    ['uk', ukrainian, 21, '21 подія'],
    ['uk', english, 3, '3 events'],
  ])('takes the form that %s has for the count, or `other` (case %#)', (locale, message, count, text) => {
    expect(formatPlural(message, { count }, locale)).toBe(text);
  });

  it('fills in what else a message has', () => {
    const message: PluralMessage<'count' | 'label'> = {
      one: '{count} event without {label}',
      other: '{count} events without {label}',
    };
    expect(formatPlural(message, { count: 2, label: 'India' }, 'en')).toBe('2 events without India');
  });
});

test.each([
  ['es', 'noviembre de 2026', 'Noviembre de 2026'],
  ['uk', 'листопад 2026', 'Листопад 2026'],
  ['tr', 'ilkbahar', 'İlkbahar'],
  ['ja', '2026年11月', '2026年11月'],
  ['fr', '1er novembre 2026', '1er novembre 2026'],
  ['en', '', ''],
])('what stands alone begins with a capital in %s: %s', (locale, text, expected) => {
  expect(capitalize(text, locale)).toBe(expected);
});

test.each([
  ['en-GB', 'Oslo, Norway', ', '],
  ['uk', 'Oslo, Norway', ', '],
  ['ja', 'Oslo、Norway', '、'],
  ['zh-Hans', 'Oslo，Norway', '、'],
  ['fa', 'Oslo، Norway', '،\u200f '],
])('parts of one thing and words of a list are separated as in %s', (locale, place, separator) => {
  expect(joinParts(['Oslo', undefined, '', 'Norway'], locale)).toBe(place);
  expect(listSeparator(locale)).toBe(separator);
});

test.each([
  ['en-GB', ' '],
  ['uk', ' '],
  ['ar-XB', ' '],
  ['ja', ''],
  ['zh-Hans', ''],
])('two sentences have between them what %s has', (locale, space) => {
  expect(sentenceSpace(locale)).toBe(space);
});

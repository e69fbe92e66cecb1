import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listHeadingIds } from '../../../src/collections/english-heading-ids.ts';
import { stringsOf } from '../../../src/strings/all-strings.ts';
import { en } from '../../../src/strings/en.ts';
import {
  formatPlural,
  isPluralMessage,
  splitMessage,
  type PluralMessage,
} from '../../../src/strings/format-message.ts';
import { listLanguages } from '../../../src/strings/languages.ts';

const SRC = path.resolve(import.meta.dirname, '../../../src');
const TRANSLATED = listLanguages(false).slice(1);

/** Names, and what is made of values alone. */
const SAME_IN_ALL = [
  'OpenStreetMap',
  'Google Calendar',
  'Apple Calendar',
  'Outlook',
  'Outlook.com',
  'Office 365',
  'Yahoo',
  'RSS',
  'JSON Feed',
  'JSON Schema',
  '“{value}”',
  '{time}, {city}',
  '{label}: {text}',
  '{text} ({note})',
  '{date}, {start}–{end}',
  '{date}, {start} – {endDate}, {end}',
  '{time}, {city}',
  '{label}: {text}',
  '{text} ({note})',
];
/** Words that a language has as English has them. */
const SAME_IN: Readonly<Record<string, readonly string[]>> = {
  es: ['Asia', 'Panel'],
  fr: ['Continent', 'Europe', 'Meetup', 'Menu', 'Pages', 'Type'],
  pt: ['Menu', 'Oceania', 'Online', 'Slides', 'Workshop'],
};

function listTexts(texts: unknown, key = ''): [key: string, text: unknown][] {
  if (typeof texts !== 'object' || texts === null || isPluralMessage(texts)) return [[key, texts]];
  return Object.entries(texts).flatMap(([name, text]) => listTexts(text, key === '' ? name : `${key}.${name}`));
}

const english = new Map(listTexts(en));

/** The messages in the plural that a language has. */
const listPlurals = (texts: unknown) =>
  listTexts(texts).filter((entry): entry is [string, PluralMessage<never>] => typeof entry[1] === 'object');

describe.each(TRANSLATED)('$locale', (language) => {
  const { prefix, locale } = language;
  const strings = stringsOf(language);

  test('what is as in English is known to be', () => {
    const known = ['', ...SAME_IN_ALL, ...(SAME_IN[prefix] ?? [])];
    const same = listTexts(strings).filter(([key, text]) => typeof text === 'string' && text === english.get(key));
    expect(same.filter(([, text]) => !known.includes(String(text)))).toEqual([]);
  });

  test.each([0, 1, 2, 5, 11, 21, 101])('each message in the plural has a form for %i', (count) => {
    const category = new Intl.PluralRules(locale).select(count);
    for (const [key, message] of listPlurals(strings)) {
      const values = Object.fromEntries(splitMessage(Object.values(message).join(' ')).map((name) => [name, name]));
      const text = formatPlural<never>(message, { ...values, count }, locale);
      expect(text, key).toBe(text.trim());
      expect(text, key).not.toMatch(/[{}]/);
      // Where forms differ, each that numbers below a thousand take is there.
      if (Object.keys(message).length > 1) expect(Object.keys(message), key).toContain(category);
    }
  });

  test('messages in the plural have forms that the language has', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    for (const [key, message] of listPlurals(strings))
      for (const category of Object.keys(message)) expect(pluralCategories, key).toContain(category);
  });

  test('placeholders are those of the English text', () => {
    const namesOf = (text: string) => [...new Set(splitMessage(text).filter((_, place) => place % 2 === 1))].sort();
    for (const [key, text] of listTexts(strings)) {
      const original = english.get(key);
      if (typeof text === 'string' && typeof original === 'string')
        expect(namesOf(text), key).toEqual(namesOf(original));
    }
  });
});

test('translated pages have the headings of the English one, in its order', () => {
  const pages = path.join(SRC, 'content/pages');
  const depthsOf = (file: string) =>
    [...readFileSync(path.join(pages, file), 'utf8').matchAll(/^(#{1,6}) /gm)].map(([, marks = '']) => marks.length);
  const files = readdirSync(pages).filter((file) => /^events\..+\.mdx$/.test(file));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(depthsOf(file), file).toEqual(depthsOf('events.mdx'));
});

test('the ids of headings are those that links lead to', () => {
  expect(listHeadingIds('## Upcoming Events\n\ntext\n\n### KubeCon + CloudNativeCon\n')).toEqual([
    'upcoming-events',
    'kubecon--cloudnativecon',
  ]);
});

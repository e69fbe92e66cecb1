import { expect, test } from 'vitest';
import { langOf, textsOf } from '../../../src/events/event-texts.ts';

const TOKYO = {
  title: '東京ミートアップ',
  summary: '集まりです。',
  language: 'ja',
  translations: { en: { title: 'Tokyo meetup', summary: 'A meetup.' } },
};
const OSLO: { title: string; summary: string; language?: string } = { title: 'Oslo day', summary: 'A day.' };

test('an event is shown in the language it was written in, which other pages name', () => {
  expect(textsOf(TOKYO, 'ja')).toEqual({ title: '東京ミートアップ', summary: '集まりです。', lang: undefined });
  expect(textsOf(TOKYO, 'es')).toEqual({ title: '東京ミートアップ', summary: '集まりです。', lang: 'ja' });
  expect(textsOf(OSLO, 'en-GB')).toEqual({ ...OSLO, lang: undefined });
  expect(textsOf(OSLO, 'uk')).toEqual({ ...OSLO, lang: 'en' });
});

test('where its file has a translation, that is shown', () => {
  expect(textsOf(TOKYO, 'en-GB')).toEqual({ title: 'Tokyo meetup', summary: 'A meetup.', lang: undefined });
});

test('what isn’t translated, such as the body, stays in its language', () => {
  expect([langOf(TOKYO, 'en-GB'), langOf(TOKYO, 'ja'), langOf(OSLO, 'pt-BR')]).toEqual(['ja', undefined, 'en']);
});

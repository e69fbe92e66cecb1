import { z } from 'zod';
import { line } from './text.ts';
import { field } from './field.ts';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Whether a text is the tag of a language that people know, as it is written: `ja`, `pt-BR`. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && names.of(tag) !== undefined;
  } catch {
    return false;
  }
}

const languageTag = () =>
  z.string().refine(isLanguage, {
    error: ({ input }) => `"${String(input)}" is not a language. Write its tag (BCP 47), such as ja or pt-BR.`,
  });

export const language = field(
  languageTag().optional(),
  'The language of the event and of this file; English without it.',
  {
    example: 'ja',
    onRequest: { label: 'Language', question: 'In which language is it, if not in English?', form: 'language' },
  },
);

const translation = z.strictObject({
  title: field(line(90), 'The name of the event in that language.', { example: 'OpenTelemetry Meetup Tokyo' }),
  summary: field(line(200), 'The summary in that language.', { example: 'OpenTelemetry を使う人の集まりです。' }),
});

export const translations = field(
  z
    .record(languageTag(), translation, {
      error: ({ code }) =>
        code === 'invalid_key' ? 'is not a language. Write its tag (BCP 47), such as ja or pt-BR.' : undefined,
    })
    .optional(),
  'Title and summary in other languages, which pages in those show.',
  {
    onRequest: { label: 'In other languages', form: 'translations' },
    example: '{ ja: { title: 東京ミートアップ, summary: OpenTelemetry を使う人の集まりです。 } }',
  },
);

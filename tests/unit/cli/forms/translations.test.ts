import { expect, test } from 'vitest';
import { addEvent } from '../../../../src/cli/forms/add-event.ts';
import { correctEvent } from '../../../../src/cli/forms/correct-event.ts';
import { makeEventFile } from '../../../fixtures/make-event-file.ts';
import { makeAddIssue, makeCorrectIssue, makeIssueContext } from '../../../fixtures/make-issue-body.ts';

const context = makeIssueContext();
const FRENCH = 'fr | KCD Porto en français | Une journée à Porto.';

function add(translations: string): string {
  const outcome = addEvent(makeAddIssue({ translations, language: 'pt' }), context);
  return outcome.kind === 'file' ? outcome.text : outcome.comment;
}

test('an event can be added with its title and summary in other languages', () => {
  expect(add(`ja ｜ 東京ミートアップ ｜ 集まりです。\n\n- ${FRENCH}`)).toContain(`language: pt
translations:
  ja:
    title: 東京ミートアップ
    summary: 集まりです。
  fr:
    title: KCD Porto en français
    summary: Une journée à Porto.
`);
});

test('a line that can’t be read is asked for again', () => {
  expect(add('ja 東京ミートアップ')).toMatchInlineSnapshot(`
    "Thank you. Something has to be fixed before this can become a pull request. Edit the text of the issue above and keep its headings as they are; it is read again as soon as you save it.

    - **In other languages:** can't be read. Write a line for each language: its tag, such as ja, the title and the summary, with “\\|” between.
    "
  `);
  const file = makeEventFile();
  const outcome = correctEvent(makeCorrectIssue({ event: file.id, translations: 'ja' }), makeIssueContext([file]));
  expect(outcome.comment).toContain('with “\\|” between');
});

test('a language that there isn’t is named', () => {
  expect(add('japanese | Title | Summary')).toMatchInlineSnapshot(`
    "Thank you. Something has to be fixed before this can become a pull request. Edit the text of the issue above and keep its headings as they are; it is read again as soon as you save it.

    - **In other languages:** is not a language. Write its tag (BCP 47), such as ja or pt-BR.
    "
  `);
});

test('a correction adds a language, and leaves the others', () => {
  const file = makeEventFile({ translations: { ja: { title: '東京', summary: '集まり。' } } });
  const outcome = correctEvent(makeCorrectIssue({ event: file.id, translations: FRENCH }), makeIssueContext([file]));
  expect(outcome.kind === 'file' ? outcome.text : outcome.comment).toMatch(
    /translations:\n {2}ja:\n {4}title: 東京\n {4}summary: 集まり。\n {2}fr:\n {4}title: KCD Porto en français/,
  );
});

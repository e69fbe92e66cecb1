import { expect, test } from 'vitest';
import { readAnswers } from '../../../../src/cli/forms/read-answers.ts';
import type { FormQuestion } from '../../../../src/cli/questions/questions.ts';

const question = (id: string, label: string): FormQuestion => ({
  id,
  label,
  paths: [[id]],
  as: 'text',
  inForm: 'add',
});
const QUESTIONS: FormQuestion[] = [
  question('title', 'Title'),
  { ...question('kind', 'Kind'), as: 'choice', options: () => [{ value: 'kcd', label: 'A day' }] },
  question('about', 'About'),
  question('more', 'More'),
];

const read = (body: string) => Object.fromEntries(readAnswers(body, QUESTIONS, []));

test('each answer is that below its heading', () => {
  expect(read('### Title\n\nOne\n\n### Kind\n\nA day\n\n### About\n\nTwo\n\nthree\n\n### More\n\nFour')).toEqual({
    title: 'One',
    kind: 'kcd',
    about: 'Two\n\nthree',
    more: 'Four',
  });
});

test('what is left empty has no answer', () => {
  const body = '### Title\n\n_No response_\n\n### Kind\n\nNone\n\n### About\n\n<!-- a hint\n-->\n\n### More\n\n';
  expect(Object.values(read(body))).toEqual(['', '', '', '']);
});

test('a heading that isn’t the next question’s belongs to an answer', () => {
  const body = '### Title\n\nOne\n\n### About\n\n### Title\n\nTwo\n\n### Kind\n\n#### More\n\n### Else';
  expect(read(body)).toEqual({
    title: 'One',
    kind: '',
    about: '### Title\n\nTwo\n\n### Kind\n\n#### More\n\n### Else',
    more: '',
  });
});

test('a choice that there isn’t stays as it is written', () => {
  expect(read('### Kind\n\n../../x').kind).toBe('../../x');
});

test.each(['\n', '\r\n', '\r'])('lines end with %j', (end) => {
  expect(read(['### Title', '', 'One', '', '### About', '', 'Two', 'three'].join(end))).toMatchObject({
    title: 'One',
    about: 'Two\nthree',
  });
});

import { FIRST_QUESTIONS } from './first-questions.ts';
import { slugOf } from './judge-draft.ts';
import { PART_QUESTIONS } from './part-questions.ts';
import type { Question } from './question.ts';

const LAST_QUESTIONS: readonly Question[] = [
  {
    name: 'Text',
    message: 'A few sentences about it (Tab to reach [ submit ], then Enter)',
    paths: [['body']],
    as: 'paragraphs',
  },
  {
    name: 'File name',
    message: "The file's name, which is part of its address",
    paths: [['slug']],
    as: 'text',
    propose: (draft) => slugOf(draft),
  },
];

/** All questions, in the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [...FIRST_QUESTIONS, ...PART_QUESTIONS, ...LAST_QUESTIONS];

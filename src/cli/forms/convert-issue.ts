import { addEvent } from './add-event.ts';
import { correctEvent } from './correct-event.ts';
import type { FormContext } from './form-context.ts';
import { CORRECT_QUESTIONS, listAddQuestions } from './list-questions.ts';
import type { Outcome } from './outcome.ts';
import { isMadeWith } from './read-answers.ts';
import { NO_FORM } from './words.ts';

/** What comes of an issue that is made with one of the forms. It never throws, whatever people have written. */
export function convertIssue(body: string, formContext: FormContext): Outcome {
  if (isMadeWith(body, CORRECT_QUESTIONS)) return correctEvent(body, formContext);
  if (isMadeWith(body, listAddQuestions(formContext.types))) return addEvent(body, formContext);
  return { kind: 'answer', comment: `${NO_FORM}\n` };
}

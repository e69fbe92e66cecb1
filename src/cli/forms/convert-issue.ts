import { listFormQuestions } from '../questions/questions.ts';
import type { AnswerContext } from '../questions/question.ts';
import { addEvent } from './add-event.ts';
import { correctEvent } from './correct-event.ts';
import { NO_FORM, type Outcome } from './outcome.ts';
import { isMadeWith } from './read-answers.ts';

export interface IssueContext extends AnswerContext {
  /** The number of the issue. */
  issue: number;
}

/** The result of an issue that is made with one of the forms. It never throws, whatever people have written. */
export function convertIssue(body: string, issueContext: IssueContext): Outcome {
  if (isMadeWith(body, listFormQuestions('correct'))) return correctEvent(body, issueContext);
  if (isMadeWith(body, listFormQuestions('add'))) return addEvent(body, issueContext);
  return { kind: 'answer', comment: `${NO_FORM}\n` };
}

import { listFormQuestions } from '../questions/questions.ts';
import type { AnswerContext } from '../questions/question.ts';
import { addEvent } from './add-event.ts';
import { correctEvent } from './correct-event.ts';
import { NO_FORM, type Outcome } from './outcome.ts';
import { isMadeWith } from './read-answers.ts';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface IssueContext extends AnswerContext {
  issue: number;
}

/** The result of an issue that is made with one of the forms. It never throws, whatever people have written. */
export function convertIssue(body: string, issueContext: IssueContext): Outcome {
  if (isMadeWith(body, listFormQuestions('correct'))) return correctEvent(body, issueContext);
  if (isMadeWith(body, listFormQuestions('add'))) return addEvent(body, issueContext);
  return { kind: 'answer', comment: `${NO_FORM}\n` };
}

/** What the workflow accepts as the file to commit. */
const EVENT_PATH = /^src\/content\/events\/\d{4}\/[a-z0-9-]+\.mdx$/;

/**
 * Writes the outcome of an issue into a folder, one text per file, and reports only its kind and where the file goes:
 * what people have written reaches the workflow in files and in no other way.
 * @param outputs the file of `GITHUB_OUTPUT`, if there is one @throws when the path isn't one of an event
 */
export async function writeOutcome(outcome: Outcome, folder: string, outputs: string | undefined): Promise<string> {
  const texts: Record<string, string> = { 'comment.md': outcome.comment };
  let summary = `kind=${outcome.kind}\n`;
  if (outcome.kind === 'file') {
    if (!EVENT_PATH.test(outcome.path)) throw new Error("The path isn't one of an event file.");
    Object.assign(texts, { 'event.mdx': outcome.text, 'title.txt': outcome.title, 'body.md': outcome.body });
    summary += `path=${outcome.path}\n`;
  }
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.entries(texts).map(([name, text]) => writeFile(path.join(folder, name), text)));
  if (outputs !== undefined) await appendFile(outputs, summary);
  return summary;
}

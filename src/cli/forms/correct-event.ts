import type { EventFile } from '../../event-files/read-event-file.ts';
import { changeFile } from './change-file.ts';
import { askForEvent, findEvent } from './find-event.ts';
import { toFinding, writeFindings, type Finding } from './finding.ts';
import type { FormContext } from './form-context.ts';
import { judgeFile } from './judge-file.ts';
import { listChanges } from './list-changes.ts';
import { CORRECT_QUESTIONS } from './list-questions.ts';
import type { Outcome } from './outcome.ts';
import { readAnswers } from './read-answers.ts';
import { ASK_TO_MEND, LEFT, THANKS, writePullRequest, writeTitle } from './words.ts';

const [WHICH_EVENT] = CORRECT_QUESTIONS;

function answer(...findings: Finding[]): Outcome {
  return { kind: 'answer', comment: `${ASK_TO_MEND}\n\n${writeFindings(findings, CORRECT_QUESTIONS)}\n` };
}

function leave(...findings: Finding[]): Outcome {
  const list = findings.length === 0 ? '' : `\n\n${writeFindings(findings, CORRECT_QUESTIONS)}`;
  return { kind: 'left', comment: `${LEFT}${list}\n` };
}

/** What a correction of a file comes to. */
function correctFile(file: EventFile, answers: ReadonlyMap<string, string>, formContext: FormContext): Outcome {
  const hasMore = answers.get('more') !== '';
  const { changes, findings, notes } = listChanges(file, answers);
  if (changes.length === 0) {
    if (hasMore) return leave();
    return answer({ question: undefined, message: 'is as you say already. Fill in what is to be changed.' });
  }
  const text = changeFile(file, changes, formContext.now);
  const { file: changed, errors, warnings } = judgeFile(file.id, text, formContext.context);
  const all = [...findings, ...errors.map((problem) => toFinding(problem, changed, CORRECT_QUESTIONS))];
  // The file's folder is its year, so the event's address would be another, and other files may name it.
  if (errors.some(({ rule }) => rule === 'folder-matches-year')) {
    return leave({ question: WHICH_EVENT, message: 'moves to another year, and its address with it.' });
  }
  if (all.some(({ question }) => question === undefined)) return leave(...all);
  if (all.length > 0) return answer(...all);
  return {
    kind: 'file',
    path: file.file,
    text,
    title: writeTitle('Correct', changed.data?.title ?? file.id),
    body: writePullRequest({
      issue: formContext.issue,
      notes,
      warnings: writeFindings(
        warnings.map((problem) => toFinding(problem, changed, CORRECT_QUESTIONS)),
        CORRECT_QUESTIONS,
      ),
      more: hasMore ? 'Something else' : undefined,
    }),
    comment: `${THANKS}\n`,
  };
}

/** What comes of an issue that corrects an event: its file with only the given fields changed, or what to mend. */
export function correctEvent(issueBody: string, formContext: FormContext): Outcome {
  const { files } = formContext.context;
  const answers = readAnswers(issueBody, CORRECT_QUESTIONS);
  const which = answers.get('event') ?? '';
  const file = which === '' ? undefined : findEvent(which, files);
  if (file === undefined) {
    const message = which === '' ? "is needed. Copy the address of the event's page." : askForEvent(which, files);
    return answer({ question: WHICH_EVENT, message });
  }
  // A broken file is mended by hand first: what a change of it does can't be judged.
  return file.data === undefined ? leave() : correctFile(file, answers, formContext);
}

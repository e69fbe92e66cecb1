import { folderMatchesYear } from '../../event-files/checks/valid-path.ts';
import type { EventFile } from '../../event-files/read-event-file.ts';
import { suggest } from '../../event-files/suggest.ts';
import { listFormQuestions } from '../questions/questions.ts';
import { isError, validateFile } from '../questions/validate-draft.ts';
import { readEventId } from '../shared/read-event-id.ts';
import { changeFile } from './change-file.ts';
import type { IssueContext } from './convert-issue.ts';
import { askToFix, toFinding, writeFindings, type FormFinding } from './finding.ts';
import { listChanges } from './list-changes.ts';
import { LEFT, proposeFile, type Outcome } from './outcome.ts';
import { readAnswers, type Answers } from './read-answers.ts';

const questions = listFormQuestions('correct');
const [WHICH_EVENT] = questions;
/** The answers that a maintainer acts on. */
const BY_HAND = ['remove-name', 'more'];
const COPY_URL = "Copy the URL of the event's page.";

const answer = (...findings: FormFinding[]) => askToFix(findings, questions);

function leave(...findings: FormFinding[]): Outcome {
  const list = findings.length === 0 ? '' : `\n\n${writeFindings(findings, questions)}`;
  return { kind: 'left', comment: `${LEFT}${list}\n` };
}

function correctFile(file: EventFile, answers: Answers, { context, types, now, issue }: IssueContext): Outcome {
  const inWords = questions.filter(({ id }) => BY_HAND.includes(id) && answers.get(id) !== '');
  const { changes, findings, notes } = listChanges(file, answers, questions);
  if (changes.length === 0) {
    if (findings.length > 0) return answer(...findings);
    if (inWords.length > 0) return leave();
    return answer({ question: undefined, message: 'already has these values. Fill in what has to change.' });
  }
  const text = changeFile(file, changes, now);
  const others = context.files.filter(({ id }) => id !== file.id);
  const { file: changed, problems } = validateFile(file.id, text, { ...context, files: others });
  const findingsOf = (found: typeof problems) =>
    found.map((problem) => toFinding(problem, changed, { questions, types }));
  const errors = problems.filter(isError);
  const all = [...findings, ...findingsOf(errors)];
  // The file's folder is its year, so the event's URL would change, and other files may name it.
  if (errors.some(({ rule }) => rule === folderMatchesYear.name)) {
    return leave({ question: WHICH_EVENT, message: 'moves to another year, and its URL with it.' });
  }
  if (all.some(({ question }) => question === undefined)) return leave(...all);
  if (all.length > 0) return answer(...all);
  return proposeFile(file.file, text, `Correct ${changed.data?.title ?? file.id}`, {
    issue,
    notes,
    warnings: writeFindings(findingsOf(problems.filter((problem) => !isError(problem))), questions),
    more: inWords.length > 0 ? inWords.map(({ label }) => label).join('” and “') : undefined,
  });
}

/** The result of an issue that corrects an event: its file with only the given fields changed, or what to fix. */
export function correctEvent(issueBody: string, issueContext: IssueContext): Outcome {
  const { files } = issueContext.context;
  const answers = readAnswers(issueBody, questions, issueContext.types);
  const which = answers.get('event') ?? '';
  if (which === '') return answer({ question: WHICH_EVENT, message: `is needed. ${COPY_URL}` });
  const id = readEventId(which);
  const formerly = files.find(({ fields }) => fields.formerIds?.includes(id) === true);
  const file = files.find((other) => other.id === id) ?? formerly;
  if (file === undefined) {
    const ids = files.map((other) => other.id);
    const message = `"${which}" isn't an event of this site. ${suggest(id, ids) || COPY_URL}`;
    return answer({ question: WHICH_EVENT, message });
  }
  // A broken file is fixed by hand first: a change of it can't be validated.
  return file.data === undefined ? leave() : correctFile(file, answers, issueContext);
}

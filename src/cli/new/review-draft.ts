import { formatPath } from '../../event-files/problem.ts';
import { noDuplicateEvents } from '../../event-files/checks/no-duplicates.ts';
import { isOptional, writtenAnswer } from './answer.ts';
import { askForGroups, askQuestions, groupsIn } from './ask-questions.ts';
import { askQuestion, matches } from './ask-question.ts';
import { describeDraft, nameEvent } from './describe-draft.ts';
import { listAt, withAnswer, type Draft } from '../questions/draft.ts';
import { describeInPrompt, isError, slugOf, validateDraft, type ValidatedFile } from '../questions/validate-draft.ts';
import { listFlags } from './flags.ts';
import { BackError, CancelledError, toPrintable, type Prompter } from './prompter.ts';
import type { Choice, PromptContext, Question } from '../questions/question.ts';
import { fits, PROMPTS } from '../questions/questions.ts';

interface Review {
  prompter: Prompter;
  context: PromptContext;
}

function show({ file, problems }: ValidatedFile, { prompter, context }: Review): void {
  const description = describeDraft(file, context);
  if (description !== undefined) {
    const { summary, instants, duplicates, clashes } = description;
    prompter.note(summary, 'In the list');
    prompter.note(instants, 'In time zones');
    const list = (intro: string, events: typeof clashes) => [intro, ...events.map(nameEvent)].join('\n');
    if (duplicates.length > 0) prompter.warn(list('This may be the same event as:', duplicates));
    if (clashes.length > 0) prompter.warn(list('Within a week of another of its type:', clashes));
  }
  for (const problem of problems) {
    if (problem.severity === 'error') prompter.error(describeInPrompt(problem));
    else if (problem.rule !== noDuplicateEvents.name) prompter.warn(describeInPrompt(problem));
  }
}

async function askForRelated(draft: Draft, { prompter, context }: Review, asked: Set<string>): Promise<Draft> {
  const { file } = validateDraft(draft, context.context);
  const companions = (describeDraft(file, context)?.companions ?? []).filter(({ id }) => !asked.has(id));
  if (companions.length === 0) return draft;
  const chosen = await prompter.chooseSeveral({
    message: 'These are in the same city on the same days. Does it belong to any of them?',
    options: companions.map((event) => ({ value: event.id, label: nameEvent(event) })),
  });
  for (const { id } of companions) asked.add(id);
  return chosen.length === 0 ? draft : withAnswer(draft, ['related'], [...listAt(draft, ['related']), ...chosen]);
}

/** Questions about the fields that only options and sources fill in. */
const OTHER_QUESTIONS = listFlags()
  .map(({ path }): Question => {
    const name = formatPath(path);
    return { label: name, message: `${name}; leave it empty to remove it`, paths: [path], as: 'text' };
  })
  .filter(({ label }) => !PROMPTS.some(({ paths }) => paths.some((path) => formatPath(path) === label)));

function answeredQuestions(draft: Draft): Question[] {
  const isAnswered = (question: Question) => writtenAnswer(draft, question) !== undefined;
  return [
    ...PROMPTS.filter((question) => fits(question, draft) && (question.group === undefined || isAnswered(question))),
    ...OTHER_QUESTIONS.filter(isAnswered),
  ];
}

function orBack(error: unknown): undefined {
  if (!(error instanceof BackError)) throw error;
}

async function change(draft: Draft, { prompter, context }: Review): Promise<Draft> {
  const questions = answeredQuestions(draft);
  const options = questions.map((question, index): Choice => {
    const answer = toPrintable(writtenAnswer(draft, question) ?? question.propose?.(draft, context) ?? '');
    const shown = answer.length > 50 ? `${answer.slice(0, 49)}…` : answer;
    return { value: String(index), label: `${question.label}: ${shown === '' ? '–' : shown}` };
  });
  const chosen = await prompter.search({
    message: 'Which answer do you want to change?',
    options,
    filter: matches,
    validate: () => undefined,
  });
  const question = questions[Number(chosen)];
  if (question === undefined) return draft;
  const changed = await askQuestion(question, { prompter, draft, context }).catch(orBack);
  if (changed === undefined) return change(draft, { prompter, context });
  // What has to be said then, such as a city when it is no longer online, is asked for.
  const isMissing = (other: Question) => !isOptional(other);
  return askQuestions(changed, { prompter, context, groups: new Set(groupsIn(changed)), isMissing });
}

async function add(draft: Draft, { prompter, context }: Review): Promise<Draft> {
  const { draft: kept, groups } = await askForGroups(prompter, draft);
  const isMissing = (other: Question) => other.group !== undefined || !isOptional(other);
  return askQuestions(kept, { prompter, context, groups, isMissing });
}

/** Shows a draft until its author has it written; it has no errors then. @throws CancelledError if it isn't to be written */
export async function reviewDraft(given: Draft, review: Review): Promise<Draft> {
  const { prompter, context } = review;
  // Events that the new one was found not to belong to aren't asked about again.
  const asked = new Set<string>();
  let draft = given;
  const askAgain = (fromEnd = false) =>
    askQuestions(draft, { ...review, groups: new Set(groupsIn(draft)), isMissing: () => false, fromEnd });
  for (;;) {
    // An answer can be wrong by a later one.
    draft = await askAgain();
    const related = await askForRelated(draft, review, asked).catch(orBack);
    if (related === undefined) {
      draft = await askAgain(true);
      continue;
    }
    draft = related;
    const validated = validateDraft(draft, context.context);
    show(validated, review);
    const isValid = !validated.problems.some(isError);
    const action = await prompter
      .choose({
        message: isValid ? `Write ${validated.file.file}?` : 'Fix the errors first.',
        options: [
          ...(isValid ? [{ value: 'write', label: 'Write it' }] : []),
          { value: 'change', label: 'Change an answer' },
          { value: 'add', label: 'Add something' },
          { value: 'cancel', label: 'Cancel without writing' },
        ],
      })
      .catch(orBack);
    if (action === undefined) {
      draft = await askAgain(true);
      continue;
    }
    if (action === 'write') return { ...draft, slug: slugOf(draft) };
    if (action === 'cancel') throw new CancelledError();
    // Who goes back from there comes here again, with the draft as it was.
    draft = (await (action === 'change' ? change : add)(draft, review).catch(orBack)) ?? draft;
  }
}

import { formatPath, type Problem } from '../../event-files/problem.ts';
import type { CommunityEvent } from '../../events/community-event.ts';
import { isOptional, writtenAnswer } from './answer.ts';
import { askForParts, askQuestions, partsOf } from './ask-questions.ts';
import { askQuestion, matches } from './ask-question.ts';
import { describeDraft, nameEvent } from './describe-draft.ts';
import { answerAt, withAnswer, type Draft } from './draft.ts';
import { judgeDraft, slugOf, tell, type JudgedDraft } from './judge-draft.ts';
import { listFlags } from './list-flags.ts';
import { toPrintable } from './printable.ts';
import { CancelledError, type Choice, type Prompter } from './prompter.ts';
import type { Question, Surroundings } from './question.ts';
import { QUESTIONS } from './questions.ts';

interface Review {
  prompter: Prompter;
  surroundings: Surroundings;
}

/** Events to which a new one was found not to belong; they aren't asked for twice. */
type Declined = Set<string>;

function tellOfOthers(prompter: Prompter, intro: string, events: readonly CommunityEvent[]): void {
  if (events.length > 0) prompter.warn([intro, ...events.map(nameEvent)].join('\n'));
}

/** Shows what is written and how it will look, and what speaks against it. */
function show({ file, problems }: JudgedDraft, { prompter, surroundings }: Review): void {
  const description = describeDraft(file, surroundings);
  if (description !== undefined) {
    prompter.note(description.card, 'Its card');
    prompter.note(description.instants, 'Its time');
    tellOfOthers(prompter, 'May be the same as:', description.duplicates);
    tellOfOthers(prompter, 'Within a week of another of its type:', description.clashes);
  }
  for (const problem of problems) {
    if (problem.severity === 'error') prompter.error(tell(problem));
    else if (problem.rule !== 'no-duplicate-events') prompter.warn(tell(problem));
  }
}

/** Asks to which of the events in the same town on the same days the new one belongs. */
async function askForRelated(draft: Draft, judged: JudgedDraft, review: Review, declined: Declined): Promise<Draft> {
  const { prompter, surroundings } = review;
  const companions = (describeDraft(judged.file, surroundings)?.companions ?? []).filter(({ id }) => !declined.has(id));
  if (companions.length === 0) return draft;
  const chosen = await prompter.chooseSeveral({
    message: 'In the same town on the same days. Does it belong to any of them?',
    options: companions.map((event) => ({ value: event.id, label: nameEvent(event) })),
  });
  for (const { id } of companions) declined.add(id);
  const before = answerAt(draft, ['related']);
  if (chosen.length === 0) return draft;
  return withAnswer(draft, ['related'], [...(Array.isArray(before) ? (before as unknown[]) : []), ...chosen]);
}

/** Questions for the fields that only flags and sources fill in. */
const OTHER_QUESTIONS = listFlags()
  .filter(({ path: [field, ...rest] }) => {
    const isAsked = ({ paths }: Question) => paths.some((path) => formatPath(path) === formatPath([field, ...rest]));
    return !QUESTIONS.some(isAsked);
  })
  .map(({ path }): Question => {
    const name = formatPath(path);
    return { name, message: `${name}; nothing takes it out`, paths: [path], as: 'text' };
  });

/** The questions of all that was answered, and of what always is. */
function answeredQuestions(draft: Draft): Question[] {
  const isAnswered = (question: Question) => writtenAnswer(draft, question) !== undefined;
  return [
    ...QUESTIONS.filter(
      (question) => question.fits?.(draft) !== false && (question.part === undefined || isAnswered(question)),
    ),
    ...OTHER_QUESTIONS.filter(isAnswered),
  ];
}

/** Asks which answer is to be another, and for it. */
async function change(draft: Draft, { prompter, surroundings }: Review): Promise<Draft> {
  const questions = answeredQuestions(draft);
  const options = questions.map((question, index): Choice => {
    const answer = toPrintable(writtenAnswer(draft, question) ?? question.propose?.(draft, surroundings) ?? '');
    const shown = answer.length > 50 ? `${answer.slice(0, 49)}…` : answer;
    return { value: String(index), label: `${question.name}: ${shown === '' ? '–' : shown}` };
  });
  const chosen = await prompter.search({
    message: 'Which answer?',
    options,
    filter: matches,
    validate: () => undefined,
  });
  const question = questions[Number(chosen)];
  if (question === undefined) return draft;
  const changed = await askQuestion(question, { prompter, draft, surroundings });
  // What has to be said then, such as a town when it is no longer online, is asked for.
  const isMissing = (other: Question) => !isOptional(other);
  return askQuestions(changed, { prompter, surroundings, parts: new Set(partsOf(changed)), isMissing });
}

/** Asks what else the author knows, and for that. */
async function add(draft: Draft, { prompter, surroundings }: Review): Promise<Draft> {
  const parts = await askForParts(prompter, draft);
  const isMissing = (other: Question) => other.part !== undefined || !isOptional(other);
  return askQuestions(draft, { prompter, surroundings, parts, isMissing });
}

const isError = ({ severity }: Problem) => severity === 'error';

/**
 * Shows a draft until its author has it written; it has no errors then, and what warnings it has are accepted.
 * @throws CancelledError if it isn't to be written
 */
export async function reviewDraft(given: Draft, review: Review): Promise<Draft> {
  const { prompter, surroundings } = review;
  const declined: Declined = new Set();
  let draft = given;
  for (;;) {
    // An answer can be wrong by a later one.
    draft = await askQuestions(draft, { ...review, parts: new Set(partsOf(draft)), isMissing: () => false });
    draft = await askForRelated(draft, judgeDraft(draft, surroundings.context), review, declined);
    const judged = judgeDraft(draft, surroundings.context);
    show(judged, review);
    const isSound = !judged.problems.some(isError);
    const action = await prompter.choose({
      message: isSound ? `Write ${judged.file.file}?` : 'Something is to be mended first.',
      options: [
        ...(isSound ? [{ value: 'write', label: 'Write it' }] : []),
        { value: 'change', label: 'Change an answer' },
        { value: 'add', label: 'Add something' },
        { value: 'leave', label: 'Leave without writing' },
      ],
    });
    if (action === 'write') return { ...draft, slug: slugOf(draft) };
    if (action === 'leave') throw new CancelledError();
    if (action === 'change') draft = await change(draft, review);
    else draft = await add(draft, review);
  }
}

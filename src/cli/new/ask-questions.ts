import { metaAt } from '../../event-files/fields-at.ts';
import { errorIn, writtenAnswer } from './answer.ts';
import { askQuestion } from './ask-question.ts';
import { withAnswer, type Draft } from '../questions/draft.ts';
import { BackError, type Prompter } from './prompter.ts';
import type { PromptContext, Question } from '../questions/question.ts';
import { fits, GROUPS, PROMPTS } from '../questions/questions.ts';

/** The groups of questions that a draft has an answer to. */
export function groupsIn(draft: Draft): string[] {
  const answered = PROMPTS.filter((question) => writtenAnswer(draft, question) !== undefined);
  return answered.flatMap(({ group }) => group ?? []);
}

/** Asks which groups of questions the author can answer; the answers of a group that is no longer chosen go. */
export async function askForGroups(
  prompter: Prompter,
  draft: Draft,
): Promise<{ draft: Draft; groups: ReadonlySet<string> }> {
  const options = GROUPS.filter((group) =>
    PROMPTS.some((question) => question.group === group && fits(question, draft)),
  );
  const before = groupsIn(draft);
  const chosen = await prompter.chooseSeveral({
    message: 'Which other details do you have? Space selects, Enter continues',
    options: options.map((group) => {
      const { label = group, description = '' } = metaAt([group]) ?? {};
      return { value: group, label, hint: description };
    }),
    initialValues: before,
  });
  const gone = PROMPTS.filter(({ group = '' }) => before.includes(group) && !chosen.includes(group));
  const kept = gone
    .flatMap(({ paths }) => paths)
    .reduce<Draft>((rest, path) => withAnswer(rest, path, undefined), draft);
  return { draft: kept, groups: new Set(chosen) };
}

interface AskOptions {
  prompter: Prompter;
  context: PromptContext;
  /** The groups of questions that are asked; without them the author chooses some. */
  groups?: ReadonlySet<string>;
  isMissing?: (question: Question) => boolean;
  /** Begins with the last question, as if one went back to it. */
  fromEnd?: boolean;
}

const CHOOSE_GROUPS = 'groups';
type Step = Question | typeof CHOOSE_GROUPS;

/** A draft without answers that will be asked for again, and that depend on one that has changed: the country and zone of another city. */
function withoutDependent(draft: Draft, again: ReadonlySet<Step>): Draft {
  const dependent = [...again].filter((step) => step !== CHOOSE_GROUPS && step.candidates !== undefined);
  return dependent.reduce<Draft>(
    (rest, step) => (step === CHOOSE_GROUPS ? rest : withAnswer(rest, step.paths[0], undefined)),
    draft,
  );
}

const FIRST_OF_GROUPS = PROMPTS.findIndex(({ group }) => group !== undefined);
/** All that can be asked, in its order. */
const STEPS: readonly Step[] = [...PROMPTS.slice(0, FIRST_OF_GROUPS), CHOOSE_GROUPS, ...PROMPTS.slice(FIRST_OF_GROUPS)];

/** Asks for all that a draft doesn't say yet, and again for what is wrong in it. From each question the author can go back to the one before. */
export async function askQuestions(
  given: Draft,
  { prompter, context, groups, isMissing = () => true, fromEnd = false }: AskOptions,
): Promise<Draft> {
  let [draft, known] = [given, groups];
  // Those to which, or from which, the author has gone back: they are asked although they have an answer.
  const again = new Set<Step>();
  const canBeAsked = (step: Step) => {
    if (step === CHOOSE_GROUPS) return groups === undefined || fromEnd;
    return fits(step, draft, context) && (step.group === undefined || known?.has(step.group) === true);
  };
  const ask = async (step: Step) => {
    const isAgain = again.has(step);
    if (step === CHOOSE_GROUPS) {
      if (known === undefined || isAgain) ({ draft, groups: known } = await askForGroups(prompter, draft));
    } else if (writtenAnswer(draft, step) === undefined || isAgain) {
      if (!isAgain && !isMissing(step)) return;
      const before = writtenAnswer(draft, step);
      draft = await askQuestion(step, { prompter, draft, context, isAgain });
      again.delete(step);
      const hasChanged = before !== undefined && writtenAnswer(draft, step) !== before;
      if (hasChanged) draft = withoutDependent(draft, again);
    } else {
      const error = errorIn(draft, step, context);
      if (error === undefined) return;
      prompter.error(error);
      draft = await askQuestion(step, { prompter, draft, context });
    }
    again.delete(step);
  };
  /** The place of the question before, or of the first one. */
  const goBack = (from: number) => {
    const before = STEPS.slice(0, from).findLastIndex(canBeAsked);
    const place = Math.max(before, 0);
    again.add(STEPS[place] ?? CHOOSE_GROUPS);
    return place;
  };

  for (let place = fromEnd ? goBack(STEPS.length) : 0; place < STEPS.length;) {
    const step = STEPS[place];
    try {
      if (step !== undefined && canBeAsked(step)) await ask(step);
      place += 1;
    } catch (error) {
      if (!(error instanceof BackError) || step === undefined) throw error;
      again.add(step);
      place = goBack(place);
    }
  }
  return draft;
}

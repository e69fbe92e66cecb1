import { metaAt } from '../../event-files/fields-at.ts';
import { errorIn, writtenAnswer } from './answer.ts';
import { askQuestion } from './ask-question.ts';
import type { Draft } from '../questions/draft.ts';
import type { Prompter } from './prompter.ts';
import type { PromptContext, Question } from '../questions/question.ts';
import { fits, GROUPS, PROMPTS } from '../questions/questions.ts';

/** The groups of questions that a draft has an answer to. */
export function groupsIn(draft: Draft): string[] {
  const answered = PROMPTS.filter((question) => writtenAnswer(draft, question) !== undefined);
  return answered.flatMap(({ group }) => group ?? []);
}

/** Asks which groups of questions the author can answer. */
export async function askForGroups(prompter: Prompter, draft: Draft): Promise<ReadonlySet<string>> {
  const options = GROUPS.filter((group) =>
    PROMPTS.some((question) => question.group === group && fits(question, draft)),
  );
  const chosen = await prompter.chooseSeveral({
    message: 'Which other details do you have? Space selects, Enter continues',
    options: options.map((group) => {
      const { label = group, description = '' } = metaAt([group]) ?? {};
      return { value: group, label, hint: description };
    }),
    initialValues: groupsIn(draft),
  });
  return new Set(chosen);
}

interface AskOptions {
  prompter: Prompter;
  context: PromptContext;
  /** The groups of questions that are asked; without them the author chooses some. */
  groups?: ReadonlySet<string>;
  isMissing?: (question: Question) => boolean;
}

/** Asks for all that a draft doesn't say yet, and again for what is wrong in it. */
export async function askQuestions(
  given: Draft,
  { prompter, context, groups, isMissing = () => true }: AskOptions,
): Promise<Draft> {
  let draft = given;
  let known = groups;
  for (const question of PROMPTS) {
    if (question.group !== undefined) known ??= await askForGroups(prompter, draft);
    if (question.group !== undefined && known?.has(question.group) !== true) continue;
    if (!fits(question, draft)) continue;
    if (writtenAnswer(draft, question) !== undefined) {
      const error = errorIn(draft, question, context);
      if (error === undefined) continue;
      prompter.error(error);
    } else if (!isMissing(question)) continue;
    draft = await askQuestion(question, { prompter, draft, context });
  }
  return draft;
}

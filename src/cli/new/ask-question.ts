import { groupsOf } from '../../event-files/schema/event-schema.ts';
import { searchWords } from '../../events/filters/search-words.ts';
import { errorIn, exampleOf, isOptional, takeAnswer, warningsIn, writtenAnswer } from './answer.ts';
import { answerAt, listAt, withAnswer, type AnswerPath, type Draft } from '../questions/draft.ts';
import { slugOf } from '../questions/validate-draft.ts';
import { takeDates } from '../questions/take-dates.ts';
import { toPrintable, type Prompter } from './prompter.ts';
import type { Choice, PromptContext, Question } from '../questions/question.ts';

interface Asked {
  prompter: Prompter;
  draft: Draft;
  context: PromptContext;
}

/** Whether a choice has words that begin as those that one types: `new y` finds `America/New_York`. */
export function matches(search: string, { label = '', hint = '' }: Partial<Choice>): boolean {
  const words = searchWords(`${label} ${hint}`.replaceAll('_', ' '));
  return searchWords(search.replaceAll('_', ' ')).every((typed) => words.some((word) => word.startsWith(typed)));
}

async function askForAnswer(question: Question, { prompter, draft, context }: Asked): Promise<string | boolean> {
  const { as } = question;
  const validate = (answer: string) => errorIn(takeAnswer(draft, question, answer), question, context);
  const { message = question.label } = question;
  const all = question.options?.(context) ?? question.candidates?.(draft, context);
  // Where no type of events is valid, its name can be typed.
  const options = all?.length === 0 ? undefined : all;
  const canBe = (answer: string | undefined) =>
    answer !== undefined && (options?.some(({ value }) => value === answer) ?? true);
  const initialValue = [writtenAnswer(draft, question), question.propose?.(draft, context)].find(canBe);
  const initial = { ...(initialValue !== undefined && { initialValue }) };
  if (as === 'yes') return prompter.confirm({ message, initialValue: initialValue === 'true' });
  if (options !== undefined) {
    if (as === 'choice') return prompter.choose({ message, options, ...initial });
    const { unmatched } = question;
    return prompter.search({ message, options, filter: matches, validate, unmatched, ...initial });
  }
  const placeholder = exampleOf(question);
  const text = { message, validate, ...(placeholder !== undefined && { placeholder }) };
  if (as === 'paragraphs') return prompter.paragraphs({ ...text, ...initial });
  if (initialValue !== undefined) {
    // A line break, of a source perhaps, would be taken for Enter.
    const line = toPrintable(initialValue.replaceAll(/\s+/g, ' ')).replaceAll('\uFFFD', '');
    return prompter.text({ ...text, initialValue: line });
  }
  const skip = isOptional(question) ? ` (${question.skip ?? 'Enter to skip'})` : '';
  return prompter.text({ ...text, message: `${message}${skip}` });
}

function questionsOf({ paths: [list], items = [] }: Question, index: number): Question[] {
  return items.map((item) => ({
    ...item,
    paths: item.paths.map((path): AnswerPath => [...list, index, ...path]) as [AnswerPath, ...AnswerPath[]],
  }));
}

async function askForEntries(question: Question, { prompter, draft, context }: Asked): Promise<Draft> {
  const [list] = question.paths;
  const before = listAt(draft, list);
  let [asked, index] = [draft, 0];
  for (let isMore = true; isMore; index += 1) {
    const questions = questionsOf(question, index);
    for (const item of questions) {
      asked = await askQuestion(item, { prompter, draft: asked, context });
      // Without its first answer there is no entry.
      if (answerAt(asked, item.paths[0]) === undefined && item === questions[0])
        return withAnswer(asked, list, listAt(asked, list).slice(0, index));
    }
    const isAnother = index + 1 < before.length;
    isMore = await prompter.confirm({ message: `Another ${question.message ?? ''}?`, initialValue: isAnother });
  }
  return withAnswer(asked, list, listAt(asked, list).slice(0, index));
}

function withoutExcluded(draft: Draft): Draft {
  const { excluded } = groupsOf(answerAt(draft, ['attendance']));
  return excluded.reduce((rest, group) => withAnswer(rest, [group], undefined), draft);
}

/** What a source says of dates and times, on the clocks of the zone that has been answered. */
function takeSourceDates({ draft: before, prompter }: Asked, answered: Draft): Draft {
  const { draft, remarks } = takeDates(before, answered);
  for (const remark of remarks) prompter.warn(toPrintable(remark));
  return draft;
}

/** A draft with the author's answer to a question. Warnings are shown, and left for the end; what was searched for can be chosen again. */
export async function askQuestion(question: Question, asked: Asked): Promise<Draft> {
  const { prompter, context } = asked;
  if (question.as === 'groups') return askForEntries(question, asked);
  const taken = takeAnswer(asked.draft, question, await askForAnswer(question, asked));
  const warnings = warningsIn(taken, question, context);
  for (const warning of warnings) prompter.warn(warning);
  if (question.as === 'search' && warnings.length > 0) {
    const isMeant = await prompter.confirm({ message: 'Is this what you mean?', initialValue: false });
    if (!isMeant) return askQuestion(question, asked);
  }
  const [[field]] = question.paths;
  // A name that is as proposed goes on to follow the title.
  if (field === 'slug' && taken.slug === slugOf({ ...taken, slug: undefined })) return { ...taken, slug: undefined };
  if (field === 'timeZone') return takeSourceDates(asked, taken);
  return field === 'attendance' ? withoutExcluded(taken) : taken;
}

import { groupsOf } from '../../event-files/schema/event-schema.ts';
import { searchWords } from '../../events/filters/search-words.ts';
import { errorIn, exampleOf, isOptional, takeAnswer, warningsIn, writtenAnswer } from './answer.ts';
import { toSafeMdx } from '../../event-files/body/to-safe-mdx.ts';
import { answerAt, listAt, withAnswer, type AnswerPath, type Draft } from '../questions/draft.ts';
import { slugOf } from '../questions/validate-draft.ts';
import { takeDates } from '../questions/take-dates.ts';
import { BackError, toPrintable, type Prompter } from './prompter.ts';
import type { Choice, PromptContext, Question } from '../questions/question.ts';

interface Asked {
  prompter: Prompter;
  draft: Draft;
  context: PromptContext;
  /** Whether the author has come back to it. */
  isAgain?: boolean;
}

/** Whether a choice has words that begin as those that one types: `new y` finds `America/New_York`. */
export function matches(search: string, { label = '', hint = '' }: Partial<Choice>): boolean {
  const words = searchWords(`${label} ${hint}`.replaceAll('_', ' '));
  return searchWords(search.replaceAll('_', ' ')).every((typed) => words.some((word) => word.startsWith(typed)));
}

/** A draft with an answer to a question. In a text about the event, what MDX would read as code is escaped, as forms do. */
function take(draft: Draft, question: Question, answer: string | boolean, context: PromptContext): Draft {
  const taken = takeAnswer(draft, question, answer);
  const isBody = question.paths[0][0] === 'body' && typeof answer === 'string';
  if (!isBody || errorIn(taken, question, context) === undefined) return taken;
  return { ...taken, body: toSafeMdx(answer) ?? answer };
}

/** Where none is the usual one, such as of types, Enter alone chooses nothing. */
async function chooseOne(message: string, options: Choice[], prompter: Prompter): Promise<string> {
  const chosen = await prompter.choose({ message, options: [{ value: '', label: 'Choose one below' }, ...options] });
  if (chosen !== '') return chosen;
  prompter.error('Choose one of the list.');
  return chooseOne(message, options, prompter);
}

/** Asks whether another answer was meant by one that isn't known. */
async function askWhetherMeant(question: Question, taken: Draft, prompter: Prompter): Promise<Draft | undefined> {
  const alternatives = question.alternatives?.(taken) ?? [];
  if (alternatives.length === 0) return taken;
  const written = toPrintable(writtenAnswer(taken, question) ?? '');
  const chosen = await prompter
    .choose({
      message: `“${written}” isn't known here. Is it one of these?`,
      options: [
        ...alternatives.map(({ label }, index) => ({ value: String(index), label })),
        { value: 'keep', label: `No, it is ${written}` },
      ],
    })
    .catch(orBack);
  if (chosen === false) return undefined;
  return alternatives[Number(chosen)]?.draft ?? taken;
}

async function askForAnswer(question: Question, { prompter, draft, context }: Asked): Promise<string | boolean> {
  const { as } = question;
  const validate = (answer: string) =>
    question.refuse?.(answer) ?? errorIn(take(draft, question, answer, context), question, context);
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
    if (as === 'choice') {
      const isGuess = initialValue !== undefined || question.propose === undefined;
      return isGuess ? prompter.choose({ message, options, ...initial }) : chooseOne(message, options, prompter);
    }
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

/** Asks for the entries of a list, one question after the other. Who comes back to the list begins at its end. */
async function askForEntries(question: Question, { prompter, draft, context, isAgain }: Asked): Promise<Draft> {
  const [list] = question.paths;
  const { length } = listAt(draft, list);
  const size = question.items?.length ?? 0;
  let asked = draft;
  let [index, item] = isAgain === true && length > 0 ? [length - 1, size] : [0, 0];
  for (;;) {
    const current = questionsOf(question, index)[item];
    try {
      if (current !== undefined) {
        asked = await askQuestion(current, { prompter, draft: asked, context });
        // Without its first answer there is no entry.
        if (item === 0 && answerAt(asked, current.paths[0]) === undefined) break;
        item += 1;
      } else if (
        await prompter.confirm({ message: `Another ${question.message ?? ''}?`, initialValue: index + 1 < length })
      ) {
        [index, item] = [index + 1, 0];
      } else {
        index += 1;
        break;
      }
    } catch (error) {
      if (!(error instanceof BackError) || (index === 0 && item === 0)) throw error;
      [index, item] = item > 0 ? [index, item - 1] : [index - 1, size];
    }
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

/** Who goes back from a follow-up is asked its question again. */
function orBack(error: unknown): false {
  if (error instanceof BackError) return false;
  throw error;
}

/** A draft with the author's answer to a question. Warnings are shown, and left for the end; what was searched for can be chosen again. */
export async function askQuestion(question: Question, asked: Asked): Promise<Draft> {
  const { prompter, context } = asked;
  if (question.as === 'groups') return askForEntries(question, asked);
  const answered = take(asked.draft, question, await askForAnswer(question, asked), context);
  const taken = await askWhetherMeant(question, answered, prompter);
  if (taken === undefined) return askQuestion(question, asked);
  const warnings = warningsIn(taken, question, context);
  for (const warning of warnings) prompter.warn(warning);
  if (question.as === 'search' && warnings.length > 0) {
    const isMeant = await prompter.confirm({ message: 'Is this what you mean?', initialValue: false }).catch(orBack);
    if (!isMeant) return askQuestion(question, asked);
  }
  const [[field]] = question.paths;
  // A name that is as proposed goes on to follow the title.
  if (field === 'slug' && taken.slug === slugOf({ ...taken, slug: undefined })) return { ...taken, slug: undefined };
  if (field === 'timeZone') return takeSourceDates(asked, taken);
  return field === 'attendance' ? withoutExcluded(taken) : taken;
}

import { searchWords } from '../../events/search-words.ts';
import { exampleOf, faultIn, isOptional, takeAnswer, warningsIn, writtenAnswer } from './answer.ts';
import { answerAt, withAnswer, type AnswerPath, type Draft } from './draft.ts';
import type { Choice, Prompter } from './prompter.ts';
import type { Question, Surroundings } from './question.ts';

interface Asked {
  prompter: Prompter;
  draft: Draft;
  surroundings: Surroundings;
}

/** Whether a choice has words that begin as those that one types: `new y` finds `America/New_York`. */
export function matches(search: string, { label, hint = '' }: Choice): boolean {
  const words = searchWords(`${label} ${hint}`.replaceAll('_', ' '));
  return searchWords(search.replaceAll('_', ' ')).every((typed) => words.some((word) => word.startsWith(typed)));
}

/** What is typed or chosen; it has no error by itself. */
async function askForAnswer(question: Question, { prompter, draft, surroundings }: Asked): Promise<string | boolean> {
  const { as } = question;
  const validate = (answer: string) => faultIn(takeAnswer(draft, question, answer), question, surroundings);
  const initialValue = writtenAnswer(draft, question) ?? question.propose?.(draft, surroundings);
  const initial = { ...(initialValue !== undefined && { initialValue }) };
  const { message } = question;
  if (as === 'yes') return prompter.confirm({ message, initialValue: initialValue === 'true' });
  if (as === 'choice' || as === 'search') {
    const options = question.choices?.(draft, surroundings) ?? [];
    if (as === 'choice') return prompter.choose({ message, options, ...initial });
    return prompter.search({ message, options, filter: matches, validate, ...initial });
  }
  const placeholder = exampleOf(question);
  const text = { ...initial, ...(placeholder !== undefined && { placeholder }), validate };
  if (as === 'paragraphs') return prompter.paragraphs({ message, ...text });
  return prompter.text({ message: isOptional(question) ? `${message} (Enter to skip)` : message, ...text });
}

/** The questions of one entry of a list, as questions of the draft. */
function questionsOf({ paths: [list], items = [] }: Question, index: number): Question[] {
  return items.map((item) => ({
    ...item,
    paths: item.paths.map((path): AnswerPath => [...list, index, ...path]) as [AnswerPath, ...AnswerPath[]],
  }));
}

/** Asks for entries of a list, until the author has no more. */
async function askForEntries(question: Question, { prompter, draft, surroundings }: Asked): Promise<Draft> {
  const { paths: [list], message } = question;
  const before = answerAt(draft, list);
  let [asked, index] = [draft, 0];
  for (let isMore = true; isMore; index += 1) {
    for (const item of questionsOf(question, index)) {
      asked = await askQuestion(item, { prompter, draft: asked, surroundings });
    }
    const isAnother = Array.isArray(before) && index + 1 < before.length;
    isMore = await prompter.confirm({ message: `Another ${message}?`, initialValue: isAnother });
  }
  const entries = answerAt(asked, list);
  return withAnswer(asked, list, Array.isArray(entries) ? entries.slice(0, index) : undefined);
}

/** What goes with how people take part: an event online has no place, one in person nothing to join. */
function withoutUnfit(draft: Draft): Draft {
  const attendance = answerAt(draft, ['attendance']);
  if (attendance === 'online') return withAnswer(draft, ['location'], undefined);
  return attendance === 'in-person' ? withAnswer(draft, ['online'], undefined) : draft;
}

/** A draft with the author's answer to a question. Warnings are told, and left for the end. */
export async function askQuestion(question: Question, asked: Asked): Promise<Draft> {
  const { prompter, surroundings } = asked;
  if (question.as === 'groups') return askForEntries(question, asked);
  const taken = takeAnswer(asked.draft, question, await askForAnswer(question, asked));
  for (const warning of warningsIn(taken, question, surroundings)) prompter.warn(warning);
  return question.paths[0][0] === 'attendance' ? withoutUnfit(taken) : taken;
}

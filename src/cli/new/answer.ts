import { fieldsAt, isOptionalAt, kindAt, metaAt } from '../../event-files/fields-at.ts';
import { formatPath, type Problem } from '../../event-files/problem.ts';
import { answerAt, withAnswer, type Draft } from '../questions/draft.ts';
import { readList } from '../questions/read-list.ts';
import { describeInPrompt, isAbout, isError, validateDraft } from '../questions/validate-draft.ts';
import type { AnswerContext, Question } from '../questions/question.ts';

/** What is typed in as an answer, by the kind of its field; nothing where nothing is typed. */
function toValue(kind: ReturnType<typeof kindAt>, text: string | undefined): unknown {
  const typed = text?.trim() ?? '';
  if (typed === '') return undefined;
  return kind === 'number' && !Number.isNaN(Number(typed)) ? Number(typed) : typed;
}

/** A draft with what was typed or chosen as the answer to a question. */
export function takeAnswer(draft: Draft, { paths, as, split }: Question, answer: string | boolean): Draft {
  const [path] = paths;
  // That the hours differ is an answer; of a field, `false` is the same as nothing.
  if (typeof answer === 'boolean')
    return withAnswer(draft, path, path[0] === 'sameHours' ? answer : answer || undefined);
  if (as === 'list') return withAnswer(draft, path, readList(answer));
  const texts = split === undefined || answer.trim() === '' ? [answer] : split(answer.trim());
  // What is too much goes to the last, so that its validation reports it.
  const values = [...texts.slice(0, paths.length - 1), texts.slice(paths.length - 1).join(' ')];
  return paths.reduce((taken, at, index) => withAnswer(taken, at, toValue(kindAt(at), values[index])), draft);
}

function toText(value: unknown): string {
  if (Array.isArray(value)) return value.map(toText).join(', ');
  return typeof value === 'object' && value !== null ? toText(Object.values(value)[0]) : String(value);
}

/** The answer that a draft has to a question, as one types it; `undefined` where it has none. */
export function writtenAnswer(draft: Draft, { paths, joint = '' }: Question): string | undefined {
  const values = paths.map((path) => answerAt(draft, path)).filter((value) => value !== undefined);
  if (values.length === 0) return undefined;
  return values.map(toText).join(joint);
}

/** The errors that a draft has at a question's answer, as one text; nothing when it is valid. What else is missing doesn't count. */
export function errorIn(draft: Draft, { paths, also }: Question, { context }: AnswerContext): string | undefined {
  const { file, problems } = validateDraft(draft, context);
  const isOfAnswer = (problem: Problem) =>
    problem.field === also || paths.some((path) => isAbout({ file, problem }, formatPath(path)));
  const errors = problems.filter((problem) => isError(problem) && isOfAnswer(problem));
  return [...new Set(errors.map(describeInPrompt))].join(' ') || undefined;
}

/** The warnings at a question's answer. */
export function warningsIn(draft: Draft, { paths }: Question, { context }: AnswerContext): string[] {
  const { file, problems } = validateDraft(draft, context);
  return problems
    .filter((problem) => !isError(problem) && paths.some((path) => isAbout({ file, problem }, formatPath(path))))
    .map(describeInPrompt);
}

/** Whether a question can be left unanswered. */
export function isOptional({ paths: [path], also }: Question): boolean {
  if (path[0] === 'body' || path[0] === 'slug') return true;
  // A group of its own can be left out by its first answer.
  const isFirst = path.length > 1 && fieldsAt(path.slice(0, -1))[0] === path.at(-1);
  return also !== 'online' && (isOptionalAt(path) || (isFirst && path[0] !== 'location'));
}

/** The example that the schema has of a field. */
export function exampleOf({ paths, joint = '' }: Question): string | undefined {
  const examples = paths.map((path) => metaAt(path)?.example);
  return examples.includes(undefined) ? undefined : examples.join(joint).replace(/^\[(.*)\]$/, '$1');
}

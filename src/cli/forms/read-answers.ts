import type { AnswerContext } from '../questions/question.ts';
import type { FormQuestion } from '../questions/questions.ts';

type Types = AnswerContext['types'];

/** Answers by their question's id; an empty text for what isn't answered. */
export type Answers = ReadonlyMap<string, string>;

/** What GitHub writes where a field of the form is left empty. */
const EMPTY = new Set(['_No response_', 'None']);
const COMMENT = /<!--[^]*?-->/g;

function toAnswer(lines: readonly string[], { options }: FormQuestion, types: Types): string {
  const text = lines.join('\n').replaceAll(COMMENT, '').trim();
  if (EMPTY.has(text)) return '';
  return options?.({ types }).find(({ label }) => label === text)?.value ?? text;
}

/**
 * The answers in an issue, in which GitHub writes each question as a heading (`### First day`) and its answer below.
 * Questions come in the order of the form: a heading that isn't the next one's, or one further on, belongs to an answer.
 */
export function readAnswers(body: string, questions: readonly FormQuestion[], types: Types): Answers {
  const sections = new Map<string, string[]>();
  let rest = questions;
  let lines: string[] = [];
  for (const line of body.split(/\r\n|\r|\n/)) {
    const label = /^### (.+?)\s*$/.exec(line)?.[1];
    const index = rest.findIndex((question) => question.label === label);
    const question = rest[index];
    if (question === undefined) {
      lines.push(line);
    } else {
      lines = [];
      sections.set(question.id, lines);
      rest = rest.slice(index + 1);
    }
  }
  return new Map(
    questions.map((question) => [question.id, toAnswer(sections.get(question.id) ?? [], question, types)]),
  );
}

/** Whether an issue is made with a form, which its first heading shows. */
export function isMadeWith(body: string, questions: readonly FormQuestion[]): boolean {
  return /^### (.+?)\s*$/m.exec(body)?.[1] === questions[0]?.label;
}

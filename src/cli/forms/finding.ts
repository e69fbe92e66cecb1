import type { Problem } from '../../event-files/problem.ts';
import type { EventFile } from '../../event-files/read-event-file.ts';
import { wordsOf, type Question } from './question.ts';
import { toQuietMarkdown } from './to-quiet-markdown.ts';
import { questionOf, withLabels } from './with-labels.ts';

/** Something to mend, in the words of a form. */
export interface Finding {
  /** Whose answer it is; none when no question is about it. */
  question: Question | undefined;
  message: string;
}

function askFor(question: Question): string {
  const { text, example } = wordsOf(question);
  const choices = question.options?.map(({ label }) => label).join(', ');
  return `is needed. ${text} ${choices === undefined ? `Example: ${example ?? ''}` : `Choose one of ${choices}.`}`;
}

/** A problem of the file that was made of a form, as one of the form. */
export function toFinding({ field, line, message }: Problem, file: EventFile, questions: readonly Question[]): Finding {
  const isInBody = field === '' && line >= file.frontmatter.bodyLine;
  const question = isInBody ? questions.find(({ id }) => id === 'about') : questionOf(field, questions);
  if (question !== undefined && message.startsWith('is required.')) return { question, message: askFor(question) };
  const inLabels = withLabels(message, questions);
  return { question, message: question === undefined && field !== '' ? `${field}: ${inLabels}` : inLabels };
}

/** Findings as a list in Markdown, in the order of the form's questions. */
export function writeFindings(findings: readonly Finding[], questions: readonly Question[]): string {
  const rankOf = ({ question }: Finding) => (question === undefined ? questions.length : questions.indexOf(question));
  return findings
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map(({ question, message }) => `- **${question?.label ?? 'The event'}:** ${toQuietMarkdown(message)}`)
    .join('\n');
}

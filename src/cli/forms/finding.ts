import { noExternalResources, requireAltText } from '../../event-files/checks/embedded-content.ts';
import type { EventFile } from '../../event-files/read-event-file.ts';
import { formatPath, type Problem } from '../../event-files/problem.ts';
import { describeQuestion, type AnswerContext } from '../questions/question.ts';
import type { FormQuestion } from '../questions/questions.ts';
import { ASK_TO_FIX, type Outcome } from './outcome.ts';
import { breakReferences } from '../shared/break-references.ts';

/** Something to fix in an issue, in the words of its form. */
export interface FormFinding {
  /** Whose answer it is; none when no question is about it. */
  question: FormQuestion | undefined;
  message: string;
}

/** What shows nothing, or changes the direction of all that follows. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
const MARKUP = /[\\`*_{}[\]<>#|~&$]/g;
const MAX_LENGTH = 400;

/** Text of anyone as Markdown that reads the same, in one line: nothing in it is markup or a reference. */
function toQuietMarkdown(text: string): string {
  const line = text.replaceAll(UNFIT, ' ').trim();
  const short = line.length <= MAX_LENGTH ? line : `${line.slice(0, MAX_LENGTH).replaceAll(UNFIT, ' ')}…`;
  return breakReferences(short).replaceAll(MARKUP, String.raw`\$&`);
}

/** Names of fields that aren't words as well. */
const FIELD_NAME = /\b(?:startDate|endDate|startTime|endTime|timeZone|statusNote)\b/g;

/** The question that a field's answer comes from: `location.city`, or `location` for any in it. */
function questionOf(field: string, questions: readonly FormQuestion[]): FormQuestion | undefined {
  const nameOf = ({ paths: [path] }: FormQuestion) => formatPath(path);
  return (
    questions.find((question) => nameOf(question) === field) ??
    questions.find((question) => nameOf(question).startsWith(`${field}.`)) ??
    questions.find(({ paths: [path] }) => path[0] === /^\w*/.exec(field)?.[0])
  );
}

/** A text of the schema, which names fields, in the words of a form. */
export function withLabels(text: string, questions: readonly FormQuestion[]): string {
  const choices = questionOf('attendance', questions)?.options?.({ types: [] }) ?? [];
  return choices
    .reduce((rest, { value, label }) => rest.replaceAll(`attendance: ${value}`, `“${label}”`), text)
    .replaceAll(FIELD_NAME, (name) => `“${questionOf(name, questions)?.label ?? name}”`);
}

/** What files can have and a form can't, with what its user can do instead. `more` is the question for anything else. */
const IN_FORMS: readonly (readonly [advice: RegExp, instead: (more: string, value: string) => string])[] = [
  [
    /; the time goes into closesTime, such as (\S+)\./,
    (more, time) => `; the time, ${time}, can be written under “${more}”.`,
  ],
  [/Write opens: \S+ and closes: (\S+)\.$/, (_, last) => `Write the last day: ${last}.`],
  [/Remove them; npm run check -- --fix does\./, () => 'Remove them.'],
  [/Leave (?:the field|it|[\w.[\]]+) out until it is known\./, () => 'Leave it empty until it is known.'],
  [/: leave the field out\.$/, () => ': leave it empty.'],
  [/the others can go into links\./, (more) => `the others can be written under “${more}”.`],
  [/Leave it out here; in the text below the fields, write (\S.*)\.$/, (more) => `Write it under “${more}” instead.`],
  [/ Set status, or remove “?statusNote”?\./, () => ' Choose another “Status”, or leave this empty.'],
  [/, or remove the field\./, () => ', or leave it empty.'],
];

/** A message in words that the user of a form can follow. */
function withFormAdvice({ rule, message }: Problem, questions: readonly FormQuestion[]): string {
  const more = questions.find(({ id }) => id === 'more')?.label ?? '';
  if (rule === noExternalResources.name || rule === requireAltText.name) {
    return `Images can't be sent with this form. Remove it; a maintainer can add one that you link to under “${more}”.`;
  }
  return IN_FORMS.reduce(
    (text, [advice, instead]) => text.replace(advice, (_, value: unknown) => instead(more, String(value))),
    message,
  );
}

function askFor(question: FormQuestion, types: AnswerContext['types']): string {
  const { text, example = '' } = describeQuestion(question, question.inForm);
  const choices = question.options?.({ types }).map(({ label }) => label) ?? [];
  const help = question.as === 'choice' ? `Choose one of ${choices.join(', ')}.` : `Example: ${example}`;
  return `is needed. ${text} ${help}`;
}

/** A problem of the file that was made of a form, as one of the form. */
export function toFinding(
  problem: Problem,
  file: EventFile,
  { questions, types }: { questions: readonly FormQuestion[]; types: AnswerContext['types'] },
): FormFinding {
  const { field, line, message } = problem;
  const isInBody = field === '' && line >= file.frontmatter.bodyLine;
  const question = isInBody ? questions.find(({ id }) => id === 'about') : questionOf(field, questions);
  if (question && message.startsWith('is required.')) return { question, message: askFor(question, types) };
  const inLabels = withLabels(withFormAdvice(problem, questions), questions);
  return { question, message: question === undefined && field !== '' ? `${field}: ${inLabels}` : inLabels };
}

/** Findings as a list in Markdown, in the order of the form's questions. */
export function writeFindings(findings: readonly FormFinding[], questions: readonly FormQuestion[]): string {
  const rankOf = ({ question }: FormFinding) =>
    questions.findIndex(({ id }) => id === question?.id) + 1 || questions.length + 1;
  return findings
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map(({ question, message }) => `- **${question?.label ?? 'The event'}:** ${toQuietMarkdown(message)}`)
    .join('\n');
}

/** The answer to an author who has to fix something. */
export function askToFix(findings: readonly FormFinding[], questions: readonly FormQuestion[]): Outcome {
  return { kind: 'answer', comment: `${ASK_TO_FIX}\n\n${writeFindings(findings, questions)}\n` };
}

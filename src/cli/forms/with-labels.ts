import type { Question } from './question.ts';

/** Names of fields that aren't words as well. */
const FIELD_NAME = /\b(?:startDate|endDate|startTime|endTime|timeZone|statusNote)\b/g;

/** The question that a field's answer comes from: `location.city`, or `location` for any in it. */
export function questionOf(field: string, questions: readonly Question[]): Question | undefined {
  const nameOf = ({ path }: Question) => path?.join('.') ?? '';
  return (
    questions.find((question) => nameOf(question) === field) ??
    questions.find((question) => nameOf(question).startsWith(`${field}.`)) ??
    questions.find(({ path }) => path?.[0] === /^\w*/.exec(field)?.[0])
  );
}

/** A text of the schema, which names fields, for people who only see a form. */
export function withLabels(text: string, questions: readonly Question[]): string {
  const choices = questionOf('attendance', questions)?.options ?? [];
  return choices
    .reduce((rest, { value, label }) => rest.replaceAll(`attendance: ${value}`, `“${label}”`), text)
    .replaceAll(FIELD_NAME, (name) => `“${questionOf(name, questions)?.label ?? name}”`);
}

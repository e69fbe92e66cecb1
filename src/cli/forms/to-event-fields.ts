import type { Answers } from './read-answers.ts';
import type { Question } from './question.ts';

export type Fields = Record<string, unknown>;

/** The groups that each way to take part demands: empty, what is missing in them can be told. */
function demandedGroups(attendance: string | undefined): Fields {
  return {
    ...(attendance === 'in-person' || attendance === 'hybrid' ? { location: {} } : {}),
    ...(attendance === 'online' || attendance === 'hybrid' ? { online: {} } : {}),
  };
}

/** The fields of an event by a form's answers; those without an answer are left out. */
export function toEventFields(answers: Answers, questions: readonly Question[]): Fields {
  const fields = demandedGroups(answers.get('attendance'));
  for (const { id, path } of questions) {
    const answer = answers.get(id) ?? '';
    if (path === undefined || answer === '') continue;
    const [field, inGroup] = path;
    fields[field] = inGroup === undefined ? answer : { ...(fields[field] as Fields | undefined), [inGroup]: answer };
  }
  return fields;
}

import { runChecks } from '../../event-files/checks.ts';
import type { CheckContext } from '../../event-files/checks/check.ts';
import { noDuplicateIds } from '../../event-files/checks/no-duplicates.ts';
import { validPath } from '../../event-files/checks/valid-path.ts';
import { metaAt } from '../../event-files/fields-at.ts';
import type { Problem } from '../../event-files/problem.ts';
import { readEventFile, type EventFile } from '../../event-files/read-event-file.ts';
import { EVENTS_FOLDER } from '../../event-files/read-event-files.ts';
import { toSlug } from '../../event-files/to-slug.ts';
import { writeEventFile } from '../../event-files/write-event-file.ts';
import { fieldsOf, textAt, type Draft } from './draft.ts';

/** A file that isn't written yet, with all its problems. */
export interface ValidatedFile {
  file: EventFile;
  problems: Problem[];
}

// Every question has the whole draft validated, and most leave it as it is.
let last: (ValidatedFile & { context: CheckContext }) | undefined;

/** Validates a text as `npm run check` will when it is a file among those that are there. @param id `2027/kcd-porto` */
export function validateFile(id: string, text: string, context: CheckContext): ValidatedFile {
  if (last?.file.id === id && last.file.text === text && last.context === context) return last;
  const file = readEventFile(id, `${EVENTS_FOLDER}/${id}.mdx`, text);
  const found = runChecks({ ...context, files: [...context.files, file] });
  const problems = [...file.problems, ...found.filter((problem) => problem.file === file.file)];
  last = { file, problems, context };
  return last;
}

/** The name that a file gets: the author's, or one made of its title; no answer from outside makes a path of it. */
export function slugOf(draft: Draft): string {
  const [title, date, type] = ['title', 'startDate', 'type'].map((field) => textAt(draft, field) ?? '');
  return draft.slug ?? (toSlug(title ?? '', date ?? '', toSlug(type ?? '', '', '')) || 'event');
}

/** Validates a draft as the file that it would be. */
export function validateDraft(draft: Draft, context: CheckContext): ValidatedFile {
  const [date, added] = ['startDate', 'added'].map((field) => textAt(draft, field) ?? '');
  const year = /^\d{4}/.exec(date ?? '')?.[0] ?? added?.slice(0, 4) ?? '';
  return validateFile(`${year}/${slugOf(draft)}`, writeEventFile(fieldsOf(draft), draft.body), context);
}

export const isError = ({ severity }: Problem) => severity === 'error';

/** Whether a problem is one of an answer: of its field, or of something in it. */
export function isAbout({ file, problem }: { file: EventFile; problem: Problem }, name: string): boolean {
  const isInBody = problem.field === '' && problem.line >= file.frontmatter.bodyLine;
  if (name === 'body') return isInBody;
  if (name === 'slug') return problem.field === '' && !isInBody;
  return problem.field === name || problem.field.startsWith(`${name}.`) || problem.field.startsWith(`${name}[`);
}

/** What the checks say about a path, for someone who has only named a file that isn't there yet. */
const OF_NAMES: Readonly<Record<string, string>> = {
  [noDuplicateIds.name]: 'There is already an event with this name. Write another name.',
  [validPath.name]: 'Write the name in lower-case letters, digits and hyphens, 100 at most, such as kcd-porto.',
};

/** Names of fields that aren't words as well. */
const FIELD_NAME = /\b(?:startDate|endDate|startTime|endTime|timeZone|statusNote|closesTime|startsAt|endsAt)\b/g;

/** What a prompt calls a field: its label. */
const labelOf = (name: string): string | undefined =>
  metaAt([name])?.label ?? metaAt(['cfp', name])?.label ?? metaAt(['sessions', 0, name])?.label;

/** A problem in the words of the prompts, which have labels instead of the names of fields. */
export function describeInPrompt(problem: Problem): string {
  const path = problem.field.split(/[.[\]]+/).filter((key) => key !== '');
  const keys = path.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const { label = problem.field } = metaAt(keys) ?? {};
  return describeProblem(problem, label).replaceAll(FIELD_NAME, (name) => `“${labelOf(name) ?? name}”`);
}

/** A problem's message with what it is about, where it goes on from its name: `title is required.` */
export function describeProblem({ field, message, rule }: Problem, name = field): string {
  if (field === '') return OF_NAMES[rule] ?? message;
  return /^\p{Ll}/u.test(message) && name !== '' ? `${name} ${message}` : message;
}

import { runChecks } from '../../event-files/checks.ts';
import type { CheckContext } from '../../event-files/checks/check.ts';
import type { Problem } from '../../event-files/problem.ts';
import { readEventFile, type EventFile } from '../../event-files/read-event-file.ts';
import { EVENTS_FOLDER } from '../../event-files/read-event-files.ts';
import { toSlug } from '../../event-files/to-slug.ts';
import { writeEventFile } from '../../event-files/write-event-file.ts';
import { fieldsOf, type Draft } from './draft.ts';

/** A draft as the file that it would be, with everything that is wrong with it. */
export interface JudgedDraft {
  file: EventFile;
  problems: Problem[];
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** The name that a file gets: the author's, or that of its title. */
export function slugOf({ fields, slug }: Draft): string {
  return slug ?? (toSlug(textOf(fields.title), textOf(fields.startDate), textOf(fields.type)) || 'event');
}

/** Reads a draft as `npm run check` will read its file, among the files that are there. */
export function judgeDraft(draft: Draft, context: CheckContext): JudgedDraft {
  const fields = fieldsOf(draft);
  const year = /^\d{4}/.exec(textOf(fields.startDate))?.[0] ?? textOf(fields.added).slice(0, 4);
  const id = `${year}/${slugOf(draft)}`;
  const file = readEventFile(id, `${EVENTS_FOLDER}/${id}.mdx`, writeEventFile(fields, draft.body));
  const found = runChecks({ ...context, files: [...context.files, file] });
  return { file, problems: [...file.problems, ...found.filter((problem) => problem.file === file.file)] };
}

/** Whether a problem is one of an answer: of its field, or of something in it. */
export function isAbout({ file, problem }: { file: EventFile; problem: Problem }, name: string): boolean {
  const isInBody = problem.field === '' && problem.line >= file.frontmatter.bodyLine;
  if (name === 'body') return isInBody;
  if (name === 'slug') return problem.field === '' && !isInBody;
  return problem.field === name || problem.field.startsWith(`${name}.`) || problem.field.startsWith(`${name}[`);
}

/** What the checks say of a path, to someone who has only named a file that isn't there yet. */
const OF_NAMES: Readonly<Record<string, string>> = {
  'no-duplicate-ids': 'An event of this name is there already. Write another name.',
  'valid-path': 'Write the name in lower-case letters, digits and hyphens, 100 at most, such as kcd-porto.',
};

/** A problem's words with what they are about, where they go on from its name: `title is required.` */
export function tell({ field, message, rule }: Problem, name = field): string {
  if (field === '') return OF_NAMES[rule] ?? message;
  return /^\p{Ll}/u.test(message) && name !== '' ? `${name} ${message}` : message;
}

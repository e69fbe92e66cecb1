import { formatPath, type Problem } from '../../event-files/problem.ts';
import { has, withAnswer, type Draft } from '../questions/draft.ts';
import { describeProblem, isAbout, isError, validateDraft, type ValidatedFile } from '../questions/validate-draft.ts';
import { listFlags } from './list-flags.ts';
import { zonesOfPlace } from '../questions/proposals.ts';
import type { PromptContext } from '../questions/question.ts';

/** A draft as far as it can be completed without asking. */
export interface CompletedDraft {
  validated: ValidatedFile;
  /** What is wrong or missing, with the option that fixes it; none when the file can be written. */
  errors: string[];
  warnings: string[];
  /** What was added although no option has it. */
  taken: string[];
}

/** The options that fix a problem: that of its field; for a group, those that the message names. */
function optionsFor({ field, message }: Problem): string {
  const flags = listFlags().filter(
    ({ path }) => formatPath(path) === field || field.startsWith(`${formatPath(path)}[`),
  );
  const inGroup = listFlags().filter(({ path }) => formatPath(path).startsWith(`${field}.`));
  const named = inGroup.filter(({ path }) => new RegExp(String.raw`\b${String(path.at(-1))}\b`).test(message));
  return [...flags, ...(named.length > 0 ? named : inGroup)].map(({ name }) => `--${name}`).join(', ');
}

function describeForOptions(problem: Problem, { file }: ValidatedFile): string {
  if (problem.field === '')
    return `${isAbout({ file, problem }, 'body') ? '--body' : '--slug'}: ${describeProblem(problem)}`;
  const options = optionsFor(problem);
  // What is wrong in an entry of a list is named by its place in the list.
  const place = /\[.*$/.exec(problem.field)?.[0] ?? '';
  return `${options === '' ? problem.field : options}: ${place === '' ? problem.message : `${place} ${describeProblem(problem, '')}`}`;
}

/** Completes a draft where that is safe, and reports all that is wrong or missing. */
export function completeDraft(given: Draft, context: PromptContext): CompletedDraft {
  const isPlaced = !has('timeZone')(given) && has('location', 'country')(given);
  const zones = isPlaced ? zonesOfPlace(given) : [];
  const [zone, ...others] = zones ?? [];
  const isTaken = zone !== undefined && others.length === 0;
  const validated = validateDraft(isTaken ? withAnswer(given, ['timeZone'], zone) : given, context.context);
  const [errors, warnings] = [true, false].map((isOne) =>
    validated.problems.flatMap((problem) => {
      if (isError(problem) !== isOne) return [];
      if (problem.field !== 'timeZone' || zones?.length === 0) return describeForOptions(problem, validated);
      // The zone of a place isn't known before the place is.
      return zones === undefined ? [] : `--time-zone: is required. It can be ${zones.slice(0, 6).join(', ')}.`;
    }),
  );
  return {
    validated,
    errors: errors ?? [],
    warnings: warnings ?? [],
    taken: isTaken ? [`--time-zone ${zone}, the zone of the place`] : [],
  };
}

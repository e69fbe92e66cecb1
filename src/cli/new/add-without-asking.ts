import { formatPath, type Problem } from '../../event-files/problem.ts';
import { answerAt, withAnswer, type Draft } from './draft.ts';
import { isAbout, judgeDraft, tell, type JudgedDraft } from './judge-draft.ts';
import { listFlags } from './list-flags.ts';
import { proposeZones } from './proposals.ts';
import type { Surroundings } from './question.ts';

/** A draft as far as it can be completed without asking. */
export interface CompletedDraft {
  judged: JudgedDraft;
  /** What is wrong or missing, with the option that mends it; none when the file can be written. */
  mistakes: string[];
  warnings: string[];
  /** What was taken without being said. */
  taken: string[];
}

/** The options that mend a problem: that of its field; for a group, those that the message names. */
function optionsFor({ field, message }: Problem): string {
  const flags = listFlags().filter(
    ({ path }) => formatPath(path) === field || field.startsWith(`${formatPath(path)}[`),
  );
  const inGroup = listFlags().filter(({ path }) => formatPath(path).startsWith(`${field}.`));
  const named = inGroup.filter(({ path }) => new RegExp(String.raw`\b${String(path.at(-1))}\b`).test(message));
  return [...flags, ...(named.length > 0 ? named : inGroup)].map(({ name }) => `--${name}`).join(', ');
}

function describeMistake(problem: Problem, { file }: JudgedDraft): string {
  if (problem.field === '') return `${isAbout({ file, problem }, 'body') ? '--body' : '--slug'}: ${tell(problem)}`;
  const options = optionsFor(problem);
  // What is wrong in an entry of a list is named by its place in the list.
  const place = /\[.*$/.exec(problem.field)?.[0] ?? '';
  return `${options === '' ? problem.field : options}: ${place === '' ? problem.message : `${place} ${tell(problem, '')}`}`;
}

/** The zone of a place that can only be in one; otherwise those that it can be in. */
function completeZone(draft: Draft, surroundings: Surroundings): { draft: Draft; zones: string[]; isTaken: boolean } {
  const isPlaced = answerAt(draft, ['location', 'country']) !== undefined;
  if (answerAt(draft, ['timeZone']) !== undefined || !isPlaced) return { draft, zones: [], isTaken: false };
  const zones = proposeZones(draft, surroundings);
  const [zone] = zones;
  const isTaken = zones.length === 1;
  return { draft: isTaken ? withAnswer(draft, ['timeZone'], zone) : draft, zones, isTaken };
}

/** Completes a draft where that is safe, and says all that is wrong or missing. */
export function completeDraft(given: Draft, surroundings: Surroundings): CompletedDraft {
  const { draft, zones, isTaken } = completeZone(given, surroundings);
  const judged = judgeDraft(draft, surroundings.context);
  const ofSeverity = (severity: Problem['severity']) =>
    judged.problems.filter((problem) => problem.severity === severity);
  const errors = ofSeverity('error');
  // Where the country is wrong, its zone isn't known yet.
  const isCountryWrong = errors.some(({ field }) => field === 'location.country');
  const isToCome = ({ field }: Problem) =>
    field === 'timeZone' && isCountryWrong && answerAt(given, ['timeZone']) === undefined;
  const told = errors.filter((problem) => !isToCome(problem));
  const mistakes = told.map((problem) => {
    if (problem.field !== 'timeZone' || zones.length === 0) return describeMistake(problem, judged);
    return `--time-zone: is required. There it can be ${zones.slice(0, 6).join(', ')}.`;
  });
  return {
    judged,
    mistakes,
    warnings: ofSeverity('warning').map((problem) => describeMistake(problem, judged)),
    taken: isTaken ? [`--time-zone ${zones.join('')}, that of the place`] : [],
  };
}

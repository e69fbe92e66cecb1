import { daysBetween } from '../../events/dates/local-date.ts';
import { formatPath, type Problem } from '../../event-files/problem.ts';
import { has, hasTimesOfDays, textAt, withAnswer, type Draft } from '../questions/draft.ts';
import { describeProblem, isAbout, isError, validateDraft, type ValidatedFile } from '../questions/validate-draft.ts';
import { listFlags } from './flags.ts';
import { describeCity, zonesOfPlace } from '../questions/proposals.ts';
import type { PromptContext } from '../questions/question.ts';

function optionsFor({ field, message }: Problem): string {
  const all = listFlags();
  const flags = all.filter(({ path }) => formatPath(path) === field || field.startsWith(`${formatPath(path)}[`));
  const inGroup = all.filter(({ path }) => formatPath(path).startsWith(`${field}.`));
  const named = inGroup.filter(({ path }) => new RegExp(String.raw`\b${String(path.at(-1))}\b`).test(message));
  return [...flags, ...(named.length > 0 ? named : inGroup)].map(({ name }) => `--${name}`).join(', ');
}

function describeForOptions(problem: Problem, { file }: ValidatedFile): string {
  const { field, message } = problem;
  if (field === '') return `${isAbout({ file, problem }, 'body') ? '--body' : '--slug'}: ${describeProblem(problem)}`;
  // What is wrong in an entry of a list is named by its place in the list.
  const place = /\[.*$/.exec(field)?.[0];
  return `${optionsFor(problem) || field}: ${place === undefined ? message : `${place} ${describeProblem(problem, '')}`}`;
}

/** Whether its dates are known as soon as its zone is. */
const isDatedByZone = (draft: Draft) =>
  !has('startDate')(draft) && !has('timeZone')(draft) && draft.datesIn?.('UTC').fields.startDate !== undefined;

/** What is said of times over several days, which nobody was asked about. */
function describeHours(draft: Draft): string[] {
  if (!hasTimesOfDays(draft) || draft.sameHours !== undefined) return [];
  const [start, end] = (['start', 'end'] as const).map((name) => {
    return `${textAt(draft, `${name}Date`) ?? ''} at ${textAt(draft, `${name}Time`) ?? ''}`;
  });
  const days = daysBetween(textAt(draft, 'startDate') ?? '', textAt(draft, 'endDate') ?? '') + 1;
  return [
    `--end-time: it goes on from ${String(start)} to ${String(end)}, overnight as well. For the same hours each day, leave the last day out and add --repeats-rule 'FREQ=DAILY;COUNT=${String(days)}'.`,
  ];
}

/** Completes a draft where that is safe. `errors` name the options that fix them; `taken` was added although no option has it. */
export function completeDraft(given: Draft, context: PromptContext) {
  const isPlaced = !has('timeZone')(given) && has('location', 'country')(given);
  const zones = isPlaced ? zonesOfPlace(given) : [];
  const [zone = '', ...others] = zones ?? [];
  const isTaken = zone !== '' && others.length === 0;
  const validated = validateDraft(isTaken ? withAnswer(given, ['timeZone'], zone) : given, context.context);
  const describe = (problem: Problem) => {
    if (problem.field === 'startDate' && isDatedByZone(given)) return [];
    if (problem.field !== 'timeZone' || zones?.length === 0) return describeForOptions(problem, validated);
    // The zone of a place isn't known before the place is.
    return zones === undefined ? [] : `--time-zone: is required. It can be ${zones.slice(0, 6).join(', ')}.`;
  };
  const city = describeCity(given);
  return {
    validated,
    errors: validated.problems.filter(isError).flatMap(describe),
    warnings: [
      ...(city === undefined ? [] : [`--city: ${city}`]),
      ...describeHours(given),
      ...validated.problems.filter((problem) => !isError(problem)).flatMap(describe),
    ],
    taken: isTaken ? [`--time-zone ${zone}, the zone of the place`] : [],
  };
}

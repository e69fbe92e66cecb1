import { formatPath } from '../../event-files/problem.ts';
import { noDuplicateIds } from '../../event-files/checks/no-duplicates.ts';
import { toSafeMdx } from '../../event-files/body/to-safe-mdx.ts';
import { textAt, withAnswer, type Draft } from '../questions/draft.ts';
import { zonesOfPlace } from '../questions/proposals.ts';
import { listFormQuestions } from '../questions/questions.ts';
import { isError, validateDraft } from '../questions/validate-draft.ts';
import type { IssueContext } from './convert-issue.ts';
import { toFinding, writeFindings, type FormFinding } from './finding.ts';
import { ASK_TO_FIX, THANKS, writePullRequest, writeTitle, type Outcome } from './outcome.ts';
import { readAnswers, type Answers } from './read-answers.ts';

const questions = listFormQuestions('add');

/** As many zones as one reads to choose one. */
const MAX_NAMED = 12;

/** What to ask where a place can be in several zones. */
export function askForZone(city: string, zones: readonly string[]): string {
  if (zones.length === 0) return `is needed: no zone is known for ${city}. Write its IANA name, such as Europe/Madrid.`;
  const more = zones.length > MAX_NAMED ? ', or another zone of the country' : '';
  return `is needed: ${city} can be in ${zones.slice(0, MAX_NAMED).join(', ')}${more}. Write the right one.`;
}

function toDraft(answers: Answers, added: string): Draft {
  return questions.reduce<Draft>(
    (draft, { id, paths: [path] }) => {
      const answer = answers.get(id) ?? '';
      return answer === '' || path[0] === 'body' || path[0] === 'more' ? draft : withAnswer(draft, path, answer);
    },
    { fields: { added }, body: toSafeMdx(answers.get('about') ?? '') ?? '' },
  );
}

/** The zone of the place, where it isn't given; `message` where the author has to choose it, empty where the place comes first. */
function completeZone(draft: Draft): { draft: Draft; message?: string } {
  if (textAt(draft, 'timeZone') !== undefined) return { draft };
  const zones = zonesOfPlace(draft);
  if (zones === undefined) return textAt(draft, 'attendance') === 'online' ? { draft } : { draft, message: '' };
  const [zone, ...others] = zones;
  if (zone !== undefined && others.length === 0) return { draft: withAnswer(draft, ['timeZone'], zone) };
  return { draft, message: askForZone(textAt(draft, 'location', 'city') ?? '', zones) };
}

/** The result of an issue that adds an event: its file, or what to fix. */
export function addEvent(issueBody: string, issueContext: IssueContext): Outcome {
  const { context, types, now, issue } = issueContext;
  const answers = readAnswers(issueBody, questions, types);
  const { draft, message: zoneMessage } = completeZone(toDraft(answers, new Date(now).toISOString().slice(0, 10)));
  const { file, problems } = validateDraft(draft, context);
  const { id } = file;
  const about = (path: string, message: string): FormFinding => ({
    question: questions.find(({ paths }) => formatPath(paths[0]) === path),
    message,
  });
  const findingsOf = (found: typeof problems) => found.map((problem) => toFinding(problem, file, { questions, types }));
  const findings = findingsOf(
    problems
      .filter(isError)
      .filter(({ field, rule }) => rule !== noDuplicateIds.name && (zoneMessage === undefined || field !== 'timeZone')),
  );
  if (zoneMessage !== undefined && zoneMessage !== '') findings.push(about('timeZone', zoneMessage));
  if (toSafeMdx(answers.get('about') ?? '') === undefined) {
    findings.push(about('body', "can't be read as Markdown. Write it in a simpler way."));
  }
  if (context.files.some((other) => other.id === id || other.fields.formerIds?.includes(id) === true)) {
    const message = `There is already an event at ${id}. If it is this one, use the form that corrects events; otherwise add to the title what distinguishes them.`;
    findings.push(about('title', message));
  }
  if (findings.length > 0) {
    return { kind: 'answer', comment: `${ASK_TO_FIX}\n\n${writeFindings(findings, questions)}\n` };
  }
  const warnings = findingsOf(problems.filter((problem) => !isError(problem)));
  return {
    kind: 'file',
    path: file.file,
    text: file.text,
    title: writeTitle('Add', answers.get('event-title') ?? ''),
    body: writePullRequest({
      issue,
      notes: [],
      warnings: writeFindings(warnings, questions),
      more: answers.get('more') === '' ? undefined : 'Anything else',
    }),
    comment: `${THANKS}\n`,
  };
}

import { formatPath } from '../../event-files/problem.ts';
import { noDuplicateIds } from '../../event-files/checks/no-duplicates.ts';
import { toSafeMdx } from '../../event-files/body/to-safe-mdx.ts';
import { textAt, withAnswer, type Draft } from '../questions/draft.ts';
import { describeCity, zonesOfPlace } from '../questions/proposals.ts';
import { listFormQuestions } from '../questions/questions.ts';
import { isError, validateDraft } from '../questions/validate-draft.ts';
import type { IssueContext } from './convert-issue.ts';
import { askToFix, toFinding, writeFindings } from './finding.ts';
import { proposeFile, type Outcome } from './outcome.ts';
import { readAnswers, type Answers } from './read-answers.ts';

const questions = listFormQuestions('add');

const MAX_NAMED = 12;

export function askForZone(city: string, zones: readonly string[]): string {
  if (zones.length === 0) return `is needed: no zone is known for ${city}. Write its IANA name, such as Europe/Madrid.`;
  const more = zones.length > MAX_NAMED ? ', or another zone of the country' : '';
  return `is needed: ${city} can be in ${zones.slice(0, MAX_NAMED).join(', ')}${more}. Write the right one.`;
}

function toDraft(answers: Answers, added: string): Draft {
  return questions.reduce<Draft>(
    (draft, { id, paths: [path], read }) => {
      const answer = answers.get(id) ?? '';
      return answer === '' || path[0] === 'body' || path[0] === 'more'
        ? draft
        : withAnswer(draft, path, read === undefined ? answer : read.from(answer));
    },
    { fields: { added }, body: toSafeMdx(answers.get('about') ?? '') ?? '' },
  );
}

/** The zone of the place, where it isn't given; `message` where the author has to choose it, empty where the place comes first. */
function completeZone(draft: Draft): { draft: Draft; message?: string } {
  if (textAt(draft, 'timeZone') !== undefined) return { draft };
  const zones = zonesOfPlace(draft);
  if (zones === undefined) return textAt(draft, 'attendance') === 'online' ? { draft } : { draft, message: '' };
  if (zones.length === 1) return { draft: withAnswer(draft, ['timeZone'], zones[0]) };
  return { draft, message: askForZone(textAt(draft, 'location', 'city') ?? '', zones) };
}

/** The result of an issue that adds an event: its file, or what to fix. */
export function addEvent(issueBody: string, { context, types, now, issue }: IssueContext): Outcome {
  const answers = readAnswers(issueBody, questions, types);
  const { draft, message: zoneMessage } = completeZone(toDraft(answers, new Date(now).toISOString().slice(0, 10)));
  const { file, problems } = validateDraft(draft, context);
  const { id } = file;
  const findingsOf = (found: typeof problems) => found.map((problem) => toFinding(problem, file, { questions, types }));
  const findings = findingsOf(
    problems
      .filter(isError)
      .filter(({ field, rule }) => rule !== noDuplicateIds.name && (zoneMessage === undefined || field !== 'timeZone')),
  );
  const add = (path: string, message: string) =>
    findings.push({ question: questions.find(({ paths }) => formatPath(paths[0]) === path), message });
  if (zoneMessage) add('timeZone', zoneMessage);
  for (const { id: questionId, paths, read } of questions) {
    const answer = answers.get(questionId) ?? '';
    if (read !== undefined && answer !== '' && read.from(answer) === undefined)
      add(formatPath(paths[0]), `can't be read. ${read.otherwise}`);
  }
  if (toSafeMdx(answers.get('about') ?? '') === undefined) {
    add('body', "can't be read as Markdown. Write it in a simpler way.");
  }
  if (context.files.some((other) => other.id === id || other.fields.formerIds?.includes(id) === true)) {
    const advice =
      'If it is this one, use the form that corrects events; otherwise add to the title what distinguishes them.';
    add('title', `There is already an event at ${id}. ${advice}`);
  }
  if (findings.length > 0) return askToFix(findings, questions);
  const message = describeCity(draft);
  const question = questions.find(({ paths }) => formatPath(paths[0]) === 'location.city');
  const ofCity = message === undefined ? [] : [{ question, message }];
  return proposeFile(file.file, file.text, `Add ${answers.get('event-title') ?? ''}`, {
    issue,
    warnings: writeFindings([...ofCity, ...findingsOf(problems.filter((problem) => !isError(problem)))], questions),
    more: answers.get('more') === '' ? undefined : 'Anything else',
  });
}

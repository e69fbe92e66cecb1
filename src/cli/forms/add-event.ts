import { EVENTS_FOLDER } from '../../event-files/read-event-files.ts';
import { toSlug } from '../../event-files/to-slug.ts';
import { writeEventFile } from '../../event-files/write-event-file.ts';
import { toFinding, writeFindings, type Finding } from './finding.ts';
import { askForZone, zonesAt } from './find-zone.ts';
import type { FormContext } from './form-context.ts';
import { judgeFile } from './judge-file.ts';
import { listAddQuestions } from './list-questions.ts';
import type { Outcome } from './outcome.ts';
import type { Question } from './question.ts';
import { readAnswers, type Answers } from './read-answers.ts';
import { toSafeMdx } from '../../event-files/body/to-safe-mdx.ts';
import { toEventFields, type Fields } from './to-event-fields.ts';
import { ASK_TO_MEND, THANKS, writePullRequest, writeTitle } from './words.ts';

const textOf = (answers: Answers, id: string) => answers.get(id) ?? '';

/** The id of the event's file. A title, a date and a type from outside can't lead elsewhere. */
function idOf(answers: Answers, { types, now }: FormContext): string {
  const date = textOf(answers, 'first-day');
  const year = /^\d{4}/.exec(date)?.[0] ?? new Date(now).toISOString().slice(0, 4);
  const type = types.find(({ id }) => id === textOf(answers, 'type'))?.id ?? 'event';
  return `${year}/${toSlug(textOf(answers, 'event-title'), year, type)}`;
}

/**
 * Adds the zone of the place, where it isn't given and can only be one.
 * @returns what to ask the author for; nothing where the place has to be known first
 */
function completeZone(fields: Fields): string | undefined {
  if (fields.timeZone !== undefined) return undefined;
  const place = fields.location as { city?: string; country?: string; region?: string } | undefined;
  const zones = zonesAt(place ?? {});
  const [zone, ...others] = zones ?? [];
  if (zones === undefined) return fields.attendance === 'online' ? undefined : '';
  if (zone === undefined || others.length > 0) return askForZone(place?.city ?? '', zones);
  fields.timeZone = zone;
  return undefined;
}

function isTaken(id: string, { context }: FormContext): boolean {
  return context.files.some((file) => file.id === id || file.fields.formerIds?.includes(id) === true);
}

/** What comes of an issue that adds an event: its file, or what to mend. */
export function addEvent(issueBody: string, formContext: FormContext): Outcome {
  const { context, types, now, issue } = formContext;
  const questions = listAddQuestions(types);
  const byId = (id: string): Question | undefined => questions.find((question) => question.id === id);
  const answers = readAnswers(issueBody, questions);
  const fields: Fields = { ...toEventFields(answers, questions), added: new Date(now).toISOString().slice(0, 10) };
  const zoneIsAsked = completeZone(fields);

  const id = idOf(answers, formContext);
  const body = toSafeMdx(textOf(answers, 'about'));
  const text = writeEventFile(fields, body ?? '');
  const { file, errors, warnings } = judgeFile(id, text, context);
  const findings: Finding[] = errors
    .filter(({ field }) => zoneIsAsked === undefined || field !== 'timeZone')
    .map((problem) => toFinding(problem, file, questions));
  if (zoneIsAsked !== undefined && zoneIsAsked !== '') {
    findings.push({ question: byId('time-zone'), message: zoneIsAsked });
  }
  if (body === undefined) {
    findings.push({ question: byId('about'), message: "can't be read as Markdown. Write it plainer." });
  }
  if (isTaken(id, formContext)) {
    const message = `There is an event at ${id} already. If it is this one, use the form that corrects events; otherwise add to the title what tells them apart.`;
    findings.push({ question: byId('event-title'), message });
  }
  if (findings.length > 0) {
    return { kind: 'answer', comment: `${ASK_TO_MEND}\n\n${writeFindings(findings, questions)}\n` };
  }
  return {
    kind: 'file',
    path: `${EVENTS_FOLDER}/${id}.mdx`,
    text,
    title: writeTitle('Add', textOf(answers, 'event-title')),
    body: writePullRequest({
      issue,
      notes: [],
      warnings: writeFindings(
        warnings.map((problem) => toFinding(problem, file, questions)),
        questions,
      ),
      more: textOf(answers, 'more') === '' ? undefined : 'Anything else',
    }),
    comment: `${THANKS}\n`,
  };
}

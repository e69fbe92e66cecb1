import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { errorIn, takeAnswer } from '../../../../src/cli/new/answer.ts';
import { answerAt, type Draft } from '../../../../src/cli/questions/draft.ts';
import type { PromptContext, Question } from '../../../../src/cli/questions/question.ts';
import { fits, PROMPTS } from '../../../../src/cli/questions/questions.ts';
import { validateDraft } from '../../../../src/cli/questions/validate-draft.ts';
import { readEventFiles } from '../../../../src/event-files/read-event-files.ts';
import { tidyEventFile } from '../../../../src/event-files/tidy-event-file.ts';
import type { CommunityEvent } from '../../../../src/events/community-event.ts';
import { formatDates } from '../../../../src/events/dates/format-dates.ts';
import { resolveEvent } from '../../../../src/events/resolve-event.ts';
import { selectCurrentOccurrence } from '../../../../src/events/lists/select-occurrences.ts';
import { statusAt } from '../../../../src/events/status-at.ts';
import { dayIn, timeOfDay, timeZone } from '../../events/arbitrary-events.ts';
import { addDays, endOf, instantOf, startOf, statusOf } from '../../events/temporal-oracle.ts';
import { makeProject } from './make-project.ts';

/** What YAML, Markdown or MDX could take for something else. */
const ODD = [
  ...[
    '---',
    '...',
    ': ',
    ' #',
    '#',
    '- ',
    '* ',
    '&a',
    '!x',
    '%',
    '@',
    '`',
    '"',
    "'",
    '\\',
    '|',
    '>',
    '?',
    '[',
    ']',
    '{',
    '}',
  ],
  ...[
    '<',
    '<b>',
    '</b>',
    '{a}',
    'import x',
    'export x',
    '```',
    '~',
    'null',
    'true',
    'No',
    '2027',
    '0x1F',
    '1e3',
    '-1',
    '1:30',
  ],
  ...[
    '🎉',
    '👩‍💻',
    'é',
    'é',
    '東京',
    'مرحبا',
    '\u00A0',
    '\u200B',
    '\u2028',
    '\uFEFF',
    '\u0000',
    '\uD800',
    '\t',
    '\n',
    ' ',
  ],
  ...['A', 'day', 'in', 'Porto', 'Monday', '15 March 2027', '[a](b)', '![](x.png)', 'https://example.org/'],
];
const oddText = fc
  .array(fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 8 })
  .map((parts) => parts.join(''));
const url = fc.oneof(
  oddText,
  oddText.map((text) => `https://example.org/${text}`),
);
const day = timeZone.chain(dayIn);

/** What may be typed at a question; most of it is wrong in some way. */
const ANSWERS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  type: fc.constantFrom('kcd', 'kubecon'),
  attendance: fc.constantFrom('in-person', 'online', 'hybrid'),
  'location.country': fc.constantFrom('ES', 'US', 'KI', 'GB'),
  timeZone,
  startDate: fc.oneof(day, fc.constantFrom('2027', '2027-03', '2027-02-30'), oddText),
  endDate: fc.oneof(day, fc.constantFrom('2027', '2027-03'), oddText),
  startTime: fc.oneof(
    fc.tuple(timeOfDay, timeOfDay).map(([start, end]) => `${start}–${end}`),
    timeOfDay,
    oddText,
  ),
  'location.latitude': fc.oneof(
    fc.tuple(fc.integer({ min: -99, max: 99 }), fc.double()).map(([a, b]) => `${String(a)}, ${String(b)}`),
    oddText,
  ),
  'cfp.closes': fc.oneof(day, oddText),
  'cfp.closesTime': fc.oneof(timeOfDay, oddText),
  'repeats.rule': fc.constantFrom('', 'FREQ=WEEKLY;COUNT=3', 'FREQ=MONTHLY', 'FREQ=x'),
  'registration.closes': fc.oneof(day, oddText),
};

const nameOf = ({ paths: [path] }: Question) => path.join('.');
const answersOf = (question: Question) => {
  const name = nameOf(question);
  const isChoice = question.as === 'choice' || question.as === 'search';
  if (isChoice) return ANSWERS[name] ?? fc.constant('');
  return fc.oneof(ANSWERS[name] ?? (name.endsWith('url') ? url : oddText), { weight: 2, arbitrary: fc.constant('') });
};
const asked = PROMPTS.filter(({ as }) => as !== 'groups' && as !== 'yes');
/** Some answers for each question; the first that is taken counts. */
const manyAnswers = fc.tuple(...asked.map((question) => fc.array(answersOf(question), { minLength: 1, maxLength: 3 })));

/** Right answers, for questions that can't be skipped. */
const VALID: Readonly<Record<string, string>> = {
  title: 'An event',
  'location.city': 'Tarawa',
  timeZone: 'Europe/Madrid',
  startDate: '2027-06-15',
  'online.note': 'The link follows.',
  'cfp.closes': '1999-01-01',
  summary: 'An event.',
};

/** What the prompts make of answers: each is taken if its question has nothing against it. */
function answerAll(answers: readonly string[][], context: PromptContext): Draft {
  return asked.reduce<Draft>(
    (draft, question, index) => {
      if (!fits(question, draft)) return draft;
      const opens = answerAt(draft, ['cfp', 'opens']) as string | undefined;
      const typed = [...(answers[index] ?? []), '', VALID[nameOf(question)] ?? '', opens ?? ''].map((text) =>
        takeAnswer(draft, question, text),
      );
      return typed.find((taken) => errorIn(taken, question, context) === undefined) ?? draft;
    },
    { fields: { added: '2026-01-01' }, body: '' },
  );
}

/** Whether it is upcoming before its first instant, now from that on, and past from its last on, as another calendar counts them. */
function checkDays(event: CommunityEvent): void {
  const { data, startsAt, endsAt, precision } = event;
  if (data.repeats !== undefined) return;
  const occurrence = selectCurrentOccurrence(event, startsAt);
  expect(formatDates(occurrence, 'en-GB')).toContain(data.startDate.slice(0, 4));
  if (precision !== 'day') return;
  expect([startsAt, endsAt]).toEqual([startOf(data), endOf(data)]);
  expect(formatDates(occurrence, 'en-GB')).toMatch(
    new RegExp(String.raw`^${String(Number(data.startDate.slice(8)))}\b`),
  );
  for (
    let day = addDays(data.startDate, -1);
    day <= addDays(data.endDate ?? data.startDate, 1);
    day = addDays(day, 1)
  ) {
    const noon = instantOf(`${day}T12:00`, data.timeZone);
    expect(statusAt(occurrence, noon)).toBe(statusOf(data, noon));
  }
  expect([startsAt - 1, startsAt, endsAt - 1, endsAt].map((now) => statusAt(occurrence, now))).toEqual([
    'upcoming',
    'now',
    'now',
    'past',
  ]);
}

test('whatever the questions accept, the check accepts and tidying leaves as it is, and it is shown on the right days', async () => {
  const root = makeProject();
  const { context } = await readEventFiles(root);
  const surroundings = { context, types: [], now: 0, readerZone: 'UTC' };
  await fc.assert(
    fc.asyncProperty(manyAnswers, async (answers) => {
      const { file } = validateDraft(answerAll(answers, surroundings), context);
      const target = path.join(root, file.file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, file.text);

      const { files, problems } = await readEventFiles(root);
      writeFileSync(target, '');
      expect(problems.filter((problem) => problem.severity === 'error' && problem.file === file.file)).toEqual([]);
      expect(tidyEventFile(file.text)).toBe(file.text);
      const read = files.find(({ id }) => id === file.id)?.data;
      if (read === undefined) throw new Error('The file has no data.');
      checkDays(resolveEvent(file.id, read));
    }),
    { numRuns: 40 },
  );
});

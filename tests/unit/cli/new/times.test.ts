import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { FIELD_QUESTIONS } from '../../../../src/cli/questions/field-questions.ts';
import { readTimes } from '../../../../src/event-files/schema/read-time.ts';
import { KCD, KCD_STEPS } from './kcd.ts';
import { makeProject } from './make-project.ts';
import { answerQuestions, keys, runWithoutTerminal, type Step } from './run-command.ts';

const { enter, clear } = keys;

test.each<[text: string, times: string[] | undefined]>([
  ['09:00–17:30', ['09:00', '17:30']],
  ['9:00-17:30', ['09:00', '17:30']],
  ['9-17:30', ['09:00', '17:30']],
  ['9am-5pm', ['09:00', '17:00']],
  ['9 AM – 5:30 P.M.', ['09:00', '17:30']],
  ['9-5pm', ['09:00', '17:00']],
  ['1-5pm', ['13:00', '17:00']],
  ['10-12pm', ['10:00', '12:00']],
  ['11:30-1pm', ['11:30', '13:00']],
  ['from 9 to 17', ['09:00', '17:00']],
  ['9am until noon', ['09:00', '12:00']],
  ['18.00 bis 20.30', ['18:00', '20:30']],
  ['18h-20h30', ['18:00', '20:30']],
  ['0900 - 1730', ['09:00', '17:30']],
  ['22:00-01:00', ['22:00', '01:00']],
  ['18:00–24:00', ['18:00', '24:00']],
  ['09:00', undefined],
  ['9-10-11', undefined],
  ['all day', undefined],
  ['13pm-14pm', undefined],
  ['9:75-10', undefined],
])('%s are the times %j', (text, times) => {
  expect(readTimes(text)).toEqual(times);
});

test('what is not two times is refused in the words of the prompt', () => {
  const { refuse } = FIELD_QUESTIONS.find(({ label }) => label === 'Start time') ?? {};
  const texts = ['09:00', '9am', 'all day', '18:00-24:00', '09:00 CET'];
  const said = texts.map((text) => `${text}: ${refuse?.(text) ?? ''}`);
  expect(said.join('\n')).toMatchInlineSnapshot(`
    "09:00: Until when? Write both times, such as 09:00–17:30.
    9am: Until when? Write both times, such as 09:00–17:30.
    all day: "all day" isn't two times. Write from when to when, such as 09:00–17:30 or 9am–5:30pm; nothing for whole days.
    18:00-24:00: A day ends at 23:59. Write that; or 00:00, with the day after as the last day.
    09:00 CET: "09:00 CET" isn't two times. Write from when to when, such as 09:00–17:30 or 9am–5:30pm; nothing for whole days."
  `);
  expect(said.join('\n')).not.toMatch(/[a-z][A-Z]\w*(?:Time|Date)|startTime|endDate/);
  expect(refuse?.('')).toBeUndefined();
});

const withTimes = (typed: string, ...then: Step[]): Step[] =>
  KCD_STEPS.flatMap((step): Step[] =>
    step[0] === 'From when to when' ? [['From when to when', `${typed}${enter}`], ...then] : [step],
  );
const readEvent = (root: string) => readFileSync(path.join(root, 'src/content/events/2027/kcd-porto.mdx'), 'utf8');

test('for several days it is asked whether the hours are the same each day, and then each is one of its own', async () => {
  const root = makeProject();
  await answerQuestions({ root }, [
    ...withTimes('9am-5:30pm', ['The same hours each day?', 'y']),
    ['Write src', enter],
  ]);
  expect(readEvent(root)).toContain('startDate: 2027-11-18\nstartTime: 09:00\nendTime: 17:30\n');
  expect(readEvent(root)).toContain('repeats:\n  rule: FREQ=DAILY;COUNT=2\n');
});

test('an event that goes on overnight is one span', async () => {
  const root = makeProject();
  const times: Step[] = [
    ['Until when? Write both times', `${clear}18-12${enter}`],
    ['The same hours each day?', 'n'],
  ];
  await answerQuestions({ root }, [...withTimes('18', ...times), ['Write src', enter]]);
  expect(readEvent(root)).toContain('endDate: 2027-11-19\nstartTime: 18:00\nendTime: 12:00\n');
  expect(readEvent(root)).not.toContain('repeats');
});

test('a wrong end is named as the prompts name it', async () => {
  const root = makeProject();
  const steps = KCD_STEPS.map((step): Step => (step[0] === 'Last day' ? ['Last day', enter] : step));
  const at = steps.findIndex(([question]) => question === 'From when to when');
  const { output } = await answerQuestions({ root }, [
    ...steps.slice(0, at),
    ['From when to when', `17:00-09:00${enter}`],
    ['If it goes past midnight', `${clear}9-17${enter}`],
    ["URL of the event's own website", keys.end],
  ]);
  expect(output).toContain('add “Last day”');
  expect(output).not.toContain('endDate');
});

test.each([
  ['Costs < 5 EUR, {see} the site.', String.raw`Costs \< 5 EUR, \{see\} the site.`],
  ['Ask <someone> there.', String.raw`Ask \<someone> there.`],
  ['**Talks** and `{code}`.', '**Talks** and `{code}`.'],
  ['Water is H<sub>2</sub>O.', 'Water is H<sub>2</sub>O.'],
])('the text "%s" is written as %s', async (typed, written) => {
  const root = makeProject();
  const steps = KCD_STEPS.map((step): Step =>
    step[0] === 'A few sentences' ? [step[0], `${typed}${keys.tab}${enter}`] : step,
  );
  await answerQuestions({ root }, [...steps, ['Write src', enter]]);
  expect(readEvent(root)).toContain(`---\n\n${written}\n`);
});

test('without questions, that times over several days go on overnight is said', async () => {
  const days = ['--start-date', '2027-11-18', '--end-date', '2027-11-20', '--time-zone', 'Europe/Lisbon'];
  const times = ['--start-time', '09:00', '--end-time', '17:00'];
  const args = [...KCD.filter((arg) => arg !== '--start-date' && arg !== '2027-11-18'), ...days, ...times, '--yes'];
  const { errors, exitCode } = await runWithoutTerminal({ root: makeProject(), args: [...args, '--dry-run'] });
  expect(exitCode).toBe(0);
  expect(errors).toContain(
    "Warning: --end-time: it goes on from 2027-11-18 at 09:00 to 2027-11-20 at 17:00, overnight as well. For the same hours each day, leave the last day out and add --repeats-rule 'FREQ=DAILY;COUNT=3'.",
  );
});

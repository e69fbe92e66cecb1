import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { KCD_STEPS } from './kcd.ts';
import { listEvents, makeProject } from './make-project.ts';
import { answerQuestions, keys, type Step } from './run-command.ts';

const { enter, end, down, clear, space } = keys;

const readEvent = (root: string, id: string) => readFileSync(path.join(root, `src/content/events/${id}.mdx`), 'utf8');

/** The text of a screen from some words on. */
const from = (text: string, words: string) => text.slice(text.lastIndexOf(words));

test('the answers to the questions become an event file', async () => {
  const root = makeProject();
  const { exitCode, output } = await answerQuestions({ root }, [...KCD_STEPS, ['Write src/content', enter]]);

  expect(exitCode).toBe(0);
  expect(listEvents(root)).toEqual(['2027', '2027/kcd-porto.mdx']);
  expect(readEvent(root, '2027/kcd-porto')).toMatchInlineSnapshot(`
    "---
    title: KCD Porto 2027
    type: kcd
    startDate: 2027-11-18
    endDate: 2027-11-19
    timeZone: Europe/Lisbon
    attendance: in-person
    location:
      city: Porto
      country: PT
    url: https://kcd.example.org/
    summary: 'Two days: "cloud native" in Porto.'
    added: 2026-11-23
    ---

    Talks and workshops.
    "
  `);
  expect(from(output, 'Thank you')).toMatchInlineSnapshot(`
    "Thank you.

    Wrote src/content/events/2027/kcd-porto.mdx
    See it:  npm run dev, then http://localhost:4321/events/2027/kcd-porto/
    Submit it: git switch -c add-2027-kcd-porto
             npm run check
             git add src/content/events/2027/kcd-porto.mdx && git commit -m "Add 2027/kcd-porto"
             git push -u origin add-2027-kcd-porto, then open a pull request
    "
  `);
});

test('before it is written, its author sees its card and its time', async () => {
  const { output } = await answerQuestions({ root: makeProject() }, [...KCD_STEPS, ['Write src/content', end]]);
  expect(output.slice(output.indexOf('◇  In the list'), output.indexOf('◆  Write'))).toMatchInlineSnapshot(`
    "◇  In the list ────────────────────────╮
    │                                      │
    │  KCD Porto 2027                      │
    │  18–19 November 2027                 │
    │  Porto, Portugal                     │
    │  Two days: "cloud native" in Porto.  │
    │                                      │
    ├──────────────────────────────────────╯
    │
    ◇  In time zones ─────────────────────────╮
    │                                         │
    │  UTC                                    │
    │  from  Thu, 18 Nov 2027, 00:00 UTC      │
    │  until the end of Fri, 19 Nov 2027 UTC  │
    │  Europe/Lisbon                          │
    │  from  Thu, 18 Nov 2027, 00:00 WET      │
    │  until the end of Fri, 19 Nov 2027 WET  │
    │  Asia/Kolkata (yours)                   │
    │  from  Thu, 18 Nov 2027, 05:30 IST      │
    │  until Sat, 20 Nov 2027, 05:30 IST      │
    │                                         │
    ├─────────────────────────────────────────╯
    │
    "
  `);
});

test('a wrong answer is reported at once in the words of the check, and can be fixed', async () => {
  const root = makeProject();
  const wrong = KCD_STEPS.flatMap((step): Step[] =>
    step[0] === 'Last day'
      ? [
          ['Last day', `${clear}2027-11-17${enter}`],
          ['The event ends (2027-11-17) before it starts', `${clear}2027-11-19${enter}`],
        ]
      : [step],
  );
  const { exitCode } = await answerQuestions({ root }, [...wrong, ['Write src/content', enter]]);
  expect(exitCode).toBe(0);
  expect(readEvent(root, '2027/kcd-porto')).toContain('endDate: 2027-11-19');
});

test.each(['What is the event called?', 'In which country?', 'Which other details do you have?', 'A few sentences'])(
  'Ctrl-C at "%s" writes nothing',
  async (question) => {
    const root = makeProject();
    const index = KCD_STEPS.findIndex(([asked]) => asked === question);
    const { exitCode, output } = await answerQuestions({ root }, [...KCD_STEPS.slice(0, index), [question, end]]);
    expect(exitCode).toBe(130);
    expect(output).toMatch(/Cancelled\. Nothing was written\.\s*$/);
    expect(listEvents(root)).toEqual([]);
  },
);

test.each([
  ['Ctrl-D', '\u0004'],
  ['Escape', '\u001B'],
])('%s leaves as well', async (_, key) => {
  const root = makeProject();
  const { exitCode } = await answerQuestions({ root }, [...KCD_STEPS.slice(0, 3), ['In which city', key]]);
  expect(exitCode).toBe(130);
  expect(listEvents(root)).toEqual([]);
});

test('an answer can be changed before the file is written', async () => {
  const root = makeProject();
  await answerQuestions({ root }, [
    ...KCD_STEPS,
    ['Write src/content', `${down}${enter}`],
    ['Which answer do you want', `attendance${enter}`],
    ['How do people take part?', `${down}${enter}`],
    ['Why is there no URL yet', `The link comes a week before.${enter}`],
    ['Write src/content', enter],
  ]);
  expect(readEvent(root, '2027/kcd-porto')).toContain('attendance: online\nonline:\n  note: The link comes');
});

test('an event of the same name keeps its file, and another name is asked for', async () => {
  const root = makeProject({ '2027/kcd-porto': { title: 'Another', startDate: '2027-02-01' } });
  const before = readEvent(root, '2027/kcd-porto');
  await answerQuestions({ root }, [
    ...KCD_STEPS,
    ['There is already an event with this name.', `${clear}kcd-porto-autumn${enter}`],
    ['Write src/content/events/2027/kcd-porto-autumn.mdx', enter],
  ]);
  expect(readEvent(root, '2027/kcd-porto')).toBe(before);
  expect(listEvents(root)).toContain('2027/kcd-porto-autumn.mdx');
});

test('others that may be the same, clash, or that it may belong to are shown', async () => {
  const porto = { timeZone: 'Europe/Lisbon', location: { city: 'Porto', country: 'PT' } };
  const root = makeProject({
    '2027/porto-kcd': { ...porto, title: 'Porto KCD_STEPS', type: 'kcd', startDate: '2027-11-18' },
    '2027/kcd-lisboa': { title: 'KCD_STEPS Lisboa', type: 'kcd', startDate: '2027-11-24' },
    '2027/kubecon-porto': { ...porto, title: 'KubeCon in Porto', startDate: '2027-11-19', endDate: '2027-11-21' },
  });
  const { output } = await answerQuestions({ root }, [
    ...KCD_STEPS,
    ['Does it belong to any', `${space}${enter}`],
    ['Write src/content', enter],
  ]);
  expect(readEvent(root, '2027/kcd-porto')).toContain('related: [2027/kubecon-porto]');
  expect(output.slice(output.indexOf('This may be the same event'), output.indexOf('◆  Write'))).toMatchInlineSnapshot(`
    "This may be the same event as:
    │  Porto KCD_STEPS, 18 November 2027 (2027/porto-kcd)
    │
    ▲  Within a week of another of its type:
    │  KCD_STEPS Lisboa, 24 November 2027 (2027/kcd-lisboa)
    │
    "
  `);
});

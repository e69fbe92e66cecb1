import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { FRAB_XML, SCHED } from '../../../fixtures/programmes.ts';
import { runCheck } from '../../../../src/cli/check/run-check.ts';
import { makeProject } from './make-project.ts';
import { answerQuestions, keys, runWithoutTerminal } from './run-command.ts';

const ID = '2027/kubecon-eu';
const BEFORE = `---
title: KubeCon + CloudNativeCon Europe 2027
type: kubecon
startDate: 2027-03-15
endDate:   2027-03-18 # the last day
timeZone: Europe/Madrid
attendance: in-person
location: { city: Barcelona, country: ES }
url: https://example.org/kubecon
summary: The flagship.
sessions:
  # Our booth
  - title: OpenTelemetry Observatory
    kind: project-booth
    startsAt: 2027-03-15T10:30
    endsAt: 2027-03-15T17:00
added: 2026-11-22
---

Come.
`;

let root: string;
let file: string;
const source = (text: string, name = 'all.ics') => {
  const place = path.join(root, name);
  writeFileSync(place, text);
  return place;
};
const fileText = () => readFileSync(file, 'utf8');

beforeEach(() => {
  root = makeProject({ [ID]: {} });
  file = path.join(root, `src/content/events/${ID}.mdx`);
  writeFileSync(file, BEFORE);
});

const add = (text: string, ...args: string[]) =>
  runWithoutTerminal({ root, args: ['--programme', source(text), '--into', ID, '--yes', ...args] });

test('sessions with some words are added where they belong; all else in the file stays', async () => {
  const { exitCode, output, errors } = await add(SCHED, '--match', 'opentelemetry');
  expect(exitCode).toBe(0);
  expect(output).toMatchInlineSnapshot(`
    "Added 1 session to src/content/events/2027/kubecon-eu.mdx
      2027-03-15 09:30  OpenTelemetry: The Next - Big Thing
    See what changed: git diff src/content/events/2027/kubecon-eu.mdx
    "
  `);
  expect(errors).toContain(
    'Note: Only the abstract of these has such words, so they were left out: "Tutorial: Collectors" (--pick c0ffee02).',
  );
  const added = `  - title: "OpenTelemetry: The Next - Big Thing"
    kind: talk
    startsAt: 2027-03-15T09:30
    endsAt: 2027-03-15T10:00
    room: Hall 8
    speakers: [Ada Lovelace, Grace Hopper]
    url: https://kccnc2027.sched.com/event/c0ffee01
`;
  expect(fileText()).toBe(
    BEFORE.replace('  # Our booth\n', (line) => `${added}${line}`).replace(
      'added: 2026-11-22\n',
      (line) => `${line}updated: 2026-11-23\n`,
    ),
  );
});

test('a file without sessions gets them, and passes the check', async () => {
  writeFileSync(file, BEFORE.replace(/sessions:[^]*(?=added)/, '').replace(' # the last day', ''));
  expect(await add(FRAB_XML, '--all')).toMatchObject({ exitCode: 0 });
  expect(fileText()).toContain('summary: The flagship.\nsessions:\n  - title: OpenTelemetry & you\n');
  const { exitCode, stdout } = await runCheck({
    root,
    args: [],
    from: [root],
    isColored: false,
    isAction: false,
    linkTools: {
      send: () => Promise.reject(new Error('No link is tried.')),
      signal: new AbortController().signal,
      pauseMs: 0,
      requestMs: 1000,
    },
  });
  expect([exitCode, stdout]).toEqual([0, '1 event file, 2 event types, no problems.']);
});

test('what is there already is never added again, by title, page or key', async () => {
  await add(SCHED, '--match', 'opentelemetry', '--match', 'collectors');
  const once = fileText();
  const { output, errors } = await add(SCHED, '--match', 'opentelemetry', '--match', 'collectors');
  expect(output).toBe('');
  expect(errors).toContain('2 sessions of these are in the file already.\nThere is nothing to add.\n');
  expect(fileText()).toBe(once);
  const retitled = once.replace('title: "Tutorial: Collectors"', 'title: Collectors for all\n    id: c0ffee02');
  writeFileSync(file, retitled);
  await add(SCHED, '--match', 'opentelemetry', '--match', 'collectors');
  expect(fileText()).toBe(retitled);
});

test('a session at another time is reported, and left as it is', async () => {
  await add(SCHED, '--match', 'collectors');
  writeFileSync(file, fileText().replace('startsAt: 2027-03-15T11:00', 'startsAt: 2027-03-15T11:30'));
  const { errors } = await add(SCHED, '--match', 'collectors');
  expect(errors).toContain(
    '"Tutorial: Collectors" is in the file at 2027-03-15 11:30–12:00, and in the programme at 2027-03-15 11:00–12:00. It was left as it is.',
  );
});

test('two of one title get ids, and what the event cannot have is left out, with the reason', async () => {
  const [again, outside] = ['2027-03-17', '2027-03-20'].map((day) =>
    FRAB_XML.replace('2027-03-15T09:30', `${day}T09:30`),
  );
  const event = (xml = '') => /<event guid="g-1"[^]*?<\/event>/.exec(xml)?.[0] ?? '';
  const programme = FRAB_XML.replace(
    '</room>\n  </day>',
    `${event(again).replace('g-1', 'g-7')}${event(outside).replace('g-1', 'g-8')}${event(FRAB_XML).replace('g-1', 'g-9').replace('<duration>00:30</duration>', '')}</room>\n  </day>`,
  );
  const { errors } = await add(programme, '--match', 'opentelemetry');
  expect(fileText()).toContain('  - title: OpenTelemetry & you\n    id: opentelemetry--you-2\n');
  expect(errors).toContain('"OpenTelemetry & you" was left out: it is on 2027-03-20, on none of the event\'s days.');
  expect(errors).toContain('"OpenTelemetry & you" was left out: the programme doesn\'t say when it ends.');
});

test('without a choice all sessions are listed with their numbers, one of which can be picked', async () => {
  const { exitCode, errors } = await add(SCHED);
  expect(exitCode).toBe(1);
  expect(errors.slice(errors.indexOf('--programme:'))).toMatchInlineSnapshot(`
    "--programme: it has 3 sessions. Choose with --match and words, such as --match OpenTelemetry; with --pick and a number; or take --all.
      1  2027-03-15 09:30  OpenTelemetry: The Next - Big Thing (Ada Lovelace, Grace Hopper)
      2  2027-03-15 11:00  Tutorial: Collectors (Mary Somerville, Ada Lovelace)
      3  2027-03-16 14:00  Databases
    "
  `);
  expect(fileText()).toBe(BEFORE);
  await add(SCHED, '--pick', '2');
  expect(fileText()).toContain('Tutorial: Collectors');
});

test('the author chooses sessions one by one, and confirms', async () => {
  const { enter, tab, down } = keys;
  const args = ['--programme', source(SCHED), '--into', `https://example.org/events/${ID}/`];
  const { exitCode, output } = await answerQuestions({ root, args }, [
    ['Which sessions?', `${down}${tab}${enter}`],
    ['Add 1 session to src/content/events/2027/kubecon-eu.mdx?', enter],
  ]);
  expect(exitCode).toBe(0);
  expect(output).toContain('Added 1 session');
  expect(fileText()).toContain('Tutorial: Collectors');
  expect(fileText()).not.toContain('Big Thing');
});

test('with words, those sessions are chosen already; Ctrl-C writes nothing', async () => {
  const args = ['--programme', source(SCHED), '--into', ID, '--match', 'collectors'];
  const { exitCode } = await answerQuestions({ root, args }, [
    ['Which sessions?', keys.enter],
    ['Add 1 session', keys.end],
  ]);
  expect(exitCode).toBe(130);
  expect(fileText()).toBe(BEFORE);
});

test('with --dry-run the file is printed, not written', async () => {
  const { output, errors } = await add(SCHED, '--match', 'collectors', '--dry-run');
  expect(output).toContain('Tutorial: Collectors');
  expect(errors).toContain('Would add 1 session to src/content/events/2027/kubecon-eu.mdx');
  expect(fileText()).toBe(BEFORE);
});

test.each([
  [['--programme', 'a.ics'], '--programme: needs --into, the event that gets its sessions, such as 2027/kubecon-eu.'],
  [['--into', ID], '--into: needs --programme, a file or URL with the sessions to add.'],
  [['--match', 'otel'], '--match: chooses sessions of a --programme, which is missing.'],
  [['--pick', '1'], '--pick: chooses from --from or --programme, which is missing.'],
  [['--all'], '--all: chooses from --from or --programme, which is missing.'],
  [
    ['--programme', 'a.ics', '--into', ID, '--title', 'A'],
    '--programme: adds sessions only. Leave out the options that answer questions about a new event.',
  ],
  [
    ['--programme', 'a.ics', '--into', ID, '--from', 'b.ics'],
    "--from: starts a new event, and can't be given with --programme.",
  ],
])('%j is refused', async (args, message) => {
  const { exitCode, errors } = await runWithoutTerminal({ root, args: [...args, '--yes'] });
  expect(exitCode).toBe(2);
  expect(errors).toBe(`${message}\n`);
});

test.each([
  ['2027/kubecon-uk', '--into: there is no event "2027/kubecon-uk". Did you mean "2027/kubecon-eu"?'],
  ['kubecon', '--into: there is no event "kubecon". Write it like 2027/kubecon-eu.'],
])('an event that is not there is named: %s', async (into, message) => {
  const args = ['--programme', source(SCHED), '--into', into, '--all', '--yes'];
  const { exitCode, errors } = await runWithoutTerminal({ root, args });
  expect(exitCode).toBe(1);
  expect(errors).toBe(`${message}\n`);
});

test.each([
  ['startDate: 2027-03-15', 'startDate: 2027-03', '--into: src/content/events/2027/kubecon-eu.mdx has errors.'],
  ['type: kubecon', 'typ: kubecon', '--into: src/content/events/2027/kubecon-eu.mdx has errors.'],
])('an event that cannot have sessions stays: %s as %s', async (before, after, message) => {
  const broken = BEFORE.replace(before, after);
  writeFileSync(file, broken);
  const { exitCode, errors } = await add(SCHED, '--all');
  expect(exitCode).toBe(1);
  expect(errors).toContain(message);
  expect(fileText()).toBe(broken);
});

test('words that no session has, or a session that is not there, are named', async () => {
  expect(await add(SCHED, '--match', 'rust')).toMatchObject({
    exitCode: 1,
    errors: expect.stringContaining(
      '--match: none of 3 sessions has "rust" in its title, speakers or track.',
    ) as string,
  });
  expect(await add(SCHED, '--pick', '9')).toMatchObject({
    exitCode: 1,
    errors: expect.stringContaining('--pick: the programme has no session "9".') as string,
  });
});

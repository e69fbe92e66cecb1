import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { KCD } from './kcd.ts';
import { listEvents, makeProject } from './make-project.ts';
import { answerQuestions, keys, runWithoutTerminal } from './run-command.ts';

test('with all that is needed in options, nothing is asked', async () => {
  const root = makeProject();
  const { exitCode, output, errors } = await runWithoutTerminal({ root, args: [...KCD, '--yes'] });
  expect(exitCode).toBe(0);
  expect(errors).toBe('Added: --time-zone Europe/Lisbon, the zone of the place\n');
  expect(output).toContain('Wrote src/content/events/2027/kcd-porto.mdx\n');
  expect(listEvents(root)).toEqual(['2027', '2027/kcd-porto.mdx']);
});

test('every field has an option, and lists take theirs several times', async () => {
  const args = [
    ...[...KCD, '--yes', '--dry-run', '--end-date', '2027-11-19', '--start-time', '09:00', '--end-time', '17:00'],
    ...['--time-zone', 'Europe/Lisbon', '--region', 'Norte', '--latitude', '41.15', '--longitude', '-8.61'],
    ...['--registration-url', 'https://example.org/register', '--registration-free', '--tags', 'a', '--tags', 'b'],
    ...['--links', '{ label: Blog, url: https://example.org/blog }', '--organizer-name', 'KCD', '--no-draft'],
    ...['--body', 'Talks: *many*.', '--slug', 'porto'],
  ];
  const root = makeProject();
  const { output, exitCode } = await runWithoutTerminal({ root, args });
  expect(output).toMatchInlineSnapshot(`
    "---
    title: KCD Porto 2027
    type: kcd
    startDate: 2027-11-18
    endDate: 2027-11-19
    startTime: 09:00
    endTime: 17:00
    timeZone: Europe/Lisbon
    attendance: in-person
    location:
      city: Porto
      region: Norte
      country: PT
      latitude: 41.15
      longitude: -8.61
    registration:
      url: https://example.org/register
      free: true
    summary: A day in Porto.
    links:
      - label: Blog
        url: https://example.org/blog
    organizer:
      name: KCD
    tags: [a, b]
    draft: false
    added: 2026-11-23
    ---

    Talks: *many*.
    "
  `);
  expect(exitCode).toBe(0);
  expect(listEvents(root)).toEqual([]);
});

test('an event of the same name is not overwritten, in whatever case its name is', async () => {
  const root = makeProject();
  const folder = path.join(root, 'src/content/events/2027');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'KCD-Porto.mdx'), 'mine');
  const { exitCode, errors } = await runWithoutTerminal({ root, args: [...KCD, '--yes'] });
  expect(errors).toContain('There is already an event with this name.');
  expect(exitCode).toBe(1);
  expect(listEvents(root)).toEqual(['2027', '2027/KCD-Porto.mdx']);
  expect(readFileSync(path.join(folder, 'KCD-Porto.mdx'), 'utf8')).toBe('mine');
});

test('a folder in which nothing can be written is reported in a sentence, and the text is printed instead', async () => {
  const root = makeProject();
  writeFileSync(path.join(root, 'src/content/events/2027'), '');
  const { exitCode, errors, output } = await runWithoutTerminal({ root, args: [...KCD, '--yes'] });
  expect(errors).toMatch(/\nsrc\/content\/events\/2027 isn't a real folder, .*\n$/);
  expect(output).toMatch(/^---\ntitle: KCD Porto 2027\n/);
  expect(exitCode).toBe(1);
});

test('without a terminal and --yes it says so', async () => {
  const { exitCode, errors } = await runWithoutTerminal({ root: makeProject(), args: KCD });
  expect(errors).toBe(
    'Prompts need an interactive terminal. Without one, give the answers as options and add --yes; --help lists the options.\n',
  );
  expect(exitCode).toBe(1);
});

test('what options say is not asked for, but for what is wrong', async () => {
  const root = makeProject();
  const { output } = await answerQuestions({ root, args: [...KCD, '--time-zone', 'Europe/Lisboa', '--url', 'x'] }, [
    ['In which time zone', keys.enter],
    ['Last day', keys.enter],
    ['From when to when', keys.enter],
    ["URL of the event's own website", `${keys.clear}https://example.org/${keys.enter}`],
    ['Which other details do you have?', keys.enter],
    ['A few sentences', `${keys.tab}${keys.enter}`],
    ["The file's name", keys.enter],
    ['Write src/content', keys.enter],
  ]);
  expect(output).not.toContain('What is the event called?');
  expect(output).toContain('"x" isn\'t a web URL.');
  expect(listEvents(root)).toContain('2027/kcd-porto.mdx');
});

describe('from a source', () => {
  const source = {
    fields: {
      title: 'KCD Lisboa',
      startDate: '2027-10-01',
      location: { city: 'Lisboa', country: 'PT' },
      url: 'https://example.org/',
    },
    body: 'A day.',
    remarks: ['The page names no type.'],
  };
  const readSource = () => Promise.resolve(source);

  test('options win over it', async () => {
    const args = [...KCD, '--time-zone', 'Europe/Lisbon', '--from', 'page.html', '--yes', '--dry-run'];
    const { output, errors } = await runWithoutTerminal({ root: makeProject(), args, readSource });
    expect(errors).toBe('Note: The page names no type.\n');
    expect(output).toMatchInlineSnapshot(`
      "---
      title: KCD Porto 2027
      type: kcd
      startDate: 2027-11-18
      timeZone: Europe/Lisbon
      attendance: in-person
      location:
        city: Porto
        country: PT
      url: https://example.org/
      summary: A day in Porto.
      added: 2026-11-23
      ---

      A day.
      "
    `);
  });

  test('it says what it understood, and asks for the rest', async () => {
    const root = makeProject();
    const { output } = await answerQuestions({ root, args: ['--from', 'page.html'], readSource }, [
      ['What kind of event', keys.enter],
      ['How do people take part?', keys.enter],
      ['In which time zone', keys.enter],
      ['Last day', keys.enter],
      ['From when to when', keys.enter],
      ['in a sentence', `A day in Lisbon.${keys.enter}`],
      ['Which other details do you have?', keys.enter],
      ["The file's name", keys.enter],
      ['Write src/content', keys.enter],
    ]);
    expect(output).toContain('Found: body, title, startDate, location.city, location.country, url.');
    expect(output).toContain('The page names no type.');
    expect(listEvents(root)).toEqual(['2027', '2027/kcd-lisboa.mdx']);
  });

  test('what is wrong in it is asked for, in one line and without control characters for the terminal', async () => {
    const summary = 'A day\nin \u001B[31mLisbon.';
    const options = {
      root: makeProject(),
      args: ['--from', 'page.html', '--type', 'kcd', '--attendance', 'in-person'],
    };
    const { output } = await answerQuestions(
      { ...options, readSource: () => Promise.resolve({ ...source, fields: { ...source.fields, summary } }) },
      [
        ['In which time zone', keys.enter],
        ['Last day', keys.enter],
        ['From when to when', keys.enter],
        ['has spaces around it or contains a line break', ''],
        ['in a sentence', keys.enter],
        ['Which other details do you have?', keys.end],
      ],
    );
    expect(output).toContain('A day in [31mLisbon.');
  });

  test('one that cannot be read is reported', async () => {
    const args = [...KCD, '--from', 'nowhere.ics', '--yes'];
    const { exitCode, errors } = await runWithoutTerminal({ root: makeProject(), args });
    expect(errors).toBe('--from: There is no source.\n');
    expect(exitCode).toBe(1);
  });
});

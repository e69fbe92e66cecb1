import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listEvents, makeProject } from './make-project.ts';
import { answerQuestions, keys, runWithoutTerminal } from './run-command.ts';

const KCD = [
  ...['--title', 'KCD Porto 2027', '--type', 'kcd', '--attendance', 'in-person', '--city', 'Porto', '--country', 'PT'],
  ...['--start-date', '2027-11-18', '--summary', 'A day in Porto.'],
];

test('with all that is needed in options, nothing is asked', async () => {
  const root = makeProject();
  const { exitCode, output, errors } = await runWithoutTerminal({ root, args: [...KCD, '--yes'] });
  expect(exitCode).toBe(0);
  expect(errors).toBe('Taken: --time-zone Europe/Lisbon, that of the place\n');
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

const WRONG: Readonly<Record<string, string[]>> = {
  nothing: [],
  'a place in several zones': [...KCD, '--city', 'Portland', '--country', 'US'],
  'nowhere to join': [...KCD, '--attendance', 'hybrid'],
  'wrong values': [
    ...[...KCD, '--end-date', '2027-11-17', '--start-time', '9', '--latitude', 'north', '--cfp-closes', '2027-10-01'],
  ],
  'wrong entries of lists': [...KCD, '--links', '{ label: Blog }', '--tags', ''],
  'a body that is no MDX': [...KCD, '--body', 'Sets {a, b} and <b>.'],
  'a wrong name': [...KCD, '--slug', 'KCD'],
  'a name that is too long': [...KCD, '--slug', 'x'.repeat(300)],
  'options that are none': ['--citty', 'Porto', 'Lisbon', '--links', 'Blog', '--draft=yes', '--country'],
};

test('what is wrong is told all at once, by option, and nothing is written', async () => {
  const told: string[] = [];
  for (const [what, args] of Object.entries(WRONG)) {
    const root = makeProject();
    const { exitCode, errors, output } = await runWithoutTerminal({ root, args: [...args, '--yes'] });
    told.push(`${what}\n${errors}`);
    expect({ exitCode, output }).toEqual({ exitCode: what === 'options that are none' ? 2 : 1, output: '' });
    expect(listEvents(root)).toEqual([]);
  }
  expect(told.join('\n')).toMatchInlineSnapshot(`
    "nothing
    --title: is required. The name of the event, up to 90 characters. Example: KubeCon + CloudNativeCon Europe 2027
    --type: is required. The kind of event: the name of a file in src/content/event-types/. Example: kubecon
    --start-date: is required. The first day, as on the poster; the month or year while only that is announced. Example: 2027-03-15
    --time-zone: is required. The IANA name of the zone that dates and times are in. Example: Europe/Madrid
    --attendance: is required. How people take part: in-person, online or hybrid. Example: in-person
    --summary: is required. One sentence of up to 200 characters, for lists, cards and feeds. Example: The European flagship of cloud native, in Barcelona.

    a place in several zones
    --time-zone: is required. There it can be America/Los_Angeles, America/New_York.

    nowhere to join
    --online-url, --online-note: has neither a url to join nor a reason. Add url, or a note such as: The link is published a week before.

    wrong values
    --start-time: "9" is not a time of day. Write hours and minutes from 00:00 to 23:59, such as 09:30.
    --latitude: is a text, and should be a number. Degrees north. Example: 41.39
    --cfp-url: is required. Where one submits. Example: https://sessionize.com/kcd-texas-2027
    --end-date: The event ends (2027-11-17) before it starts (2027-11-18). endDate is the last day, inclusive.

    wrong entries of lists
    --links: [0].url is required. Its address. Example: https://example.org/slides
    --tags: [0] is empty. Write a text.

    a body that is no MDX
    --body: <b> isn't closed. Write </b> behind what is in it; if < is meant as a sign, write \\<.
    --body: What stands in braces is code in MDX, and event files hold none: {a, b} can't be shown. If the braces are meant as signs, write \\{ and \\}.

    a wrong name
    --slug: Write the name in lower-case letters, digits and hyphens, 100 at most, such as kcd-porto.

    a name that is too long
    --slug: Write the name in lower-case letters, digits and hyphens, 100 at most, such as kcd-porto.

    options that are none
    --citty: is not an option. Did you mean "--city"?
    "Lisbon" goes with no option. Put quotes around texts with blanks.
    --links: is not a group of fields. Write it like '{ name: value }'.
    --draft: takes no value. Write --draft or --no-draft.
    "
  `);
});

test('an event of the same name is not overwritten, in whatever case its name is', async () => {
  const root = makeProject();
  const folder = path.join(root, 'src/content/events/2027');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'KCD-Porto.mdx'), 'mine');
  const { exitCode, errors } = await runWithoutTerminal({ root, args: [...KCD, '--yes'] });
  expect(errors).toContain('is there already.');
  expect(exitCode).toBe(1);
  expect(listEvents(root)).toEqual(['2027', '2027/KCD-Porto.mdx']);
  expect(readFileSync(path.join(folder, 'KCD-Porto.mdx'), 'utf8')).toBe('mine');
});

test('a folder in which nothing can be written is told in a sentence', async () => {
  const root = makeProject();
  writeFileSync(path.join(root, 'src/content/events/2027'), '');
  const { exitCode, errors } = await runWithoutTerminal({ root, args: [...KCD, '--yes'] });
  expect(errors).toMatch(/\nsrc\/content\/events\/2027 is not a folder of its own, .*\n$/);
  expect(exitCode).toBe(1);
});

test('without a terminal and --yes it says so', async () => {
  const { exitCode, errors } = await runWithoutTerminal({ root: makeProject(), args: KCD });
  expect(errors).toBe(
    'Questions need a terminal, and this is none. Give the answers as options, with --yes; --help lists them.\n',
  );
  expect(exitCode).toBe(1);
});

test('what options say is not asked for, but for what is wrong', async () => {
  const root = makeProject();
  const { output } = await answerQuestions({ root, args: [...KCD, '--time-zone', 'Europe/Lisboa', '--url', 'x'] }, [
    ['In which time zone', keys.enter],
    ['Last day', keys.enter],
    ['From when to when', keys.enter],
    ["The event's own site", `${keys.clear}https://example.org/${keys.enter}`],
    ['What else do you know?', keys.enter],
    ['A few sentences', `${keys.tab}${keys.enter}`],
    ["The file's name", keys.enter],
    ['Write src/content', keys.enter],
  ]);
  expect(output).not.toContain('What is the event called?');
  expect(output).toContain('"x" is not a web address.');
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
    expect(errors).toBe('Note. The page names no type.\n');
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
      ['What else do you know?', keys.enter],
      ["The file's name", keys.enter],
      ['Write src/content', keys.enter],
    ]);
    expect(output).toContain('Understood: body, title, startDate, location.city, location.country, url.');
    expect(output).toContain('The page names no type.');
    expect(listEvents(root)).toEqual(['2027', '2027/kcd-lisboa.mdx']);
  });

  test('what is wrong in it is asked for, in one line and without signs that a terminal would obey', async () => {
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
        ['has blanks around it or a line break in it', ''],
        ['in a sentence', keys.enter],
        ['What else do you know?', keys.end],
      ],
    );
    expect(output).toContain('A day in [31mLisbon.');
  });

  test('one that cannot be read is told', async () => {
    const args = [...KCD, '--from', 'nowhere.ics', '--yes'];
    const { exitCode, errors } = await runWithoutTerminal({ root: makeProject(), args });
    expect(errors).toBe('--from: There is no source.\n');
    expect(exitCode).toBe(1);
  });
});

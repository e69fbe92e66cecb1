import { expect, test } from 'vitest';
import { KCD } from './kcd.ts';
import { listEvents, makeProject } from './make-project.ts';
import { runWithoutTerminal } from './run-command.ts';

const WRONG: Readonly<Record<string, string[]>> = {
  nothing: [],
  'a place in several zones': [...KCD, '--city', 'Portland', '--country', 'US'],
  'a country by its name': [...KCD, '--country', 'Slovenia'],
  'nowhere to join': [...KCD, '--attendance', 'hybrid'],
  'wrong values': [
    ...[...KCD, '--end-date', '2027-11-17', '--start-time', '9', '--latitude', 'north', '--cfp-closes', '2027-10-01'],
  ],
  'wrong entries of lists': [...KCD, '--links', '{ label: Blog }', '--tags', ''],
  'invalid groups': [...KCD, '--links', '{ a: *b }', '--links', '{ a: &x [*x] }', '--constructor', 'x'],
  'a body that is not valid MDX': [...KCD, '--body', 'Sets {a, b} and <b>.'],
  'a wrong name': [...KCD, '--slug', 'KCD'],
  'a name that is too long': [...KCD, '--slug', 'x'.repeat(300)],
  'unknown options': ['--citty', 'Porto', 'Lisbon', '--links', 'Blog', '--draft=yes', '--country'],
};

/** Those that can't be understood. */
const MISUSED = new Set(['unknown options', 'invalid groups']);

test('all errors are reported at once, by option, and nothing is written', async () => {
  const reported: string[] = [];
  for (const [what, args] of Object.entries(WRONG)) {
    const root = makeProject();
    const { exitCode, errors, output } = await runWithoutTerminal({ root, args: [...args, '--yes'] });
    reported.push(`${what}\n${errors}`);
    expect({ exitCode, output }).toEqual({ exitCode: MISUSED.has(what) ? 2 : 1, output: '' });
    expect(listEvents(root)).toEqual([]);
  }
  expect(reported.join('\n')).toMatchInlineSnapshot(`
    "nothing
    --title: is required. The name of the event, up to 90 characters. Example: KubeCon + CloudNativeCon Europe 2027
    --type: is required. The kind of event: the name of a file in src/content/event-types/. Example: kubecon
    --start-date: is required. The first day, as on the poster; the month or year while only that is announced. Example: 2027-03-15
    --time-zone: is required. The IANA name of the zone that dates and times are in. Example: Europe/Madrid
    --attendance: is required. How people take part: in-person, online or hybrid. Example: in-person
    --summary: is required. One sentence of up to 200 characters, for lists, previews and feeds. Example: The European flagship of cloud native, in Barcelona.

    a place in several zones
    --time-zone: is required. It can be America/Los_Angeles, America/New_York.

    a country by its name
    --country: "Slovenia" isn't a country code. Write SI.

    nowhere to join
    --online-url, --online-note: has neither a url nor a note. Add the url to join, or a note such as: The link is published a week before.

    wrong values
    --start-time: "9" isn't a time. Write 09:00.
    --latitude: is a text, but must be a number. Degrees north. Example: 41.39
    --cfp-url: is required. Where to submit. Example: https://sessionize.com/kcd-texas-2027
    --end-date: The event ends (2027-11-17) before it starts (2027-11-18). endDate is the last day of the event.

    wrong entries of lists
    --links: [0].url is required. The URL of the link. Example: https://example.org/slides
    --tags: [0] is empty. Write a text.

    invalid groups
    --links: is not a group of fields. Write it like '{ name: value }'.
    --links: is not a group of fields. Write it like '{ name: value }'.
    --constructor: is not an option. --help lists them.

    a body that is not valid MDX
    --body: <b> isn't closed. Write </b> after its content; if < is meant as text, write \\<.
    --body: Text in braces is code in MDX, and event files can't contain code: {a, b}. If the braces are meant as text, write \\{ and \\}.

    a wrong name
    --slug: Write the name in lower-case letters, digits and hyphens, 100 at most, such as kcd-porto.

    a name that is too long
    --slug: Write the name in lower-case letters, digits and hyphens, 100 at most, such as kcd-porto.

    unknown options
    --citty: is not an option. Did you mean "--city"?
    "Lisbon" doesn't belong to an option. Put quotes around texts with spaces.
    --links: is not a group of fields. Write it like '{ name: value }'.
    --draft: takes no value. Write --draft or --no-draft.
    "
  `);
});

import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { addEvent } from '../../../../src/cli/forms/add-event.ts';
import { convertIssue } from '../../../../src/cli/forms/convert-issue.ts';
import { makeEventFile } from '../../../fixtures/make-event-file.ts';
import { makeAddIssue, makeIssueContext } from '../../../fixtures/make-issue-body.ts';

const context = makeIssueContext();
const readIssue = (name: string) => readFile(new URL(`../../../fixtures/issues/${name}.md`, import.meta.url), 'utf8');

/** Marks where spaces without width are, which nobody sees. */
const showBreaks = (text: string) => text.replaceAll('\u200B', '·');

/** What the author has to fix, one answer a line. */
function findingsIn(answers: Record<string, string>, formContext = context): string {
  const outcome = addEvent(makeAddIssue(answers), formContext);
  return outcome.kind === 'file' ? '' : showBreaks(outcome.comment).split('\n').slice(2).join('\n').trim();
}

test('a complete form becomes a file and a pull request', async () => {
  expect(convertIssue(await readIssue('complete'), context)).toMatchInlineSnapshot(`
    {
      "body": "Closes #12.

    Made from the form in the issue. When its author edits the issue, this branch is overwritten, unless someone else has committed to it. A maintainer has to approve the checks of a pull request that a program opens before they start.

    The issue says more under “Anything else”. Please add that by hand.
    ",
      "comment": "Thank you. A pull request was made from this, for a maintainer to review. When you edit the issue, the pull request is updated.
    ",
      "kind": "file",
      "path": "src/content/events/2027/kcd-porto.mdx",
      "text": "---
    title: KCD Porto 2027
    type: kcd
    startDate: 2027-11-18
    endDate: 2027-11-19
    startTime: 09:00
    endTime: 17:30
    timeZone: Europe/Lisbon
    attendance: hybrid
    location:
      venue: Alfândega do Porto
      city: Porto
      country: PT
    online:
      url: https://community.cncf.io/kcd-porto/
    url: https://example.org/kcd-porto-2027
    registration:
      url: https://example.org/kcd-porto-2027/tickets
    cfp:
      url: https://sessionize.com/kcd-porto-2027
      closes: 2027-06-30
    summary: "Two days for Portugal's cloud native community: in Porto & online, \\"open to all\\" #kcd"
    added: 2026-11-23
    ---

    KCD Porto is made by volunteers. **OpenTelemetry** has a [booth](https://example.org/booth).

    ### What to bring

    - a laptop with \`otelcol\` on it
    - questions

    \`\`\`yaml
    receivers: { otlp: {} }
    \`\`\`
    ",
      "title": "Add KCD Porto 2027",
    }
  `);
});

test('the ends of lines do not matter', async () => {
  const issue = await readIssue('complete');
  expect(convertIssue(issue.replaceAll('\n', '\r\n'), context)).toEqual(convertIssue(issue, context));
});

test('a form with what is required, and a place, becomes a file', () => {
  const outcome = addEvent(makeAddIssue(), context);
  expect(outcome.kind === 'file' && outcome.text).toMatchInlineSnapshot(`
    "---
    title: KCD Porto 2027
    type: kcd
    startDate: 2027-11-18
    timeZone: Europe/Lisbon
    attendance: in-person
    location:
      city: Porto
      country: PT
    summary: A day for Portugal, in Porto.
    added: 2026-11-23
    ---
    "
  `);
});

test('what people write to break out is text, and no path', async () => {
  const outcome = convertIssue(await readIssue('hostile'), context);
  expect({ ...outcome, ...(outcome.kind === 'file' && { title: showBreaks(outcome.title) }) }).toMatchInlineSnapshot(`
    {
      "body": "Closes #12.

    Made from the form in the issue. When its author edits the issue, this branch is overwritten, unless someone else has committed to it. A maintainer has to approve the checks of a pull request that a program opens before they start.
    ",
      "comment": "Thank you. A pull request was made from this, for a maintainer to review. When you edit the issue, the pull request is updated.
    ",
      "kind": "file",
      "path": "src/content/events/2027/github-workflows-x-secrets-token-id-id-rm-rf.mdx",
      "text": "---
    title: '../../.github/workflows/x \${{ secrets.TOKEN }} \`id\` $(id)  "; rm -rf / #'
    type: kcd
    startDate: 2027-11-18
    timeZone: Europe/Lisbon
    attendance: in-person
    location:
      venue: --- ]]> %20
      address: '{ "a": [1 ? y'
      city: "&a Porto: *a | !!js/function x"
      region: "- not: a list"
      country: PT
    summary: "@everyone closes #1 ::set-output name=path::../x 🎉 <x>alert(1)</x>"
    added: 2026-11-23
    ---

    \\---
    title: Another
    ---

    &#105;mport fs from 'node:fs'

    &#101;xport const x = fs.readFileSync('/etc/passwd')

    \\{process.env.TOKEN\\} \\<img src=x onerror=alert(1)> \\<Evil /> $\\{\\{ secrets.TOKEN \\}\\}

    ### Title

    Not the title

    \\[click](javascript:alert(1)) @someone ]]> ::add-mask::x
    ",
      "title": "Add ../../.github/workflows/x \${{ secrets.TOKEN }} \`id\` $(id)  "; rm -rf / #·",
    }
  `);
});

test.each(['> ', '1. ', '> - ', '<div>', '<b onclick="a">'])(
  '%j in itself a thousand times is written as text',
  (mark) => {
    const outcome = addEvent(makeAddIssue({ about: `${mark.repeat(1000)}a` }), context);
    // The first character is escaped, so that nothing begins.
    expect(outcome).toMatchObject({ kind: 'file', text: expect.stringMatching(/---\n\n(?:\\[<>]|1\\\.)/) as string });
  },
);

describe('the author reads', () => {
  test.each(['[', '![', '(', '- '])('that a text has %j in itself a thousand times', (mark) => {
    expect(findingsIn({ about: `${mark.repeat(1000)}a` })).toContain('are nested here. Write it with fewer levels.');
  });

  test('of invalid dates', () => {
    const dates = ['02/30/2027', 'March 15', '15.03.2027', '2027-02-30', '2027-03-15T09:00'];
    expect(dates.map((date) => findingsIn({ 'first-day': date })).join('\n')).toMatchInlineSnapshot(`
      "- **First day:** "02/30/2027" isn't a date. Write year-month-day, such as 2027-03-15; while only the month or year is announced, 2027-03 or 2027.
      - **First day:** "March 15" isn't a date. Write year-month-day, such as 2027-03-15; while only the month or year is announced, 2027-03 or 2027.
      - **First day:** "15.03.2027" isn't a date. Write 2027-03-15.
      - **First day:** "2027-02-30" doesn't exist in the calendar. Check the date, and write it like 2027-03-15.
      - **First day:** "2027-03-15T09:00" contains a time. Write only the date (2027-03-15); times go into “Start time” and “End time”, such as 09:00."
    `);
  });

  test('of all that is missing, by the questions', () => {
    const empty = { 'event-title': '', type: '', 'first-day': '', attendance: '', city: '', country: '', summary: '' };
    expect(findingsIn(empty)).toMatchInlineSnapshot(`
      "- **Title:** is needed. The name of the event, up to 90 characters. Example: KubeCon + CloudNativeCon Europe 2027
      - **Type:** is needed. The kind of event. Choose one of KubeCon + CloudNativeCon, Kubernetes Community Days (KCD).
      - **First day:** is needed. The first day, as on the poster; the month or year while only that is announced. Example: 2027-03-15
      - **Attendance:** is needed. How people take part. Choose one of In person, Online, In person and online.
      - **Summary:** is needed. One sentence of up to 200 characters, for lists, previews and feeds. Example: The European flagship of cloud native, in Barcelona."
    `);
    expect(findingsIn({ city: '', country: '' })).toMatchInlineSnapshot(`
      "- **City:** is needed. The city. Needed unless the event is online only. Example: Barcelona
      - **Country:** is needed. The country, as the two letters of ISO 3166-1. Needed unless the event is online only. Example: ES"
    `);
    expect(findingsIn({ attendance: 'Online', city: '', country: '' })).toMatchInlineSnapshot(`
      "- **Time zone:** is needed. The IANA name of the zone that dates and times are in. Can be left empty where the place has only one. Needed for online events. Example: Europe/Madrid
      - **Where to join:** has neither a url nor a note. Add the url to join, or a note such as: The link is published a week before."
    `);
    expect(findingsIn({ 'start-time': '17:00', cfp: 'https://example.org/cfp' })).toMatchInlineSnapshot(
      `"- **Start time:** needs an “End time”. Add it, or remove “Start time” to make the event all-day."`,
    );
  });

  test('of zones between which only they can choose', () => {
    expect(findingsIn({ city: 'Springfield', country: 'US' })).toMatchInlineSnapshot(
      `"- **Time zone:** is needed: Springfield can be in America/New\\_York, America/Chicago, America/Los\\_Angeles. Write the right one."`,
    );
  });

  test('that a place and an event online do not go together', () => {
    expect(
      findingsIn({ attendance: 'Online', 'time-zone': 'UTC', join: 'https://example.org/' }),
    ).toMatchInlineSnapshot(`"- **City:** doesn't go with “Online”. Remove it, or write “In person and online”."`);
  });

  test('of a country that isn’t a code, and not of the zone that follows from it', () => {
    expect(findingsIn({ country: 'Portugal' })).toMatchInlineSnapshot(
      `"- **Country:** "Portugal" isn't a country code. Write PT."`,
    );
  });

  test('that the event is there', () => {
    const there = makeIssueContext([makeEventFile({ startDate: '2027-11-18' }, '2027/kcd-porto')]);
    expect(findingsIn({}, there)).toMatchInlineSnapshot(
      `"- **Title:** There is already an event at 2027/kcd-porto. If it is this one, use the form that corrects events; otherwise add to the title what distinguishes them."`,
    );
    const former = makeIssueContext([makeEventFile({ formerIds: ['2027/kcd-porto'] }, '2027/kcd-oporto')]);
    expect(findingsIn({}, former)).toContain('There is already an event at 2027/kcd-porto.');
  });

  test('without mentioning anyone, linking anything or being read as markup', () => {
    expect(
      findingsIn({ country: '@octocat #1 <b> [x](https://evil.example) ![y] `z` GH-2 www.evil.example' }),
    ).toMatchInlineSnapshot(
      `"- **Country:** "@·octocat \\#·1 \\<b\\> \\[x\\](https·://evil.example) !\\[y\\] \\\`z\\\` GH·-2 ww·w.evil.example" isn't a country code. Write the two capital letters of ISO 3166-1, such as ES for Spain."`,
    );
  });

  test('only what can be done in the form', () => {
    const answers: Record<string, string>[] = [
      { about: 'See ![the hall](https://github.com/user-attachments/assets/1).' },
      { about: '![](https://example.org/a.png)' },
      { cfp: 'https://example.org/cfp', 'cfp-closes': '2027-01-31T18:00' },
      { cfp: 'https://example.org/cfp', 'cfp-closes': '2027-01-01 – 2027-01-31' },
      { cfp: 'TBD' },
      { website: 'https://example.org/ https://example.com/' },
      { website: 'mailto:a@example.org' },
      { venue: 'TBD' },
      { 'last-day': '2027-11-17' },
      { 'start-time': '09:00', 'end-time': '9:00' },
      { 'first-day': '2027-11-18 – 2027-11-19' },
    ];
    const said = answers.map((answer) => findingsIn(answer).replaceAll('·', '')).join('\n');
    expect(said).not.toMatch(/public\/|npm run|closesTime|startTime|endDate|field|frontmatter|statusNote/);
    expect(said).toMatchInlineSnapshot(`
      "- **About the event:** Images can't be sent with this form. Remove it; a maintainer can add one that you link to under “Anything else”.
      - **About the event:** Images can't be sent with this form. Remove it; a maintainer can add one that you link to under “Anything else”.
      - **About the event:** Images can't be sent with this form. Remove it; a maintainer can add one that you link to under “Anything else”.
      - **Call for proposals closes:** "2027-01-31T18:00" contains a time. Write only the date (2027-01-31); the time, 18:00, can be written under “Anything else”.
      - **Call for proposals closes:** "2027-01-01 – 2027-01-31" is two dates. Write the last day: 2027-01-31.
      - **Call for proposals:** "TBD" says nothing. Leave it empty until it is known.
      - **Website:** "https://example.org/ https://example.com/" is more than one URL. Write one here; the others can be written under “Anything else”.
      - **Website:** "mailto:a@example.org" is an email address, and this takes the URL of a page. Write it under “Anything else” instead.
      - **Venue:** "TBD" says nothing. Leave it empty until it is known.
      - **Last day:** The event ends (2027-11-17) before it starts (2027-11-18). “Last day” is the last day of the event.
      - **End time:** "9:00" isn't a time. Write 09:00.
      - **First day:** "2027-11-18 – 2027-11-19" is two dates. Write “First day”: 2027-11-18 and “Last day”: 2027-11-19."
    `);
  });

  test('that a form without its first heading cannot be read', () => {
    expect(convertIssue('Please add our event!', context)).toMatchInlineSnapshot(`
      {
        "comment": "Thank you. This can't be read as a form anymore, because its first heading is missing. Please open a new issue with the form, or restore the headings.
      ",
        "kind": "answer",
      }
    `);
  });
});

test('warnings go to the maintainer', () => {
  const outcome = addEvent(
    makeAddIssue({ 'first-day': '2027-10-31', 'start-time': '01:30', 'end-time': '09:00' }),
    context,
  );
  expect(outcome.kind === 'file' && outcome.body).toContain('- **Start time:** 01:30 happens twice on 2027-10-31');
});
